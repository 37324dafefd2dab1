// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code report_runs}. */
public final class StartedReportRun extends FacebookRecord {

    StartedReportRun(Map<String, Object> values) {
        super(values);
    }

    /** {@code report_run_id}. */
    public @Nullable String reportRunId() {
        return field("report_run_id").text();
    }
}
