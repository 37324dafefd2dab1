package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/** The operations of {@code ads_insights} as tools. */
public final class InsightTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public InsightTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_ads_insights")
    Object listAdsInsights(
            @P(name = "account_id") String accountId,
            @P(name = "sort", required = false) @Nullable String sort,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "date_preset", required = false) @Nullable DatePreset datePreset,
            @P(name = "time_range", required = false) @Nullable TimeRange timeRange,
            @P(name = "level", required = false) @Nullable Level level,
            @P(name = "time_increment", required = false) @Nullable String timeIncrement,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "ads_insights",
                "list",
                new Arguments()
                        .with("account_id", accountId)
                        .with("sort", sort)
                        .with("fields", fields)
                        .with("date_preset", datePreset)
                        .with("time_range", timeRange)
                        .with("level", level)
                        .with("time_increment", timeIncrement)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }
}
