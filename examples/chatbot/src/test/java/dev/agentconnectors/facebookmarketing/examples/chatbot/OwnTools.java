package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.Map;

/** A developer's own tool for everything, as it is decorated. */
final class OwnTools {

    private final FacebookMarketingConnector connector;

    OwnTools(FacebookMarketingConnector connector) {
        this.connector = connector;
    }

    @Tool("Works with our Facebook ads.")
    ExecutionResult facebook_marketing_execute(
            String entity, String action, @P(required = false) Map<String, Object> params) {
        return connector.execute(entity, action, params);
    }
}
