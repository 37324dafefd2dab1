package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What lets the gate keep writes for later without that being part of the API of whoever keeps them. */
public abstract class Deferral {

    /** For whoever keeps writes. */
    protected Deferral() {}

    /**
     * Keeps a permitted write until somebody decides.
     *
     * @return what the model is told
     */
    protected abstract ExecutionResult hold(PermittedWrite write);

    /**
     * Keeps a write that is about to be done without waiting here.
     *
     * @return hears what became of it
     * @throws RuntimeException if it cannot be kept; then it is not done
     */
    protected abstract Kept begin(PermittedWrite write);

    /** A write that is kept while it is being done. Neither method throws. */
    public interface Kept {

        /**
         * The service said that it was done.
         *
         * @param createdId the id of what was created, or null
         */
        void done(@Nullable String createdId);

        /**
         * It was not done, or nobody knows.
         *
         * @param certainly whether it is certain that nothing was done
         */
        void failed(Throwable failure, boolean certainly);
    }

    /**
     * What became of a write.
     *
     * @return what the model is told
     */
    protected abstract ExecutionResult report(String id, WriteRequest.Origin origin);

    /** Asks somebody who answers at once, or within a time; everything but a yes in time is a no. */
    protected static WriteDecision askNow(WriteApprover approver, WriteRequest request, Duration timeout) {
        return new Ask(approver).answer(request, timeout).decision();
    }
}
