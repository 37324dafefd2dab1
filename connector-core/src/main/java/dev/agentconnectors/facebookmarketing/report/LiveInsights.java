package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that Facebook works out. */
final class LiveInsights implements InsightsSource {

    private static final int MOST_ROWS = 20_000;
    private static final int PAGE = 100;

    private final OperationCalls calls;

    LiveInsights(OperationCalls calls) {
        this.calls = calls;
    }

    @Override
    public List<Row> rows(ReportRequest request, Days days, List<String> notes) {
        Map<String, Object> params = params(request, days);
        params.put("limit", PAGE);
        return read(request, days, after -> {
            if (after != null) {
                params.put("after", after);
            }
            return calls.execute("ads_insights", "list", params);
        });
    }

    /** All rows of the pages that a source gives, each behind a cursor, the first behind none. */
    static List<Row> read(ReportRequest request, Days days, Function<@Nullable String, ExecutionResult> pages) {
        RowReader reader = new RowReader(request, days);
        String cursor = null;
        for (int read = 0; ; ) {
            ExecutionResult page = pages.apply(cursor);
            page.records().forEach(reader::add);
            read += page.size();
            Object after = page.meta().get("after");
            if (!Boolean.TRUE.equals(page.meta().get("has_more")) || after == null || page.size() == 0) {
                return reader.rows();
            }
            if (read >= MOST_ROWS) {
                throw new ValidationException("The report has more than " + MOST_ROWS
                        + " rows: choose a higher level, fewer breakdowns or a shorter period.");
            }
            cursor = after.toString();
        }
    }

    /** What is asked for, whether at once or in a report run. */
    static Map<String, Object> params(ReportRequest request, Days days) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("account_id", request.accountId());
        params.put("level", request.level().wireName());
        params.put("time_range", days.toMap());
        params.put("fields", String.join(",", fields(request)));
        if (!request.breakdowns().isEmpty()) {
            params.put("breakdowns", request.breakdowns());
        }
        if (!request.objectFilter().isEmpty()) {
            params.put("filtering", request.objectFilter());
        }
        request.time()
                .ifPresent(unit -> params.put(
                        "time_increment", unit.equals("month") ? "monthly" : unit.equals("week") ? "7" : "1"));
        return params;
    }

    private static Set<String> fields(ReportRequest request) {
        Set<String> fields = new LinkedHashSet<>();
        if (request.level() != Level.ACCOUNT) {
            fields.add(RowReader.idField(request.level()));
            fields.add(RowReader.nameField(request.level()));
        }
        for (Metric metric : request.bases()) {
            String field = metric.field();
            if (field != null) {
                fields.add(field);
            }
        }
        fields.add("spend");
        return fields;
    }
}
