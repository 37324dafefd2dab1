package dev.agentconnectors.facebookmarketing.examples.chatbot;

import picocli.CommandLine.Option;

/** The options with which changes are decided on elsewhere and later. */
final class ApprovalOptions extends DecisionOptions {

    @Option(
            names = "--approve-later",
            description = "Let changes wait, in a file, for a decision in any terminal, now or another day.")
    private boolean later;

    @Option(
            names = "--sandbox",
            description = "Run a sandbox, which the chatbot in other terminals then uses, until Ctrl+C.")
    private boolean sandbox;

    ApprovalOptions() {
        super(".facebook-marketing-chatbot");
    }

    boolean later() {
        return later;
    }

    boolean runsSandbox() {
        return sandbox;
    }
}
