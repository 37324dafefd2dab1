package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.call.RunsOfReports;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lists insights in a report run where Facebook refuses to do so in one call, as too large or as taking too long. The first
 * page of the run is the answer; its cursor names the run, so that the next page is read from there.
 */
final class LargeInsights implements Executor {

    /** Too many rows, too long to work out, and too much data for one answer. */
    private static final Set<Integer> TOO_LARGE = Set.of(1504018, 1504038, 1487534);

    private static final int REDUCE_THE_DATA = 1;
    private static final String RUNS = "report_runs";
    private static final String RUN_ID = "report_run_id";
    private static final String LIMIT = "limit";
    private static final String SAID =
            "id,async_status,async_percent_completion,error_code,error_message,error_user_title,error_user_msg";

    private final Executor executor;
    private final Timing timing;
    private final RunCursors cursors;

    /** Runs for what an executor is refused. */
    LargeInsights(Executor executor, Timing timing, RunCursors cursors) {
        this.executor = executor;
        this.timing = timing;
        this.cursors = cursors;
    }

    @Override
    public ResultText execute(PreparedCall call, RunningCall running) {
        requireOwn(call);
        PreparedCall page = ofRun(call);
        if (page != null) {
            return named(executor.execute(page, running), call, runOf(page));
        }
        try {
            return executor.execute(call, running);
        } catch (ConnectorException e) {
            if (!mayBeRun(call, e)) {
                throw e;
            }
        }
        return worked(call, running);
    }

    private ResultText worked(PreparedCall call, RunningCall running) {
        running.renew();
        ReportProgress run = RunsOfReports.started(read(executor.execute(start(call), running)));
        running.told(run);
        Duration waited = Duration.ZERO;
        for (Duration pause = RunsOfReports.FIRST_PAUSE; ; pause = RunsOfReports.longer(pause)) {
            running.renew();
            run = RunsOfReports.of(run.id(), read(executor.execute(look(run.id()), running)));
            running.told(run);
            if (run.isDone()) {
                break;
            }
            RunsOfReports.requireHope(run, waited);
            try {
                timing.sleeper().sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw RunsOfReports.given(run.id(), "was interrupted", e);
            }
            waited = waited.plus(pause);
        }
        running.renew();
        return named(executor.execute(rows(call, run.id(), null), running), call, run.id());
    }

