package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the chatbot talks to: a model and a connector, each real or the sandbox's. */
final class Services implements AutoCloseable {

    private final @Nullable Sandbox sandbox;
    private final @Nullable String sandboxUrl;
    private final FacebookMarketingConnector connector;
    private final ModelSettings model;
    private final boolean scripted;
    private final boolean onSandbox;

    private Services(Configuration configured, @Nullable Sandbox sandbox, @Nullable String sandboxUrl) {
        Configuration complete = sandboxUrl == null ? configured : configured.completedBy(sandboxUrl);
        this.sandbox = sandbox;
        this.sandboxUrl = sandboxUrl;
        this.connector = complete.connector();
        this.model = Objects.requireNonNull(complete.model());
        this.scripted = configured.model() == null;
        this.onSandbox = configured.credentials() == null;
    }

    /** Starts the sandbox only where something of it is needed. */
    static Services start(Configuration configuration) {
        if (configuration.isComplete()) {
            return new Services(configuration, null, null);
        }
        Sandbox sandbox = Sandbox.start();
        return new Services(configuration, sandbox, sandbox.baseUrl());
    }

    /** Takes what is missing from a sandbox that runs elsewhere. */
    static Services with(Configuration configuration, String sandboxUrl) {
        return new Services(configuration, null, configuration.isComplete() ? null : sandboxUrl);
    }

    /** Where the sandbox is, its own or another one; null where nothing of one is used. */
    @Nullable
    String sandboxUrl() {
        return sandboxUrl;
    }

    FacebookMarketingConnector connector() {
        return connector;
    }

    ModelSettings model() {
        return model;
    }

    /** Whether only made-up ads can be changed. */
    boolean onSandbox() {
        return onSandbox;
    }

    /** One line for the person. */
    String description() {
        if (scripted && onSandbox) {
            return (sandbox == null ? "Sandbox at " + sandboxUrl : "Sandbox started")
                    + ": made-up ad accounts, and a scripted planner (not a language model) to answer.";
        }
        String answers = scripted ? "a scripted planner, not a language model" : model.name();
        String ads = onSandbox
                ? "made-up ones, in a sandbox"
                : connector.mode() == Mode.HOSTED ? "yours, through Airbyte" : "yours, at Facebook";
        return "Model: " + answers + ". Ad accounts: " + ads + ".";
    }

    @Override
    public void close() {
        connector.close();
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
