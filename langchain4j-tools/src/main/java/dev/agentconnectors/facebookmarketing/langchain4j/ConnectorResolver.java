package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Optional;

/**
 * Chooses the connector for each call of a tool, and the policies if they differ, so that one AI service can serve many
 * users with credentials and permissions of their own:
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
     * What whoever this call is for may have a model change. Where this is empty, as it is by default, the tools' own policy
     * holds. Tools that write are offered only if that one is not {@link WritePolicy#off()}.
     *
     * @param context of the AI service's invocation
     * @return the policy, or empty; what is thrown instead refuses the call
     */
    default Optional<WritePolicy> writes(InvocationContext context) {
        return Optional.empty();
    }

    /**
     * What whoever this call is for may have a model see. Where this is empty, as it is by default, the tools' own policy
     * holds.
     *
     * @param context of the AI service's invocation
     * @return the policy, or empty; what is thrown instead refuses the call
     */
    default Optional<ReadPolicy> reads(InvocationContext context) {
        return Optional.empty();
    }

    /**
     * The call has ended and no longer uses the connector. Does nothing by default.
     *
     * @param connector what {@link #resolve} returned
     */
    default void release(FacebookMarketingConnector connector) {}
}
