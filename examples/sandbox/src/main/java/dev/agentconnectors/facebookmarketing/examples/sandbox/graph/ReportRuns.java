package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Report runs: insights that are worked out while the caller does something else. Their states move with the sandbox's
 * clock, and as Facebook's do they mislead whoever looks at anything but {@code async_status}: a run is at 100 percent
 * while it is still running, and is said to be running when it has completed. Where the clock stands still, each look at
 * a run moves it on by a tenth, so that nobody waits for ever.
 */
public final class ReportRuns {
    /** How long a run takes unless something else is set. */
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(3);

    /** How many rows are answered at once unless something else is set. */
    public static final int DEFAULT_LARGEST = 20_000;

    private static final String COMPLETED = "Job Completed";
    private static final List<String> FAILURES = List.of("Job Failed", "Job Skipped");
    private static final String WITHOUT_FIELDS =
            "id,account_id,time_ref,time_completed,async_status,async_percent_completion,date_start,date_stop";
    private static final String PARAMS = "params";
    private static final String OBJECT = "object";
    private static final String END = "end";

    private final Clock clock;
    private final Duration time;
    private final int largest;
    private final Queue<String> ends = new ArrayDeque<>();
    private final Map<String, Looks> looks = new ConcurrentHashMap<>();

    /**
     * Makes the runs of a sandbox.
     *
     * @param clock moves the states
     * @param time how long a run takes; zero for one that has completed as soon as it is there
     * @param largest how many rows a call that waits for them gets at most
     */
    public ReportRuns(Clock clock, Duration time, int largest) {
        this.clock = clock;
        this.time = time;
        this.largest = largest;
    }

    /**
     * Makes the next run that is started end otherwise than well; called twice, the one after that too.
     *
     * @param end {@code Job Failed} or {@code Job Skipped}
     */
    public synchronized void failNext(String end) {
        if (!FAILURES.contains(end)) {
            throw new IllegalArgumentException("A report run fails with one of " + FAILURES + ", not " + end);
        }
        ends.add(end);
    }

    int largest() {
        return largest;
    }

    private synchronized String nextEnd() {
        String end = ends.poll();
        return end == null ? COMPLETED : end;
    }

    /** Adds what starts runs, tells their states and reads their rows. */
    void addTo(Endpoints endpoints, Store store, InsightsReport insights, FieldProjection projection) {
        for (Kind kind : List.of(Kind.AD_ACCOUNT, Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)) {
            endpoints.onReadingPost(
                    kind, "/insights", (node, request) -> start(store, insights, node, request.params()));
        }
        endpoints.on(
                Kind.REPORT_RUN,
                "GET",
                "/",
                (run, request) -> projection.project(lookedAt(run), request.withDefault("fields", WITHOUT_FIELDS)));
        endpoints.on(Kind.REPORT_RUN, "GET", "/insights", (run, request) -> read(store, insights, run, request));
    }

    private Map<String, Object> start(Store store, InsightsReport insights, Node node, Params params) {
        DateRange days = DateRange.around(insights.check(node, params).ranges());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time_ref", clock.instant().getEpochSecond());
        fields.put("date_start", days.since().toString());
        fields.put("date_stop", days.until().toString());
        fields.put(OBJECT, node.id());
        fields.put(PARAMS, params.values());
        fields.put("started", clock.instant().toString());
        fields.put(END, nextEnd());
        return Map.of("report_run_id", store.create(Kind.REPORT_RUN, node.accountId(), fields));
    }

    private Map<String, Object> read(Store store, InsightsReport insights, Node run, GraphRequest request) {
        if (!withState(run).text("async_status").equals(COMPLETED)) {
            throw GraphError.runNotCompleted().asException();
        }
        Map<String, String> asked = new LinkedHashMap<>();
        if (run.get(PARAMS) instanceof Map<?, ?> params) {
            params.forEach((name, value) -> asked.put(String.valueOf(name), String.valueOf(value)));
        }
        return insights.readPrepared(store.node(run.text(OBJECT)).orElseThrow(), new Params(asked), request);
    }

    /**
     * When a run was last looked at, and how often before that the clock had not moved since the look before.
     *
     * @param last the time of the last look
     * @param still how many looks came at the same time as the one before
     */
    private record Looks(Instant last, int still) {}

    private Node lookedAt(Node run) {
        Instant now = clock.instant();
        looks.merge(
                run.id(),
                new Looks(now, 0),
                (before, first) ->
                        new Looks(now, before.still() + (before.last().equals(now) ? 1 : 0)));
        return withState(run);
    }

    private Node withState(Node run) {
        Instant started = Instant.parse(run.text("started"));
        double done = time.isZero()
                ? 1
                : (double) Duration.between(started, clock.instant()).toMillis() / time.toMillis()
                        + looks.getOrDefault(run.id(), new Looks(started, 0)).still() / 10.0;
        Map<String, Object> fields = new LinkedHashMap<>(run.fields());
        String status;
        if (done < 0.1) {
            status = "Job Not Started";
        } else if (done < 0.25) {
            status = "Job Started";
        } else if (done < 1) {
            status = "Job Running";
        } else {
            status = run.text(END);
        }
        fields.put("async_status", status);
        fields.put("async_percent_completion", done < 0.25 ? 0 : (int) Math.min(100, done * 125));
        // It stays so for a while after the end.
        fields.put("is_running", done >= 0.1 && done < 2);
        if (status.equals(COMPLETED)) {
            fields.put("time_completed", started.plus(time).getEpochSecond());
        } else if (FAILURES.contains(status)) {
            fields.put("error_code", 2);
            fields.put("error_message", "Service temporarily unavailable");
            fields.put("error_user_title", "Loading Async Ads Report Failed");
            fields.put("error_user_msg", "The report could not be worked out. Please start it again.");
        }
        return new Node(run.kind(), run.id(), run.accountId(), run.order(), fields);
    }
}
