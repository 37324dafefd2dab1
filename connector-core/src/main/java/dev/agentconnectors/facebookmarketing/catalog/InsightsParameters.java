package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.anyOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.includes;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

import java.util.List;

/**
 * Which days insights are of, what a row is about, how they are broken down, filtered and attributed, and what of it Facebook
 * combines. It refuses other combinations (code 100, "Current combination of data breakdown columns is invalid"), some only
 * after it has worked on them for a while.
 */
final class InsightsParameters {

    private static final String BREAKDOWNS = "breakdowns";
    private static final Condition PEOPLE = includes(BREAKDOWNS, "age", "gender");
    private static final Condition PLACE = includes(BREAKDOWNS, "country", "region");
    private static final Condition PLACEMENT =
            includes(BREAKDOWNS, "publisher_platform", "platform_position", "impression_device", "device_platform");
    private static final List<String> ALONE = List.of(
            "dma",
            "product_id",
            "frequency_value",
            "hourly_stats_aggregated_by_advertiser_time_zone",
            "hourly_stats_aggregated_by_audience_time_zone");

    static ParameterBuilder[] all() {
        return new ParameterBuilder[] {
            query("date_preset", ParameterType.TEXT, "last_7d", "The last 30 days if no period is given.")
                    .oneOf(
                            "today",
                            "yesterday",
                            "last_7d",
                            "last_30d",
                            "this_month",
                            "last_month",
                            "last_3d",
                            "last_14d",
                            "last_28d",
                            "last_90d",
                            "last_week_mon_sun",
                            "last_week_sun_sat",
                            "this_week_mon_today",
                            "this_week_sun_today",
                            "this_quarter",
                            "last_quarter",
                            "this_year",
                            "last_year",
                            "maximum",
                            "data_maximum"),
            query(
                    "time_range",
                    ParameterType.TIME_RANGE,
                    "{\"since\":\"2026-10-01\",\"until\":\"2026-10-31\"}",
                    "Instead of date_preset; both ends included."),
            query("level", ParameterType.TEXT, "campaign", "What each row is about.")
                    .oneOf("ad", "adset", "campaign", "account")
                    .byDefault("account"),
            query("time_increment", ParameterType.TIME_INCREMENT, "1", "Days per row, 1 to 90, or monthly."),
            query("sort", ParameterType.SORT, "spend_descending", "The order of rows.")
                    .onlyIn(Mode.OPEN_SOURCE),
            query(BREAKDOWNS, ParameterType.TEXT_LIST, "[\"age\",\"gender\"]", "Splits the rows.")
                    .oneOf(
                            "country",
                            "region",
                            "dma",
                            "age",
                            "gender",
                            "publisher_platform",
                            "platform_position",
                            "impression_device",
                            "device_platform",
                            "hourly_stats_aggregated_by_advertiser_time_zone",
                            "hourly_stats_aggregated_by_audience_time_zone",
                            "product_id",
                            "frequency_value",
                            "body_asset",
                            "title_asset",
                            "description_asset",
                            "image_asset",
                            "video_asset",
                            "link_url_asset",
                            "call_to_action_asset",
                            "ad_format_asset",
                            "media_type")
                    .onlyIn(Mode.OPEN_SOURCE),
            query("action_breakdowns", ParameterType.TEXT_LIST, "[\"action_device\"]", "Splits the actions of a row.")
                    .oneOf(
                            "action_type",
                            "action_device",
                            "action_destination",
                            "action_reaction",
                            "action_target_id",
                            "action_carousel_card_id",
                            "action_carousel_card_name",
                            "action_canvas_component_name",
                            "action_video_sound",
                            "action_video_type",
                            "conversion_destination",
                            "is_business_ai_assisted",
                            "matched_persona_id",
                            "matched_persona_name",
                            "signal_source_bucket",
                            "standard_event_content_type")
                    .onlyIn(Mode.OPEN_SOURCE),
            // 7d_view and 28d_view are no longer filled since January 2026.
            query(
                            "action_attribution_windows",
                            ParameterType.TEXT_LIST,
                            "[\"7d_click\",\"1d_view\"]",
                            "How long after a click or view an action counts.")
                    .oneOf(
                            "default",
                            "1d_click",
                            "7d_click",
                            "28d_click",
                            "1d_view",
                            "1d_ev",
                            "dda",
                            "incrementality",
                            "skan_click",
                            "skan_view")
                    .onlyIn(Mode.OPEN_SOURCE),
            query(
                            "filtering",
                            ParameterType.FILTERING,
                            "[{\"field\":\"campaign.name\",\"operator\":\"CONTAIN\",\"value\":\"spring\"}]",
                            "All must hold.")
                    .onlyIn(Mode.OPEN_SOURCE),
            query(
                            "time_ranges",
                            ParameterType.JSON_ARRAY,
                            "[{\"since\":\"2026-10-01\",\"until\":\"2026-10-07\"}]",
                            "Several periods, each with rows of its own.")
                    .onlyIn(Mode.OPEN_SOURCE),
            query("default_summary", ParameterType.BOOLEAN, "true", "Adds the totals as meta.summary.")
                    .onlyIn(Mode.OPEN_SOURCE)
        };
    }

    static Rule[] combinations() {
        return new Rule[] {
            Rule.needs(
                    includes(BREAKDOWNS, "platform_position"),
                    includes(BREAKDOWNS, "publisher_platform"),
                    "Breakdown platform_position needs publisher_platform beside it: use publisher_platform,platform_position."),
            Rule.excludes(
                    PEOPLE,
                    PLACE,
                    "Breakdowns age and gender do not combine with country and region: use age,gender in one call, and"
                            + " country or region in another."),
            Rule.excludes(
                    PEOPLE,
                    PLACEMENT,
                    "Breakdowns age and gender do not combine with placements and devices: use age,gender in one call, and"
                            + " publisher_platform,platform_position in another."),
            Rule.excludes(
                    PLACE,
                    PLACEMENT,
                    "Breakdowns country and region do not combine with placements and devices: use country,region in one call,"
                            + " and publisher_platform,platform_position in another."),
            Rule.excludes(
                    includes(BREAKDOWNS, "impression_device"),
                    includes(BREAKDOWNS, "device_platform"),
                    "Breakdowns impression_device and device_platform do not combine: use one of them."),
            Rule.excludes(
                    includes(BREAKDOWNS, ALONE.toArray(new String[0])),
                    anyOf(PEOPLE, PLACE, PLACEMENT),
                    "Breakdowns " + String.join(", ", ALONE)
                            + " stand alone: use one of them, and the others in a call of" + " their own."),
            Rule.notBoth("time_ranges", "time_range", "each names periods"),
            Rule.notBoth("time_ranges", "date_preset", "each names periods"),
            Rule.excludes(
                    given("time_ranges"),
                    given("time_increment"),
                    "time_ranges takes no time_increment: each of its periods is a row; use time_range to have rows by day.")
        };
    }

    private InsightsParameters() {}
}
