package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.gate.Passage.Ending;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Has each call judged by a gate, and lets another connector send those that may go on. */
final class GatedExecutor implements Executor {

    private final Gate.Connectors source;
    private final Gate gate;

    GatedExecutor(Gate.Connectors source, Gate gate) {
        this.source = source;
        this.gate = gate;
    }

    @Override
    public ResultText execute(PreparedCall call, RunningCall running) {
        FacebookMarketingConnector connector = source.acquire();
        try {
            return execute(connector, call, running);
        } finally {
            source.release(connector);
        }
    }

    private ResultText execute(FacebookMarketingConnector connector, PreparedCall call, RunningCall running) {
        Passage passage = gate.judge(seen(connector, call));
        if (passage instanceof Passage.Hold held) {
            return held.result().text();
        }
        Ending ending = ((Passage.Go) passage).ending();
        ExecutionResult result;
        try {
            result = connector.engine().run(call, ending::waits, running::told);
        } catch (Throwable e) {
            ending.failed(e);
            throw e;
        }
        return ending.answered(result).text();
    }

    @Override
    public CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running) {
        FacebookMarketingConnector connector = source.acquire();
        CompletableFuture<ResultText> result;
        try {
            result = executeAsync(connector, gate.here(), call, running);
        } catch (Throwable e) {
            source.release(connector);
            throw e;
        }
        return result.whenComplete((value, thrown) -> source.release(connector));
    }

    private static CompletableFuture<ResultText> executeAsync(
            FacebookMarketingConnector connector, Gate gate, PreparedCall call, RunningCall running) {
        return judged(call.effect(), () -> gate.judge(seen(connector, call)))
                .thenCompose(passage -> passage instanceof Passage.Go go
                        ? sent(connector, call, running, go.ending())
                        : CompletableFuture.completedFuture(((Passage.Hold) passage).result()))
                .thenApply(ExecutionResult::text);
    }

    /** Reads are judged one after the other and sent together; a write is judged once all before it have ended. */
    @Override
    public List<Executed> executeAll(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        FacebookMarketingConnector connector = source.acquire();
        try {
            List<Executed> all = new ArrayList<>(calls.size());
            for (List<Integer> run : PreparedCall.runs(calls)) {
                if (calls.get(run.get(0)).isRead()) {
                    JudgedReads reads = new JudgedReads(connector, gate, calls, run, begin);
                    all.addAll(reads.sentThrough(connector));
                    continue;
                }
                for (int place : run) {
                    PreparedCall call = calls.get(place);
                    RunningCall running = begin.get();
                    try {
                        all.add(Executed.done(call, running, execute(connector, call, running)));
                    } catch (Throwable e) {
                        all.add(Executed.failed(call, running, e));
                    }
                }
            }
            return all;
        } finally {
            source.release(connector);
        }
    }

    @Override
    public CompletableFuture<List<Executed>> executeAllAsync(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        FacebookMarketingConnector connector = source.acquire();
        CompletableFuture<List<Executed>> all = CompletableFuture.completedFuture(new ArrayList<>(calls.size()));
        try {
            Gate bound = gate.here();
            for (List<Integer> run : PreparedCall.runs(calls)) {
                if (calls.get(run.get(0)).isRead()) {
                    all = all.thenCompose(before ->
                            readAsync(connector, bound, calls, run, begin).thenApply(ended -> with(before, ended)));
                    continue;
                }
                for (int place : run) {
                    all = all.thenCompose(before -> writtenAsync(connector, bound, calls.get(place), begin.get())
                            .thenApply(ended -> with(before, List.of(ended))));
                }
            }
        } catch (Throwable e) {
            source.release(connector);
            throw e;
        }
        return all.whenComplete((value, thrown) -> source.release(connector));
    }

    private static CompletableFuture<List<Executed>> readAsync(
            FacebookMarketingConnector connector,
            Gate gate,
            List<PreparedCall> calls,
            List<Integer> run,
            Supplier<RunningCall> begin) {
        RunningCall whole = begin.get();
        JudgedReads reads = new JudgedReads(connector, gate, calls, run, begin);
        if (whole.isCancelled()) {
            return CompletableFuture.completedFuture(reads.cancelled());
        }
        CompletableFuture<List<Outcome<ExecutionResult>>> sent =
                connector.engine().runAllPreparedAsync(reads.toSend(), outcomes -> outcomes);
        whole.onCancel(() -> sent.cancel(false));
        return sent.handle((outcomes, thrown) -> outcomes == null ? reads.cancelled() : reads.ended(outcomes));
    }

    private static CompletableFuture<Executed> writtenAsync(
            FacebookMarketingConnector connector, Gate gate, PreparedCall call, RunningCall running) {
        CompletableFuture<ResultText> written = running.isCancelled()
                ? CompletableFuture.failedFuture(JudgedReads.cancelled(call))
                : executeAsync(connector, gate, call, running);
        return written.handle((text, thrown) ->
                text == null ? Executed.failed(call, running, thrown) : Executed.done(call, running, text));
    }

    private static List<Executed> with(List<Executed> before, List<Executed> more) {
        before.addAll(more);
        return before;
    }

    private static CompletableFuture<ExecutionResult> sent(
            FacebookMarketingConnector connector, PreparedCall call, RunningCall running, Ending ending) {
        CompletableFuture<ExecutionResult> sent = connector.engine().runAsync(call, ending::waits, running::told);
        running.onCancel(() -> sent.cancel(false));
        AtomicBoolean ended = new AtomicBoolean();
        return sent.handle((value, thrown) -> {
            if (value != null && ended.compareAndSet(false, true)) {
                return ending.answered(value);
            }
            Throwable failure = Sender.cause(thrown);
            if (ended.compareAndSet(false, true)) {
                ending.failed(failure);
            }
            throw new CompletionException(failure);
        });
    }

    /** What only reads is judged at once; what writes may be looked into and asked about, which no caller waits for here. */
    private static CompletableFuture<Passage> judged(Effect effect, Supplier<Passage> judging) {
        if (effect == Effect.READ) {
            return CompletableFuture.completedFuture(judging.get());
        }
        CompletableFuture<Passage> judged = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        judged.complete(judging.get());
                    } catch (Throwable e) {
                        judged.completeExceptionally(e);
                    }
                },
                "facebook-marketing-gate");
        thread.setDaemon(true);
        thread.start();
        return judged;
    }

    static GatedCall seen(FacebookMarketingConnector connector, PreparedCall call) {
        return call.operation()
                .map(operation -> GatedCall.of(connector, operation, call.values()))
                .orElseGet(() -> GatedCall.undeclared(connector, call.entity(), call.action(), call.values()));
    }

    @Override
    public boolean takeRetry() {
        FacebookMarketingConnector connector = source.acquire();
        try {
            return connector.takeRetry();
        } finally {
            source.release(connector);
        }
    }

    @Override
    public void handOver(Runnable task) {
        task.run();
    }

    /** The connector behind it belongs to somebody else. */
    @Override
    public void close() {}
}
