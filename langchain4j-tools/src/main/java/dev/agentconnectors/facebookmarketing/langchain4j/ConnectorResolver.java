package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.langchain4j.invocation.InvocationContext;

/**
 * Chooses the connector for each call of a tool, so that one AI service can serve many users with credentials of their own:
 * by the memory id, by the invocation parameters, or by whatever else the context holds.
 */
@FunctionalInterface
public interface ConnectorResolver {

    /**
     * Finds the connector of whoever this call is for. Called once per tool call, possibly by several threads at once.
     *
     * @param context of the AI service's invocation
     * @return the connector; what is thrown instead reaches the model as an error without its message
     */
    FacebookMarketingConnector resolve(InvocationContext context);

    /**
     * The call has ended and no longer uses the connector. Does nothing by default.
     *
     * @param connector what {@link #resolve} returned
     */
    default void release(FacebookMarketingConnector connector) {}
}
