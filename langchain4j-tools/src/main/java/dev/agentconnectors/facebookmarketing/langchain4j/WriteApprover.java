package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.concurrent.CompletionStage;

/** Asks somebody whether a write may be done. */
@FunctionalInterface
public interface WriteApprover {

    /**
     * Asks. The tool call waits for the answer; none in time, or a failure, counts as a refusal.
     *
     * @param request what would be done, readable
     * @return the answer, now or later
     */
    CompletionStage<WriteDecision> decide(WriteRequest request);
}
