// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code report_runs}. Insights that are too large for one call.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class ReportRunTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public ReportRunTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Starts a report run.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields fields of ads_insights, with commas between them
     * @param datePreset the last 30 days if no period is given
     * @param timeRange instead of date_preset; both ends included
     * @param level what each row is about
     * @param timeIncrement days per row, 1 to 90, or monthly
     * @param sort the order of rows
     * @param breakdowns splits the rows
     * @param actionBreakdowns splits the actions of a row
     * @param actionAttributionWindows how long after a click or view an action counts
     * @param filtering all must hold
     * @param timeRanges several periods, each with rows of its own
     * @param defaultSummary adds the totals as meta.summary
     * @param campaignId of this campaign only
     * @param adsetId of this ad set only
     * @param adId of this ad only
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_start_report_run", value = "Starts a report run.")
    public String startReportRun(
            @P(name = "account_id", value = "E.g. 1234567890", required = false) @Nullable String accountId,
            @P(name = "fields", value = "Fields of ads_insights, with commas between them. E.g. campaign_name,spend")
                    String fields,
            @P(name = "date_preset", value = "The last 30 days if no period is given.", required = false) @Nullable
                    DatePreset datePreset,
            @P(name = "time_range", value = "Instead of date_preset; both ends included.", required = false) @Nullable
                    TimeRange timeRange,
            @P(name = "level", value = "Default account", required = false) @Nullable Level level,
            @P(name = "time_increment", value = "Days per row, 1 to 90, or monthly. E.g. 1", required = false) @Nullable
                    String timeIncrement,
            @P(name = "sort", value = "The order of rows. E.g. spend_descending", required = false) @Nullable
                    String sort,
            @P(name = "breakdowns", value = "Splits the rows.", required = false) @Nullable List<Breakdown> breakdowns,
            @P(name = "action_breakdowns", value = "Splits the actions of a row.", required = false) @Nullable
                    List<ActionBreakdown> actionBreakdowns,
            @P(
                            name = "action_attribution_windows",
                            value = "How long after a click or view an action counts. One of default, 1d_click,"
                                    + " 7d_click, 28d_click, 1d_view, 1d_ev, dda, incrementality, skan_click,"
                                    + " skan_view",
                            required = false)
                    @Nullable
                    List<String> actionAttributionWindows,
            @P(
                            name = "filtering",
                            value = "All must hold. E.g. [{field:campaign.name,operator:CONTAIN,value:spring}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> filtering,
            @P(
                            name = "time_ranges",
                            value = "Several periods, each with rows of its own. E.g."
                                    + " [{since:2026-10-01,until:2026-10-07}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> timeRanges,
            @P(name = "default_summary", value = "Adds the totals as meta.summary.", required = false) @Nullable
                    Boolean defaultSummary,
            @P(name = "campaign_id", value = "Of this campaign only.", required = false) @Nullable String campaignId,
            @P(name = "adset_id", value = "Of this ad set only.", required = false) @Nullable String adsetId,
            @P(name = "ad_id", value = "Of this ad only.", required = false) @Nullable String adId,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_start_report_run",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("date_preset", datePreset)
                        .with("time_range", timeRange)
                        .with("level", level)
                        .with("time_increment", timeIncrement)
                        .with("sort", sort)
                        .with("breakdowns", breakdowns)
                        .with("action_breakdowns", actionBreakdowns)
                        .with("action_attribution_windows", actionAttributionWindows)
                        .with("filtering", filtering)
                        .with("time_ranges", timeRanges)
                        .with("default_summary", defaultSummary)
                        .with("campaign_id", campaignId)
                        .with("adset_id", adsetId)
                        .with("ad_id", adId)
                        .asMap(),
                context);
    }

    /**
     * Tells how far a report run is: only async_status says whether it is done.
     *
     * @param reportRunId from report_runs.start
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_get_report_run",
            value = "Tells how far a report run is: only async_status says whether it is done.")
    public String getReportRun(
            @P(name = "report_run_id", value = "From report_runs.start.") String reportRunId,
            @P(name = "fields", value = "E.g. id,account_id", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_report_run",
                new Arguments()
                        .with("report_run_id", reportRunId)
                        .with("fields", fields)
                        .asMap(),
                context);
    }

    /**
     * Reads the rows of a report run that is done.
     *
     * @param reportRunId from report_runs.start
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_report_runs", value = "Reads the rows of a report run that is done.")
    public String listReportRuns(
            @P(name = "report_run_id", value = "From report_runs.start.") String reportRunId,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_report_runs",
                new Arguments()
                        .with("report_run_id", reportRunId)
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

    /** The constants are spelled as Facebook spells them. */
    public enum Breakdown {
        country,
        region,
        dma,
        age,
        gender,
        publisher_platform,
        platform_position,
        impression_device,
        device_platform,
        hourly_stats_aggregated_by_advertiser_time_zone,
        hourly_stats_aggregated_by_audience_time_zone,
        product_id,
        frequency_value,
        body_asset,
        title_asset,
        description_asset,
        image_asset,
        video_asset,
        link_url_asset,
        call_to_action_asset,
        ad_format_asset,
        media_type
    }

    /** The constants are spelled as Facebook spells them. */
    public enum ActionBreakdown {
        action_type,
        action_device,
        action_destination,
        action_reaction,
        action_target_id,
        action_carousel_card_id,
        action_carousel_card_name,
        action_canvas_component_name,
        action_video_sound,
        action_video_type,
        conversion_destination,
        is_business_ai_assisted,
        matched_persona_id,
        matched_persona_name,
        signal_source_bucket,
        standard_event_content_type
    }
}
