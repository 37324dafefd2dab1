package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.CallOrigin;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Deferral;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.PermittedWrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes writes back and stops what they started: by writes of their own, which are asked for and decided on like any. */
final class TakingBack {

    private final PendingWrites store;
    private final Decisions decisions;
    private final GuardedCarrier carrier;
    private final BiFunction<PermittedWrite, @Nullable String, PendingWrite> keeping;

    /**
     * Takes back what is in the store.
     *
     * @param keeping keeps a permitted write as one that waits, and that replaces another
     */
    TakingBack(
            PendingWrites store,
            Decisions decisions,
            GuardedCarrier carrier,
            BiFunction<PermittedWrite, @Nullable String, PendingWrite> keeping) {
        this.store = store;
        this.decisions = decisions;
        this.carrier = carrier;
        this.keeping = keeping;
    }

    PendingWrite undo(String id, String by) {
        PendingWrite write = decisions
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no pending write '" + id + "'."));
        decisions.requireAuthorized(write, by);
        if (write.state() != State.DONE) {
            throw new IllegalArgumentException(
                    "The write " + id + " is " + write.state() + ": only what was done can be taken back.");
        }
        return made(write, Reversal.of(write), Reversal.made(write), by)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The write " + id + " needs not be taken back: the object is as it was before it."));
    }

    List<PendingWrite> stop(PendingWriteQuery query, String by) {
        List<PendingWrite> stopped = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PendingWrite write : store.list(query.in(State.DONE))) {
            if (Reversal.starts(write) && seen.add(write.subjectId().orElseThrow())) {
                decisions.requireAuthorized(write, by);
                made(write, Reversal.pausing(write), Map.of(), by).ifPresent(stopped::add);
            }
        }
        return stopped;
    }

    /** Empty where the object is so already. */
    private Optional<PendingWrite> made(PendingWrite write, Call call, Map<String, String> mustBe, String by) {
        Asking asking = new Asking(write.id(), mustBe);
        carrier.ask(write.owner(), call, asking);
        return Optional.ofNullable(asking.kept).map(kept -> decisions.decide(kept.id(), WriteDecision.approve(), by));
    }

    /** Keeps the one write that is asked for. */
    private final class Asking extends Deferral {

        private final String replaced;
        private final Map<String, String> mustBe;
        private @Nullable PendingWrite kept;

        private Asking(String replaced, Map<String, String> mustBe) {
            this.replaced = replaced;
            this.mustBe = mustBe;
        }

        @Override
        protected ExecutionResult hold(PermittedWrite write) {
            Map<String, Object> now = write.subject().before();
            mustBe.forEach((name, value) -> {
                if (!value.equals(String.valueOf(now.get(name)))) {
                    throw new CallRefusedException("The " + name
                            + " has been changed since: taking the write back would undo that as well. Nothing was"
                            + " changed.");
                }
            });
            PendingWrite made = keeping.apply(write, replaced);
            this.kept = made;
            return Replies.of(made);
        }

        @Override
        protected ExecutionResult report(String id, CallOrigin origin) {
            return Replies.of(Objects.requireNonNull(kept));
        }
    }
}
