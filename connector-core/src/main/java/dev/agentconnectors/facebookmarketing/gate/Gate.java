package dev.agentconnectors.facebookmarketing.gate;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;

/**
 * Judges every call of a {@linkplain dev.agentconnectors.facebookmarketing.FacebookMarketingConnector#gated(Gate) gated
 * connector}, however it is made: executed, asynchronous, through the typed API, a search, a page of a longer list, an
 * operation that only the hosted server knows. It is asked once for each call, after the call was checked and before anything
 * is sent, and sees it exactly as it will be sent.
 */
@FunctionalInterface
public interface Gate {

    /**
     * Judges a call. May take its time and look things up with the call's own connector, which is not gated.
     *
     * @param call the call as it will be sent
     * @return that it may go on, or a result in its place
     * @throws dev.agentconnectors.facebookmarketing.CallRefusedException if it may not; whatever else is thrown refuses the
     *     call too, and reaches the caller as it is
     */
    Passage judge(GatedCall call);

    /**
     * The gate for a call that begins in the running thread, and may be judged in another one: asked first of all, so that
     * what the thread knows, such as on whose behalf it works, can be kept.
     *
     * @return this gate by default
     */
    default Gate here() {
        return this;
    }

    /** Finds the connector for each single call. Called by many threads at once. */
    @FunctionalInterface
    interface Connectors {

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
}
