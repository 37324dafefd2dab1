package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.report.Report;
import java.util.List;

/** A report as text for a model. */
final class ReportText {

    private ReportText() {}

    /** The report's table; where rows have names, with the notice that people wrote them. */
    static String of(Report report) {
        String json = report.toJson();
        boolean named = report.rows().stream().anyMatch(row -> !row.id().isEmpty());
        return UntrustedNotice.of(named ? List.of("names") : List.of())
                .map(notice -> json.substring(0, json.length() - 1) + ",\"" + UntrustedNotice.KEY + "\":"
                        + ToolJson.write(notice) + "}")
                .orElse(json);
    }
}
