package dev.agentconnectors.facebookmarketing.gate;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import java.time.Duration;

/** What a {@link Gate} decides about a call that it does not refuse. */
public sealed interface Passage {

    /**
     * The call is sent.
     *
     * @param ending hears how it ends
     */
    record Go(Ending ending) implements Passage {}

    /**
     * Nothing is sent; the caller gets a result all the same, such as that the call waits for somebody's approval.
     *
     * @param result what the caller gets
     */
    record Hold(ExecutionResult result) implements Passage {}

    /** How a call that was sent goes and ends: exactly one of {@link #answered} and {@link #failed} is called, once. */
    interface Ending {

        /** Nobody needs to know. */
        Ending UNWATCHED = new Ending() {};

        /**
         * The service has answered.
         *
         * @param result what it answered
         * @return what the caller gets: the same, or less of it. What is thrown in its place reaches the caller
         */
        default ExecutionResult answered(ExecutionResult result) {
            return result;
        }

        /**
         * The call has failed, or its caller has given up waiting.
         *
         * @param failure what the caller gets
         */
        default void failed(Throwable failure) {}

        /**
         * The call is not sent for a while: before a repeat of a request that failed, or to keep within a limit. Called at
         * the beginning of each pause, in the thread that pauses if there is one: return quickly, and throw nothing.
         *
         * @param time how long
         */
        default void waits(Duration time) {}
    }

    /**
     * The call is sent, and nobody needs to know how it ends.
     *
     * @return the passage
     */
    static Passage go() {
        return new Go(Ending.UNWATCHED);
    }

    /**
     * The call is sent.
     *
     * @param ending hears how it ends
     * @return the passage
     */
    static Passage go(Ending ending) {
        return new Go(ending);
    }

    /**
     * Nothing is sent.
     *
     * @param result what the caller gets
     * @return the passage
     */
    static Passage hold(ExecutionResult result) {
        return new Hold(result);
    }
}
