package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.airbyte.HostedConnector;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import java.util.List;

/** A person's connector, opened, and the agent that works with it. What the agent wants to change waits for somebody's decision. */
final class Connection implements AutoCloseable {

    private final HostedConnector hosted;
    private final FacebookMarketingConnector connector;
    private final Chat chat;

    private final PendingChanges changes;

    private Connection(HostedConnector hosted, ModelSettings model, PendingChanges changes) {
        this.hosted = hosted;
        this.changes = changes;
        this.connector = hosted.connector();
        this.chat = new Chat(
                model,
                FacebookMarketingTools.builder(connector)
                        .writes(changes.policy(hosted))
                        .build());
    }

    static Connection open(HostedConnector hosted, ModelSettings model, PendingChanges changes) {
        return new Connection(hosted, model, changes);
    }

    HostedConnector hosted() {
        return hosted;
    }

    /** What the agent wanted to change, the newest first. */
    List<PendingWrite> changes() {
        return changes.of(hosted);
    }

    Chat chat() {
        return chat;
    }

    @Override
    public void close() {
        connector.close();
    }
}
