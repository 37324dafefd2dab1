// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code ads_insights}. Performance figures: impressions, reach, clicks, spend and actions over a period.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdsInsightTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdsInsightTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Performance over a period: one row per ad, ad set, campaign or account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param datePreset the last 30 days if no period is given
     * @param timeRange instead of date_preset; both ends included
     * @param level what each row is about
     * @param timeIncrement days per row, 1 to 90, or monthly
     * @param sort the order of rows
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_ads_insights",
            value = "Performance over a period: one row per ad, ad set, campaign or account.")
    public String listAdsInsights(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "date_preset", value = "The last 30 days if no period is given.", required = false) @Nullable
                    DatePreset datePreset,
            @P(name = "time_range", value = "Instead of date_preset; both ends included.", required = false) @Nullable
                    TimeRange timeRange,
            @P(name = "level", value = "Default account", required = false) @Nullable Level level,
            @P(name = "time_increment", value = "Days per row, 1 to 90, or monthly. E.g. 1", required = false) @Nullable
                    String timeIncrement,
            @P(name = "sort", value = "The order of rows. E.g. spend_descending", required = false) @Nullable
                    String sort,
            @P(name = "fields", value = "E.g. account_id,account_name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_ads_insights",
                new Arguments()
                        .with("account_id", accountId)
                        .with("date_preset", datePreset)
                        .with("time_range", timeRange)
                        .with("level", level)
                        .with("time_increment", timeIncrement)
                        .with("sort", sort)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum DatePreset {
        today,
        yesterday,
        last_7d,
        last_30d,
        this_month,
        last_month,
        last_3d,
        last_14d,
        last_28d,
        last_90d,
        last_week_mon_sun,
        last_week_sun_sat,
        this_week_mon_today,
        this_week_sun_today,
        this_quarter,
        last_quarter,
        this_year,
        last_year,
        maximum,
        data_maximum
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Level {
        ad,
        adset,
        campaign,
        account
    }
}
