package dev.agentconnectors.facebookmarketing;

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
            Passage passage = gate.judge(seen(connector, call));
            if (passage instanceof Passage.Hold held) {
                return held.result().text();
            }
            Ending ending = ((Passage.Go) passage).ending();
            ExecutionResult result;
            try {
                result = connector.send(call);
            } catch (Throwable e) {
                ending.failed(e);
                throw e;
            }
            return ending.answered(result).text();
        } finally {
            source.release(connector);
        }
    }

    @Override
    public CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running) {
        FacebookMarketingConnector connector = source.acquire();
        Gate bound;
        CompletableFuture<Passage> judged;
        try {
            bound = gate.here();
            judged = judged(call.effect(), () -> bound.judge(seen(connector, call)));
        } catch (Throwable e) {
            source.release(connector);
            throw e;
        }
        CompletableFuture<ExecutionResult> result = judged.thenCompose(passage -> passage instanceof Passage.Go go
                ? sent(connector, call, running, go.ending())
                : CompletableFuture.completedFuture(((Passage.Hold) passage).result()));
        return result.whenComplete((value, thrown) -> source.release(connector)).thenApply(ExecutionResult::text);
    }

    private static CompletableFuture<ExecutionResult> sent(
            FacebookMarketingConnector connector, PreparedCall call, RunningCall running, Ending ending) {
        CompletableFuture<ExecutionResult> sent = connector.sendAsync(call);
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

    private static GatedCall seen(FacebookMarketingConnector connector, PreparedCall call) {
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
