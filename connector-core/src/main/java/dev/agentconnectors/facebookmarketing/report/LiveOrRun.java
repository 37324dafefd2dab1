package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rows that Facebook works out at once, or in a report run where that is too much for one call. */
final class LiveOrRun implements InsightsSource {

    /** Too many rows, too long to work out, and too much data for one answer. */
    private static final Set<Integer> TOO_LARGE = Set.of(1504018, 1504038, 1487534);

    private static final int REDUCE_THE_DATA = 1;

    private final InsightsSource live;
    private final ReportRunner runs;
    private final Consumer<ReportProgress> progress;

    LiveOrRun(OperationCalls calls, ReportRunner runs, Consumer<ReportProgress> progress) {
        this.live = new LiveInsights(calls);
        this.runs = runs;
        this.progress = progress;
    }

    @Override
    public List<Row> rows(ReportRequest request, Days days, List<String> notes) {
        try {
            return live.rows(request, days, notes);
        } catch (ConnectorException e) {
            if (!isTooLarge(e)) {
                throw e;
            }
        }
        ReportProgress run = runs.start(LiveInsights.params(request, days));
        progress.accept(run);
        ReportProgress done = runs.await(run.id(), progress);
        return LiveInsights.read(request, days, after -> runs.rows(done.id(), after));
    }

    /** Whether a report run may succeed where a call did not. */
    static boolean isTooLarge(ConnectorException e) {
        ApiError error = e.apiError().orElse(null);
        if (error == null) {
            return e instanceof TimeoutException;
        }
        Integer code = error.code();
        Integer subcode = error.subcode();
        String message = String.valueOf(error.message());
        return (subcode != null && TOO_LARGE.contains(subcode))
                || (code != null && code == REDUCE_THE_DATA && message.contains("reduce the amount of data"));
    }
}
