package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.airbyte.HostedConnector;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;

/** A person's connector, opened, and the agent that works with it. The agent reads and changes nothing. */
final class Connection implements AutoCloseable {

    private final HostedConnector hosted;
    private final FacebookMarketingConnector connector;
    private final Chat chat;

    private Connection(HostedConnector hosted, ModelSettings model) {
        this.hosted = hosted;
        this.connector = hosted.connector();
        this.chat = new Chat(model, FacebookMarketingTools.builder(connector).build());
    }

    static Connection open(HostedConnector hosted, ModelSettings model) {
        return new Connection(hosted, model);
    }

    HostedConnector hosted() {
        return hosted;
    }

    Chat chat() {
        return chat;
    }

    @Override
    public void close() {
        connector.close();
    }
}
