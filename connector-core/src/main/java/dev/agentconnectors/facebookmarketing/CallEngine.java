package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.internal.call.CallReader;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.Executor.Executed;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The road of every call: it is checked, sent by an executor, and the listener hears how it ended. */
final class CallEngine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FacebookMarketingConnector.class);

    private final Mode mode;
    private final CallReader reader;
    private final Executor executor;
    private final HttpSettings settings;
    private final @Nullable OperationListener listener;
    private final Consumer<ReportProgress> reportRuns;
    private final AtomicBoolean closed;

    CallEngine(
            Mode mode,
            CallReader reader,
            Executor executor,
            HttpSettings settings,
            @Nullable OperationListener listener) {
        this(mode, reader, executor, settings, listener, run -> {}, new AtomicBoolean());
    }

    private CallEngine(
            Mode mode,
            CallReader reader,
            Executor executor,
            HttpSettings settings,
            @Nullable OperationListener listener,
            Consumer<ReportProgress> reportRuns,
            AtomicBoolean closed) {
        this.mode = mode;
        this.reader = reader;
        this.executor = executor;
        this.settings = settings;
        this.listener = listener;
        this.reportRuns = reportRuns;
        this.closed = closed;
    }

    /** The same, and somebody who hears of its report runs; closing it closes this one. */
    CallEngine telling(Consumer<ReportProgress> runs) {
        return new CallEngine(mode, reader, executor, settings, listener, runs, closed);
    }

    /** The same checks before another executor, which has somebody to tell already. */
    CallEngine through(Executor other) {
        return new CallEngine(mode, reader, other, settings, null);
    }

    Mode mode() {
        return mode;
    }

    HttpSettings settings() {
        return settings;
    }

    Entity entity(String name) {
        return reader.entity(name);
    }

    boolean takeRetry() {
        return executor.takeRetry();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            executor.close();
        }
    }

    /** Every call, however it was made, passes here before anything is sent. */
    PreparedCall admit(String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        return reader.prepare(entity, action, params);
    }

    ExecutionResult run(String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params) {
        return run(begin(), entity, action, () -> admit(entity, action, params));
    }

    /** A call that was admitted already, and who hears of its pauses and its report run. */
    ExecutionResult run(PreparedCall call, Consumer<Duration> pauses, Consumer<ReportProgress> runs) {
        RunningCall running = begin();
        running.onPause(pauses);
        running.onReportRun(runs);
        return run(running, call.entity(), call.action(), () -> call);
    }

    <T> CompletableFuture<T> runAsync(
            String entity,
            String action,
            @Nullable Map<String, ? extends @Nullable Object> params,
            Function<ExecutionResult, T> view) {
        return runAsync(begin(), entity, action, () -> admit(entity, action, params), view);
    }

    /** A call that was admitted already, with no thread waiting. */
    CompletableFuture<ExecutionResult> runAsync(
            PreparedCall call, Consumer<Duration> pauses, Consumer<ReportProgress> runs) {
        RunningCall running = begin();
        running.onPause(pauses);
        running.onReportRun(runs);
        return runAsync(running, call.entity(), call.action(), () -> call, result -> result);
    }

    List<Outcome<ExecutionResult>> runAll(List<Call> calls) {
        begin();
        Admitted admitted = admitted(calls);
        return admitted.outcomes(runAllPrepared(admitted.prepared()));
    }

    CompletableFuture<List<Outcome<ExecutionResult>>> runAllAsync(List<Call> calls) {
        begin();
        Admitted admitted = admitted(calls);
        return runAllPreparedAsync(admitted.prepared(), admitted::outcomes);
    }

    /** Calls that were admitted already. */
    List<Outcome<ExecutionResult>> runAllPrepared(List<PreparedCall> calls) {
        return ended(executor.executeAll(calls, this::begin));
    }

    /** Calls that were admitted already, with no thread waiting; what comes of them in the form that is asked for. */
    <T> CompletableFuture<T> runAllPreparedAsync(
            List<PreparedCall> calls, Function<List<Outcome<ExecutionResult>>, T> view) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Queue<RunningCall> begun = new ConcurrentLinkedQueue<>();
        CompletableFuture<List<Executed>> executed;
        try {
            executed = executor.executeAllAsync(calls, () -> {
                RunningCall running = begin();
                begun.add(running);
                if (result.isDone()) {
                    running.cancel();
                }
                return running;
            });
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<?> unused = executed.whenComplete((all, thrown) -> executor.handOver(() -> {
            try {
                if (all == null) {
                    throw Sender.cause(thrown);
                }
                result.complete(view.apply(ended(all)));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }));
        CompletableFuture<?> unusedToo = result.whenComplete((value, thrown) -> begun.forEach(RunningCall::cancel));
        return result;
    }

    private List<Outcome<ExecutionResult>> ended(List<Executed> all) {
        return all.stream().map(this::ended).toList();
    }

    private Outcome<ExecutionResult> ended(Executed executed) {
        ExecutionResult result = executed.text() == null ? null : new ExecutionResult(executed.text());
        PreparedCall call = executed.call();
        ended(executed.running(), call.entity(), call.action(), result, executed.failure());
        return result == null
                ? Outcome.failed(unchecked(call.name(), Objects.requireNonNull(executed.failure())))
                : Outcome.of(result);
    }

    /** Of several calls those that can be sent, and what is wrong with the others. */
    private Admitted admitted(List<Call> calls) {
        List<PreparedCall> prepared = new ArrayList<>();
        Map<Integer, Outcome<ExecutionResult>> refused = new LinkedHashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            try {
                prepared.add(admit(call.entity(), call.action(), call.params()));
            } catch (ConnectorException e) {
                ended(begin(), call.entity(), call.action(), null, e);
                refused.put(i, Outcome.failed(e));
            }
        }
        return new Admitted(prepared, refused);
    }

    private record Admitted(List<PreparedCall> prepared, Map<Integer, Outcome<ExecutionResult>> refused) {

        /** All outcomes, in the order of the calls. */
        List<Outcome<ExecutionResult>> outcomes(List<Outcome<ExecutionResult>> sent) {
            List<Outcome<ExecutionResult>> all = new ArrayList<>(sent);
            refused.forEach(all::add);
            return List.copyOf(all);
        }
    }

    private RunningCall begin() {
        if (closed.get()) {
            throw new IllegalStateException("The connector is closed: build a new one.");
        }
        RunningCall running = new RunningCall(settings);
        running.onReportRun(reportRuns);
        return running;
    }

    private ExecutionResult run(RunningCall running, String entity, String action, Supplier<PreparedCall> admitted) {
        ExecutionResult result = null;
        Throwable failure = null;
        try {
            result = new ExecutionResult(executor.execute(admitted.get(), running));
            return result;
        } catch (Throwable e) {
            failure = e;
            throw e;
        } finally {
            ended(running, entity, action, result, failure);
        }
    }

    private <T> CompletableFuture<T> runAsync(
            RunningCall running,
            String entity,
            String action,
            Supplier<PreparedCall> admitted,
            Function<ExecutionResult, T> view) {
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<ResultText> executed;
        try {
            executed = executor.executeAsync(admitted.get(), running);
        } catch (Throwable e) {
            ended(running, entity, action, null, e);
            return CompletableFuture.failedFuture(e);
        }
        // The listener and whoever waits for the result may take their time: not on a thread that reads answers.
        CompletableFuture<?> unused = executed.whenComplete((text, thrown) -> executor.handOver(() -> {
            Throwable failure = thrown == null ? null : Sender.cause(thrown);
            ExecutionResult value = text == null ? null : new ExecutionResult(text);
            ended(running, entity, action, value, failure);
            try {
                if (value == null) {
                    throw Objects.requireNonNull(failure);
                }
                result.complete(view.apply(value));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }));
        // Whoever completes the result otherwise wants no answer any more.
        CompletableFuture<?> unusedToo = result.whenComplete((value, thrown) -> running.cancel());
        return result;
    }

    /** Every call passes here at its end, whatever the end. */
    private void ended(
            RunningCall running,
            String entity,
            String action,
            @Nullable ExecutionResult result,
            @Nullable Throwable failure) {
        if (listener == null) {
            return;
        }
        try {
            listener.onOperation(new OperationEvent(
                    entity,
                    action,
                    mode,
                    running,
                    result == null ? 0 : result.size(),
                    failure == null || failure instanceof ConnectorException
                            ? (ConnectorException) failure
                            : inTheConnector(entity + "." + action, failure)));
        } catch (RuntimeException | Error e) {
            LOG.warn("The operation listener failed", e);
        }
    }

    static RuntimeException unchecked(String name, Throwable failure) {
        return failure instanceof RuntimeException known ? known : inTheConnector(name, failure);
    }

    private static ServiceUnavailableException inTheConnector(String name, Throwable failure) {
        return new ServiceUnavailableException(
                name + " failed in the connector itself (" + failure.getClass().getSimpleName() + ").",
                null,
                null,
                failure);
    }
}