    @Override
    public CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running) {
        requireOwn(call);
        PreparedCall page = ofRun(call);
        if (page != null) {
            return executor.executeAsync(page, running).thenApply(text -> named(text, call, runOf(page)));
        }
        return executor.executeAsync(call, running)
                .exceptionallyCompose(thrown -> mayBeRun(call, Sender.cause(thrown))
                        ? workedAsync(call, running)
                        : CompletableFuture.failedFuture(thrown));
    }

    private CompletableFuture<ResultText> workedAsync(PreparedCall call, RunningCall running) {
        running.renew();
        return executor.executeAsync(start(call), running).thenCompose(text -> {
            ReportProgress run = RunsOfReports.started(read(text));
            running.told(run);
            return doneAsync(run.id(), running, Duration.ZERO, RunsOfReports.FIRST_PAUSE)
                    .thenCompose(done -> {
                        running.renew();
                        return executor.executeAsync(rows(call, run.id(), null), running);
                    })
                    .thenApply(rows -> named(rows, call, run.id()));
        });
    }

    private CompletableFuture<ReportProgress> doneAsync(
            String id, RunningCall running, Duration waited, Duration pause) {
        running.renew();
        return executor.executeAsync(look(id), running).thenCompose(text -> {
            ReportProgress run = RunsOfReports.of(id, read(text));
            running.told(run);
            if (run.isDone()) {
                return CompletableFuture.completedFuture(run);
            }
            RunsOfReports.requireHope(run, waited);
            return timing.delayer()
                    .apply(pause)
                    .thenCompose(over -> running.isCancelled()
                            ? CompletableFuture.failedFuture(RunsOfReports.given(id, "was cancelled", null))
                            : doneAsync(id, running, waited.plus(pause), RunsOfReports.longer(pause)));
        });
    }

    @Override
    public List<Executed> executeAll(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        return withRefused(calls, begin, executeOwn(own(calls), begin));
    }

    @Override
    public CompletableFuture<List<Executed>> executeAllAsync(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        return executeOwnAsync(own(calls), begin).thenApply(ended -> withRefused(calls, begin, ended));
    }

    private List<Executed> executeOwn(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        List<Executed> all = new ArrayList<>();
        for (Executed one : executor.executeAll(pagesOfRuns(calls), begin)) {
            Throwable failure = one.failure();
            PreparedCall asked = calls.get(all.size());
            if (failure == null || !mayBeRun(one.call(), failure)) {
                all.add(named(one, asked));
                continue;
            }
            try {
                all.add(Executed.done(asked, one.running(), worked(asked, one.running())));
            } catch (Throwable e) {
                all.add(Executed.failed(asked, one.running(), e));
            }
        }
        return all;
    }

    private CompletableFuture<List<Executed>> executeOwnAsync(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        return executor.executeAllAsync(pagesOfRuns(calls), begin).thenCompose(ended -> {
            CompletableFuture<List<Executed>> all = CompletableFuture.completedFuture(new ArrayList<>());
            for (int i = 0; i < ended.size(); i++) {
                Executed one = ended.get(i);
                PreparedCall asked = calls.get(i);
                Throwable failure = one.failure();
                all = failure == null || !mayBeRun(one.call(), failure)
                        ? all.thenApply(before -> with(before, named(one, asked)))
                        : all.thenCompose(before -> workedAsync(asked, one.running())
                                .handle((text, thrown) -> with(
                                        before,
                                        text == null
                                                ? Executed.failed(asked, one.running(), Sender.cause(thrown))
                                                : Executed.done(asked, one.running(), text))));
            }
            return all;
        });
    }

    private static List<Executed> with(List<Executed> before, Executed one) {
        before.add(one);
        return before;
    }

    private void requireOwn(PreparedCall call) {
        ValidationException refusal = refusal(call);
        if (refusal != null) {
            throw refusal;
        }
    }

    private List<PreparedCall> own(List<PreparedCall> calls) {
        return calls.stream().filter(call -> refusal(call) == null).toList();
    }

    /** All outcomes in the order of the calls, with those that were not sent. */
    private List<Executed> withRefused(List<PreparedCall> calls, Supplier<RunningCall> begin, List<Executed> ended) {
        List<Executed> all = new ArrayList<>(ended);
        for (int i = 0; i < calls.size(); i++) {
            ValidationException refusal = refusal(calls.get(i));
            if (refusal != null) {
                all.add(i, Executed.failed(calls.get(i), begin.get(), refusal));
            }
        }
        return all;
    }

    private @Nullable ValidationException refusal(PreparedCall call) {
        return isInsights(call) ? cursors.refusal(call) : null;
    }

    private List<PreparedCall> pagesOfRuns(List<PreparedCall> calls) {
        return calls.stream()
                .map(call -> Objects.requireNonNullElse(ofRun(call), call))
                .toList();
    }

    private Executed named(Executed one, PreparedCall asked) {
        ResultText text = one.text();
        return text == null || one.call().equals(asked)
                ? one
                : Executed.done(asked, one.running(), named(text, asked, runOf(one.call())));
    }

    @Override
    public boolean takeRetry() {
        return executor.takeRetry();
    }

    @Override
    public void handOver(Runnable task) {
        executor.handOver(task);
    }

    @Override
    public void close() {
        executor.close();
    }

    private static boolean isInsights(PreparedCall call) {
        return call.entity().equals("ads_insights") && call.action().equals("list");
    }

    /** Whether a report run may succeed where a call did not. */
    private static boolean mayBeRun(PreparedCall call, Throwable failure) {
        if (!isInsights(call)
                || !(failure instanceof ConnectorException refusal)
                || call.values().containsKey(RunCursors.AFTER)) {
            return false;
        }
        ApiError error = refusal.apiError().orElse(null);
        if (error == null) {
            return failure instanceof TimeoutException;
        }
        Integer code = error.code();
        Integer subcode = error.subcode();
        return (subcode != null && TOO_LARGE.contains(subcode))
                || (code != null
                        && code == REDUCE_THE_DATA
                        && String.valueOf(error.message()).contains("reduce the amount of data"));
    }

    /** A page of a run, where the cursor of a call names one. */
    private @Nullable PreparedCall ofRun(PreparedCall call) {
        RunCursors.Place place = isInsights(call) ? cursors.place(call) : null;
        return place == null ? null : rows(call, place.run(), place.after());
    }

    private static String runOf(PreparedCall page) {
        return String.valueOf(page.values().get(RUN_ID));
    }

    private static PreparedCall start(PreparedCall call) {
        Map<String, Object> values = new LinkedHashMap<>(call.values());
        values.remove(LIMIT);
        return call("start", values, call.fieldsByDefault());
    }

    private static PreparedCall look(String id) {
        return call("get", Map.of(RUN_ID, id, "fields", SAID), false);
    }

    private static PreparedCall rows(PreparedCall call, String id, @Nullable String after) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of(RUN_ID, id));
        Object limit = call.values().get(LIMIT);
        if (limit != null) {
            values.put(LIMIT, limit);
        }
        if (after != null) {
            values.put(RunCursors.AFTER, after);
        }
        return call("list", values, false);
    }

    private static PreparedCall call(String action, Map<String, Object> values, boolean fieldsByDefault) {
        Operation operation = operation(action);
        return new PreparedCall(RUNS, action, operation.effect(), operation, values, fieldsByDefault);
    }

    private static Operation operation(String action) {
        return Catalog.facebookMarketing().operation(RUNS, action).orElseThrow();
    }

    private static Map<String, Object> read(ResultText text) {
        try {
            return Objects.requireNonNullElse(Json.asMap(Json.read(text.dataText())), Map.of());
        } catch (IOException e) {
            throw new ApiException("Facebook's word on a report run cannot be read.", null, null);
        }
    }

    /** The rows, with a cursor that leads on in the run, and its id. */
    private ResultText named(ResultText rows, PreparedCall call, String id) {
        Map<String, Object> meta = new LinkedHashMap<>(rows.meta());
        meta.computeIfPresent(RunCursors.AFTER, (name, cursor) -> cursors.of(call, id, cursor));
        meta.put(RUN_ID, id);
        return rows.with(meta);
    }
}
