package dev.agentconnectors.facebookmarketing.report;

import java.util.List;

/** Where the rows of a report come from. */
interface InsightsSource {

    /**
     * The rows of a period, one for each key.
     *
     * @param notes takes what whoever reads the report has to know
     */
    List<Row> rows(ReportRequest request, Days days, List<String> notes);
}
