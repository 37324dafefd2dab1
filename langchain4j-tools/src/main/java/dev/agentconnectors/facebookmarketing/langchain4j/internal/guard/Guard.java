package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.selection.Selection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gate between models and an ad account. Every call of every tool passes it, whoever wrote the tool: what is not offered,
 * what a policy forbids, and what nobody can judge is refused, and of every write the audit listener hears.
 */
public final class Guard implements Gate {

    private final Policies policies;
    private final Selection selection;
    private final WriteJudge writes;
    private final ReadJudge reads = new ReadJudge();
    /** The call that was judged already, around a developer's method that now makes it. */
    @SuppressWarnings("ThreadLocalUsage") // one for each guard: what one guard has judged is nothing to another
    private final ThreadLocal<@Nullable GatedCall> judged = new ThreadLocal<>();

    /** What a model wanted with the call that is being made. */
    @SuppressWarnings("ThreadLocalUsage") // as above
    private final ThreadLocal<@Nullable Wanted> wanted = new ThreadLocal<>();

    /** A guard of these policies. */
    public Guard(Policies policies, Selection selection, WriteJudge writes) {
        this.policies = policies;
        this.selection = selection;
        this.writes = writes;
    }

    @Override
    public Passage judge(GatedCall call) {
        return Waits.told(judged(call));
    }

    private Passage judged(GatedCall call) {
        GatedCall around = judged.get();
        if (around != null && isSame(around, call)) {
            judged.remove();
            return Passage.go();
        }
        selection.requireOffered(call);
        WriteRequest.Origin origin = origin();
        return call.effect() == Effect.READ
                ? reads.judge(call, policies.reads(origin))
                : writes.judge(call, policies.writes(origin), wish(origin));
    }

    @Override
    public Gate here() {
        ToolCall caller = ToolCall.current().orElse(null);
        GatedCall around = judged.get();
        judged.remove();
        return call -> {
            if (around != null && isSame(around, call)) {
                return Passage.go();
            }
            return caller == null ? judge(call) : caller.run(() -> judge(call));
        };
    }

    /**
     * A gate for a write that somebody has decided on, later and elsewhere: judges it anew, and does it instead of asking.
     *
     * @param origin on whose behalf the write was wanted
     * @param before the object as it was when the write was decided on; if it has changed since, the write is refused
     */
    public Gate approved(WriteRequest.Origin origin, Map<String, Object> before) {
        return call -> {
            selection.requireOffered(call);
            return writes.judgeApproved(call, policies.writes(origin), origin, before);
        };
    }

    /**
     * A gate for writes that somebody else than a model wants: judges them as it judges a model's, and lets them wait.
     *
     * @param origin on whose behalf
     * @param deferral keeps them
     */
    public Gate asking(WriteRequest.Origin origin, Deferral deferral) {
        return call -> {
            selection.requireOffered(call);
            return writes.judgeDeferred(call, policies.writes(origin), origin, deferral);
        };
    }

    /** A gate for the calls of a report, which reads only: what every report needs is offered with reports. */
    public Gate reporting() {
        return call -> {
            if (call.effect() != Effect.READ) {
                throw new CallRefusedException(call + " is no read: a report changes nothing. Nothing was sent.");
            }
            selection.requireOfferedInReports(call);
            return Waits.told(reads.judge(call, policies.reads(origin())));
        };
    }

    /** Refuses reports where they are not offered. */
    public void requireReports() {
        if (!selection.offersReports()) {
            throw new CallRefusedException(
                    "Reports are not offered here, and nothing was done: the developer chose what can be called.");
        }
    }

    /**
     * Judges a call that a developer's own method will make, with whatever connector it has.
     *
     * @param work makes the call
     */
    public ExecutionResult around(GatedCall call, Supplier<ExecutionResult> work) {
        Passage passage = judge(call);
        if (passage instanceof Passage.Hold held) {
            return held.result();
        }
        Ending ending = ((Passage.Go) passage).ending();
        ExecutionResult result;
        judged.set(call);
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            ending.failed(e);
            throw e;
        } finally {
            judged.remove();
        }
        return ending.answered(result);
    }

    /**
     * Makes a call of which more is known than what will be sent.
     *
     * @param currencies the currencies in which a model gave the amounts, by parameter; in an account with another one the
     *     call is refused
     * @param leftOut the arguments that count as left out
     * @param work makes the call, in this thread
     */
    public <T> T wanting(Map<String, String> currencies, List<String> leftOut, Supplier<T> work) {
        wanted.set(new Wanted(currencies, leftOut));
        try {
            return work.get();
        } finally {
            wanted.remove();
        }
    }

    /**
     * Refuses at once what cannot be permitted whatever its arguments are.
     *
     * @param operation the operation of the catalogue, or null where only the hosted server knows it
     */
    public void requirePossible(
            FacebookMarketingConnector connector, String entity, String action, @Nullable Operation operation) {
        GatedCall call = operation == null
                ? GatedCall.undeclared(connector, entity, action, Map.of())
                : GatedCall.of(connector, operation, Map.of());
        selection.requireOffered(call);
        if (call.effect() != Effect.READ) {
            WriteRequest.Origin origin = origin();
            writes.requirePossible(call, policies.writes(origin), wish(origin));
        }
    }

    /** A write has failed before it could be judged, since its arguments are wrong. */
    public void tellInvalid(String entity, String action, RuntimeException error) {
        WriteRequest.Origin origin = origin();
        new WriteAttempt(
                        policies.writes(origin).listener().orElse(null),
                        WriteRequest.builder(entity, action).origin(origin).build(),
                        leftOut())
                .failed(error);
    }

    private static boolean isSame(GatedCall one, GatedCall other) {
        return one.toString().equals(other.toString()) && one.parameters().equals(other.parameters());
    }

    private static WriteRequest.Origin origin() {
        return ToolCall.current().map(ToolCall::origin).orElse(WriteRequest.Origin.UNKNOWN);
    }

    private record Wanted(Map<String, String> currencies, List<String> leftOut) {}

    private WriteJudge.Wish wish(WriteRequest.Origin origin) {
        Wanted known = wanted.get();
        return known == null
                ? new WriteJudge.Wish(origin, leftOut(), Map.of())
                : new WriteJudge.Wish(
                        origin,
                        Stream.concat(leftOut().stream(), known.leftOut().stream())
                                .distinct()
                                .toList(),
                        known.currencies());
    }

    private static List<String> leftOut() {
        return ToolCall.current().map(ToolCall::leftOut).orElse(List.of());
    }
}
