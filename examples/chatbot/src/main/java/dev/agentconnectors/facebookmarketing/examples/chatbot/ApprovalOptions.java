package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which changes are decided on elsewhere and later. */
final class ApprovalOptions {

    private static final String ID = "ID";

    @Option(
            names = "--approve-later",
            description = "Let changes wait, in a file, for a decision in any terminal, now or another day.")
    private boolean later;

    @Option(names = "--pending", description = "Show the changes that wait, and end.")
    private boolean pending;

    @Option(
            names = "--approve",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = ID,
            description = "Have a waiting change made. The beginning of its id is enough, and none where one waits.")
    private @Nullable String approve;

    @Option(names = "--refuse", arity = "0..1", fallbackValue = "", paramLabel = ID, description = "Say no to it.")
    private @Nullable String refuse;

    @Option(names = "--changes", description = "Show what the agent has changed, and end.")
    private boolean changes;

    @Option(
            names = "--undo",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = ID,
            description = "Take a change back; without an id the latest.")
    private @Nullable String undo;

    @Option(names = "--stop", description = "Pause everything that the agent's changes activated.")
    private boolean stop;

    @Option(
            names = "--sandbox",
            description = "Run a sandbox, which the chatbot in other terminals then uses, until Ctrl+C.")
    private boolean sandbox;

    @Option(
            names = "--state",
            paramLabel = "DIRECTORY",
            description = "Where waiting changes are kept; in the home directory by default.")
    private Path state = Path.of(System.getProperty("user.home"), ".facebook-marketing-chatbot");

    boolean later() {
        return later;
    }

    boolean runsSandbox() {
        return sandbox;
    }

    Path state() {
        return state;
    }

    /** Whether something is to be decided or shown, and nothing asked. */
    boolean decides() {
        return pending || changes || stop || approve != null || refuse != null || undo != null;
    }

    /** Does what the options say; returns whether all of it went well. */
    boolean decide(ChangeDesk desk) {
        boolean well = true;
        if (approve != null) {
            well &= desk.approve(approve);
        }
        if (refuse != null) {
            well &= desk.refuse(refuse);
        }
        if (undo != null) {
            well &= desk.undo(undo);
        }
        if (stop) {
            well &= desk.stop();
        }
        if (pending) {
            desk.pending();
        }
        if (changes) {
            desk.changes();
        }
        return well;
    }
}
