package dev.agentconnectors.facebookmarketing.gate;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;

/** Finds the connector for each single call. Called by many threads at once. */
@FunctionalInterface
public interface ConnectorSource {

    /**
     * Finds it, in the thread that makes the call.
     *
     * @return the connector to use for this call
     */
    FacebookMarketingConnector acquire();

    /**
     * The call has ended, possibly in another thread.
     *
     * @param connector what {@link #acquire} returned
     */
    default void release(FacebookMarketingConnector connector) {}
}
