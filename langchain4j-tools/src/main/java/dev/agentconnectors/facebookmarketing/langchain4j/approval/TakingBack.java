package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes writes back and stops what they started: by writes of their own, which are asked for and decided on like any. */
final class TakingBack {

    private static final Logger LOG = LoggerFactory.getLogger(TakingBack.class);
    /** More than this many are no longer what somebody looks at. */
    private static final int MOST = 100_000;

    private final PendingWrites store;
    private final Decisions decisions;
    private final GuardedCarrier carrier;
    private final Asking.Keeping keeping;

    /**
     * Takes back what is in the store.
     *
     * @param keeping keeps a permitted write as one that waits, and that replaces another
     */
    TakingBack(PendingWrites store, Decisions decisions, GuardedCarrier carrier, Asking.Keeping keeping) {
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

    /** Each is tried, whatever becomes of the others. */
    List<PendingWrite> stop(PendingWrites.Query query, String by) {
        Map<String, PendingWrite> started = new LinkedHashMap<>();
        // What may have been started counts: pausing it does no harm.
        for (PendingWrite write : store.list(query.in(State.DONE, State.UNKNOWN).limit(MOST))) {
            if (Reversal.starts(write)) {
                started.putIfAbsent(write.subjectId().orElseThrow(), write);
            }
        }
        started.values().forEach(write -> decisions.requireAuthorized(write, by));
        List<PendingWrite> stopped = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (PendingWrite write : started.values()) {
            try {
                made(write, Reversal.pausing(write), Map.of(), by).ifPresent(stopped::add);
            } catch (RuntimeException e) {
                LOG.warn("What the write {} started could not be paused", write.id(), e);
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new Approvals.StopIncompleteException(started.size(), stopped, failures);
        }
        return stopped;
    }

    /** Empty where the object is so already. */
    private Optional<PendingWrite> made(PendingWrite write, Call call, Map<String, String> mustBe, String by) {
        Asking asking = new Asking(keeping, write, mustBe);
        carrier.ask(write.owner(), call, asking);
        return asking.kept().map(kept -> decisions.decide(kept.id(), WriteDecision.approve(), by));
    }
}
