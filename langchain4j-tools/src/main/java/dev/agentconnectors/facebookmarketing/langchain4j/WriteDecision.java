package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.Objects;

/**
 * The answer to a {@link WriteRequest}.
 *
 * @param approved whether the write may be done
 * @param reason why not, in the words of whoever decided, for people and the audit trail; empty for an approval. A model
 *     gets it as a quotation where it waits for the answer, and not at all where the decision comes later
 */
public record WriteDecision(boolean approved, String reason) {

    /** Checks that nothing is missing. */
    public WriteDecision {
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Yes.
     *
     * @return the decision
     */
    public static WriteDecision approve() {
        return new WriteDecision(true, "");
    }

    /**
     * No.
     *
     * @param reason why not, one sentence
     * @return the decision
     */
    public static WriteDecision refuse(String reason) {
        return new WriteDecision(false, reason);
    }
}
