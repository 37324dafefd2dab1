package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.Objects;

/**
 * The answer to a {@link WriteRequest}.
 *
 * @param approved whether the write may be done
 * @param reason why not, for the model and the audit trail; empty for an approval
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
     * @param reason why not, one sentence for the model
     * @return the decision
     */
    public static WriteDecision refuse(String reason) {
        return new WriteDecision(false, reason);
    }
}
