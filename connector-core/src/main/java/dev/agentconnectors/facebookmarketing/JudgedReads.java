package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.internal.call.Executor.Executed;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Several reads that are to be sent together, each judged as if it came alone. */
final class JudgedReads {

    private final List<Judged> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param passage what the gate has decided, or null where it refused
     * @param refusal what it refused with, or null
     */
    private record Judged(
            PreparedCall call,
            RunningCall running,
            @Nullable Passage passage,
            @Nullable Throwable refusal) {

        @Nullable
        Ending ending() {
            return passage instanceof Passage.Go go ? go.ending() : null;
        }
    }

    /**
     * Judges them.
     *
     * @param run the places of those among the calls
     */
    JudgedReads(
            FacebookMarketingConnector connector,
            Gate gate,
            List<PreparedCall> calls,
            List<Integer> run,
            Supplier<RunningCall> begin) {
        for (int place : run) {
            PreparedCall call = calls.get(place);
            RunningCall running = begin.get();
            Passage passage = null;
            Throwable refusal = null;
            try {
                passage = gate.judge(GatedExecutor.seen(connector, call));
            } catch (Throwable e) {
                refusal = e;
            }
            all.add(new Judged(call, running, passage, refusal));
        }
    }

    /** Those that may go on. */
    List<PreparedCall> toSend() {
        return all.stream()
                .filter(judged -> judged.ending() != null)
                .map(Judged::call)
                .toList();
    }

    /** Sends those that may go on. */
    List<Executed> sentThrough(FacebookMarketingConnector connector) {
        List<Outcome<ExecutionResult>> outcomes;
        try {
            outcomes = connector.engine().runAllPrepared(toSend());
        } catch (RuntimeException e) {
            return failed(call -> e);
        }
        return ended(outcomes);
    }

    /** What became of all, given what became of those that went on. */
    List<Executed> ended(List<Outcome<ExecutionResult>> sent) {
        Iterator<Outcome<ExecutionResult>> outcomes = sent.iterator();
        List<Executed> ended = new ArrayList<>(all.size());
        for (Judged judged : all) {
            ended.add(ended(judged, outcomes));
        }
        return ended;
    }

    /** Nobody wants them any more. */
    List<Executed> cancelled() {
        return failed(JudgedReads::cancelled);
    }

    private List<Executed> failed(Function<PreparedCall, RuntimeException> failure) {
        return ended(toSend().stream()
                .map(call -> Outcome.<ExecutionResult>failed(failure.apply(call)))
                .toList());
    }

    static NetworkException cancelled(PreparedCall call) {
        return new NetworkException(call.name() + " was cancelled.", null, null);
    }

    private static Executed ended(Judged judged, Iterator<Outcome<ExecutionResult>> outcomes) {
        if (judged.refusal() != null) {
            return Executed.failed(judged.call(), judged.running(), judged.refusal());
        }
        if (judged.passage() instanceof Passage.Hold held) {
            return Executed.done(judged.call(), judged.running(), held.result().text());
        }
        Ending ending = Objects.requireNonNull(judged.ending());
        Outcome<ExecutionResult> outcome = outcomes.next();
        RuntimeException failure = outcome.failure().orElse(null);
        try {
            if (failure == null) {
                return Executed.done(
                        judged.call(),
                        judged.running(),
                        ending.answered(outcome.get()).text());
            }
            ending.failed(failure);
        } catch (Throwable e) {
            failure = CallEngine.unchecked(judged.call().name(), e);
        }
        return Executed.failed(judged.call(), judged.running(), failure);
    }
}
