package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.CallOrigin;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteApprover;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import java.time.Duration;

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
     * What became of a write.
     *
     * @return what the model is told
     */
    protected abstract ExecutionResult report(String id, CallOrigin origin);

    /** Asks somebody who answers at once, or within a time; everything but a yes in time is a no. */
    protected static WriteDecision askNow(WriteApprover approver, WriteRequest request, Duration timeout) {
        return new Ask(approver).decision(request, timeout);
    }
}
