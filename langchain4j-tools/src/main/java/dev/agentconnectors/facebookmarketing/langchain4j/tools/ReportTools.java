package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tool that answers a question about performance in one call; see
 * {@link dev.agentconnectors.facebookmarketing.report.ReportRequest} for what can be asked.
 *
 * <p>It gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to show.
 */
public final class ReportTools {

    private final ToolCalls tools;

    /**
     * Makes the tool.
     *
     * @param tools carries the calls out
     */
    public ReportTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Answers a question about performance with one small table.
     *
     * @param accountId the ad account's id, with or without the prefix act_
     * @param level what a row is about: account, campaign, adset or ad
     * @param period a preset such as last_7d, or two dates, 2026-11-01..2026-11-14
     * @param compareTo previous_period, same_days_last_week or last_year
     * @param by what to break the rows down by
     * @param metrics the columns
     * @param orderBy the metric that orders the rows
     * @param order which rows come first: highest, lowest, largest_change, largest_rise or largest_fall
     * @param top how many rows are shown
     * @param filter conditions <code>{field, operator, value}</code>
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_report",
            value = "Answers a question about performance with one small table: spend, cost, ROAS, conversions, trends,"
                    + " comparison. Use it first.")
    public String report(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "level", value = "account, campaign (default), adset or ad", required = false) @Nullable
                    String level,
            @P(name = "period", value = "last_7d (default), last_month, 2026-11-01..2026-11-14", required = false)
                    @Nullable
                    String period,
            @P(name = "compare_to", value = "previous_period, same_days_last_week or last_year", required = false)
                    @Nullable
                    String compareTo,
            @P(name = "by", value = "E.g. day, week, month; in open source mode country, age, gender", required = false)
                    @Nullable
                    List<String> by,
            @P(name = "metrics", value = "E.g. spend, purchases, cost_per_purchase, roas, ctr", required = false)
                    @Nullable
                    List<String> metrics,
            @P(name = "order_by", value = "A metric; default the first", required = false) @Nullable String orderBy,
            @P(
                            name = "order",
                            value = "highest (default), lowest, largest_change, largest_rise or largest_fall",
                            required = false)
                    @Nullable
                    String order,
            @P(name = "top", value = "Rows; default 5", required = false) @Nullable Integer top,
            @P(name = "filter", value = "E.g. {field:name, operator:CONTAIN, value:Sale}", required = false) @Nullable
                    List<Map<String, Object>> filter,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_report",
                new Arguments()
                        .with("account_id", accountId)
                        .with("level", level)
                        .with("period", period)
                        .with("compare_to", compareTo)
                        .with("by", by)
                        .with("metrics", metrics)
                        .with("order_by", orderBy)
                        .with("order", order)
                        .with("top", top)
                        .with("filter", filter)
                        .asMap(),
                context);
    }
}
