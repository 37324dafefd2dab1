package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a write that a model wanted.
 *
 * @param request what it was
 * @param outcome what became of it
 * @param rule a short name of the rule that refused it, for programs, such as {@code activation}, or null
 * @param reason why it was refused or failed, for people, or null; advice for models is not in it
 * @param resultId the id of what was created, or null
 * @param leftOut the arguments that the model gave and that counted as left out, such as blank texts
 */
public record WriteEvent(
        WriteRequest request,
        Outcome outcome,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String resultId,
        List<String> leftOut) {

    /** Copies the list. */
    public WriteEvent {
        leftOut = List.copyOf(leftOut);
    }

    /** The ways in which it can end. */
    public enum Outcome {
        /** The call was wrong, such as an amount that is none. Nothing was done. */
        INVALID,
        /** It waits for somebody's decision, whose outcome is an event of its own. Nothing was done. */
        PENDING,
        /** The object is so already. Nothing was done. */
        UNCHANGED,
        /** A rule of the {@link WritePolicy} forbids it. Nothing was done. */
        REFUSED_BY_RULE,
        /** Whoever was asked said no, or did not answer in time. Nothing was done. */
        REFUSED_BY_APPROVER,
        /** It was checked and would have been done. Nothing was done. */
        PREVIEWED,
        /** It was done. */
        DONE,
        /** The service refused it or could not be reached. Nothing was done. */
        FAILED,
        /** It was sent, and nobody knows whether it was done. */
        UNKNOWN
    }

    /** The audit trail: is told of every write that a model wanted, done or not. What it throws is logged and dropped. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A write has ended, one way or the other.
         *
         * @param event what it was and what became of it
         */
        void onWrite(WriteEvent event);
    }
}
