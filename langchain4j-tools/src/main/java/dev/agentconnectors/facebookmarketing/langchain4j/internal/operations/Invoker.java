package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import java.util.Map;

/** What carries an operation out once it is permitted: the connector itself, or a developer's tool method around it. */
@FunctionalInterface
public interface Invoker {

    /** Carries it out, amounts in minor units. */
    ExecutionResult invoke(FacebookMarketingConnector connector, Map<String, Object> params);
}
