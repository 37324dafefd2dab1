package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.util.EnumSet;
import java.util.Set;

/** Which state leads to which. */
final class Steps {

    private Steps() {}

    static boolean lead(State from, State to) {
        return from(from).contains(to);
    }

    private static Set<State> from(State state) {
        return switch (state) {
            case WAITING -> EnumSet.of(State.APPROVED, State.REFUSED, State.EXPIRED);
            // Back to waiting where whoever had approved it ended before anything was sent.
            case APPROVED -> EnumSet.of(State.SENDING, State.WAITING, State.REFUSED, State.STALE, State.FAILED);
            case SENDING -> EnumSet.of(State.DONE, State.FAILED, State.UNKNOWN);
            // An answer that comes after everybody had given it up is still the truth.
            case UNKNOWN -> EnumSet.of(State.DONE, State.FAILED);
            case DONE, REFUSED, EXPIRED, STALE, FAILED -> EnumSet.noneOf(State.class);
        };
    }
}
