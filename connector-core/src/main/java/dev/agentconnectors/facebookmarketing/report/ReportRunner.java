package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.internal.call.RunsOfReports;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Insights that are too large for one call: Facebook works them out in a report run, which is started, looked at until it is
 * done, and then read page by page. A run goes on without anybody looking at it, so that whoever knows its id can pick it up
 * again later, in another process too. Waiting ends with an interrupt, or with whatever the listener throws; the run goes on.
 * Runs exist in open source mode.
 */
public final class ReportRunner {

    private static final String ENTITY = "report_runs";
    private static final String RUN_ID = "report_run_id";

    private final OperationCalls calls;
    private final Mode mode;
    private final Clock clock;
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {

        /**
         * Waits.
         *
         * @param time how long
         * @throws InterruptedException if the waiting is to end
         */
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * A runner on a connector.
     *
     * @param calls the connector
     * @param mode how it reaches Facebook
     * @param clock tells today's date
     * @param pause how to wait between two looks
     */
    public ReportRunner(OperationCalls calls, Mode mode, Clock clock, Pause pause) {
        this.calls = calls;
        this.mode = mode;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Answers a question about how advertising performed, in both modes. What is too large for one call is worked out in a run.
     *
     * @param request the question
     * @return the answer
     * @throws ValidationException if it cannot be answered; the message says what can be asked instead
     */
    public Report report(ReportRequest request) {
        return new ReportEngine(calls, mode, clock).run(request);
    }

    /**
     * Starts a run, and does not wait for it.
     *
     * @param params what {@code ads_insights.list} takes, but {@code limit} and {@code after}
     * @return the run, which has its id
     * @throws ApiException if Facebook does not start it
     */
    public ReportProgress start(Map<String, ?> params) {
        Map<String, Object> asked = new LinkedHashMap<>(params);
        asked.remove("limit");
        asked.remove("after");
        return RunsOfReports.started(
                calls.execute(ENTITY, "start", asked).records().get(0));
    }

    /**
     * Waits for a run to be done.
     *
     * @param id of the run, whoever has started it
     * @param progress is told of it at each look
     * @return the run, which is done
     * @throws ApiException if Facebook gives up on it
     * @throws TimeoutException if it is not done after a quarter of an hour; it goes on
     * @throws NetworkException if the thread is interrupted; it goes on
     */
    public ReportProgress await(String id, Consumer<ReportProgress> progress) {
        Duration waited = Duration.ZERO;
        for (Duration next = RunsOfReports.FIRST_PAUSE; ; next = RunsOfReports.longer(next)) {
            ReportProgress run = look(id);
            progress.accept(run);
            if (run.isDone()) {
                return run;
            }
            RunsOfReports.requireHope(run, waited);
            sleep(id, next);
            waited = waited.plus(next);
        }
    }

    /**
     * How far a run is.
     *
     * @param id of the run
     * @return what Facebook says of it now
     */
    public ReportProgress look(String id) {
        return RunsOfReports.of(
                id, calls.execute(ENTITY, "get", Map.of(RUN_ID, id)).records().get(0));
    }

    /**
     * One page of the rows of a run that is done.
     *
     * @param id of the run
     * @param after the cursor behind the page before, or null for the first
     * @return the rows, with {@code after} and {@code has_more} in their meta
     */
    public ExecutionResult rows(String id, @Nullable String after) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put(RUN_ID, id);
        params.put("limit", 100);
        if (after != null) {
            params.put("after", after);
        }
        return calls.execute(ENTITY, "list", params);
    }

    private void sleep(String id, Duration time) {
        try {
            pause.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RunsOfReports.given(id, "was interrupted", e);
        }
    }
}
