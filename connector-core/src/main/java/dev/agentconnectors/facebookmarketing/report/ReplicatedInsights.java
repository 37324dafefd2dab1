package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.List;

/** Rows that are added up here, from those that Airbyte replicates: one for each ad and day. */
final class ReplicatedInsights implements InsightsSource {

    private static final int PAGE = 1_000;
    private static final int MOST_RECORDS = 200_000;

    private final OperationCalls calls;

    ReplicatedInsights(OperationCalls calls) {
        this.calls = calls;
    }

    @Override
    public List<Row> rows(ReportRequest request, Days days, List<String> notes) {
        RowReader reader = new RowReader(request, days);
        String cursor = null;
        int read = 0;
        do {
            SearchQuery.Builder query = SearchQuery.builder()
                    .filter(Filter.and(
                            Filter.eq("account_id", request.accountId()),
                            Filter.gte("date_start", days.since().toString()),
                            Filter.lte("date_start", days.until().toString())))
                    .limit(PAGE);
            if (cursor != null) {
                query.cursor(cursor);
            }
            SearchResult page = calls.search("ads_insights", query.build().toMap());
            page.records().forEach(reader::add);
            read += page.records().size();
            if (read > MOST_RECORDS) {
                throw new ValidationException("More than " + MOST_RECORDS
                        + " replicated rows would have to be added up: choose a shorter period.");
            }
            cursor = page.records().isEmpty() ? null : page.nextCursor().orElse(null);
        } while (cursor != null);
        String note = "Added up from replicated rows of " + days + ".";
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return reader.rows();
    }
}
