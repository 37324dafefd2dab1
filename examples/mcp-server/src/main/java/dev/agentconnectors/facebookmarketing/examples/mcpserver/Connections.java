package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Configuration;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.langchain4j.invocation.InvocationContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The connectors of all clients, by name. */
final class Connections implements ConnectorResolver, AutoCloseable {

    private final Map<String, FacebookMarketingConnector> connectors;
    private final Mode mode;

    private Connections(Map<String, FacebookMarketingConnector> connectors, Mode mode) {
        this.connectors = connectors;
        this.mode = mode;
    }

    /**
     * Makes them; nothing is sent yet.
     *
     * @param configurations whose, each with credentials
     * @throws ConfigurationException if some are for Facebook and some for Airbyte: the tools are described for one of them
     */
    static Connections open(Map<String, Configuration> configurations) {
        Map<String, FacebookMarketingConnector> connectors = new LinkedHashMap<>();
        configurations.forEach((client, configuration) -> connectors.put(client, configuration.connector()));
        Mode first = connectors.values().iterator().next().mode();
        if (connectors.values().stream().anyMatch(connector -> connector.mode() != first)) {
            connectors.values().forEach(FacebookMarketingConnector::close);
            throw new ConfigurationException("Some clients are for Facebook itself and some for Airbyte, whose tools"
                    + " differ: run one server for each.");
        }
        return new Connections(connectors, first);
    }

    Mode mode() {
        return mode;
    }

    @Override
    public FacebookMarketingConnector resolve(InvocationContext context) {
        FacebookMarketingConnector found = connectors.get(Caller.of(context).client());
        if (found == null) {
            throw new IllegalStateException("There is no such client.");
        }
        return found;
    }

    @Override
    public void close() {
        connectors.values().forEach(FacebookMarketingConnector::close);
    }
}
