package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.query;

import java.util.List;

/** {@code ads_insights}: how advertising performed. */
final class AdsInsightsEntity {

    private static final String NAME = "ads_insights";

    private static final RecordType ACTION_STATS = RecordType.of(
            "AdsActionStats",
            Field.text("action_type"),
            Field.text("action_destination"),
            Field.text("action_target_id"),
            Field.number("value"),
            Field.number("1d_click"),
            Field.number("7d_click"),
            Field.number("28d_click"),
            Field.number("1d_view"),
            Field.number("7d_view"),
            Field.number("28d_view"));

    private static final RecordType RECORD = RecordType.of(
            "AdsInsight",
            Field.text("account_id"),
            Field.freeText("account_name"),
            Field.text("campaign_id"),
            Field.freeText("campaign_name"),
            Field.text("adset_id"),
            Field.freeText("adset_name"),
            Field.text("ad_id"),
            Field.freeText("ad_name"),
            Field.integer("clicks"),
            Field.integer("impressions"),
            Field.integer("reach"),
            Field.majorUnits("spend"),
            Field.majorUnits("cpc"),
            Field.majorUnits("cpm"),
            Field.number("ctr"),
            Field.date("date_start"),
            Field.date("date_stop"),
            Field.record("actions", ACTION_STATS).listed(),
            Field.record("action_values", ACTION_STATS).listed());

    static final Entity ENTITY = new Entity(
            NAME,
            "Performance figures: impressions, reach, clicks, spend and actions over a period.",
            List.of(Operation.list(
                    NAME,
                    "/act_{account_id}/insights",
                    RECORD,
                    "Performance over a period: one row per ad, ad set, campaign or account.",
                    ACCOUNT_ID,
                    fields(RECORD.fieldNames(), "campaign_name,spend,clicks"),
                    query("date_preset", ParameterType.TEXT, "last_7d", "The last 30 days if no period is given.")
                            .oneOf(
                                    "today",
                                    "yesterday",
                                    "this_month",
                                    "last_month",
                                    "this_quarter",
                                    "maximum",
                                    "last_3d",
                                    "last_7d",
                                    "last_14d",
                                    "last_28d",
                                    "last_30d",
                                    "last_90d",
                                    "last_week_mon_sun",
                                    "last_week_sun_sat",
                                    "last_quarter",
                                    "last_year",
                                    "this_week_mon_today",
                                    "this_week_sun_today",
                                    "this_year"),
                    query(
                            "time_range",
                            ParameterType.TIME_RANGE,
                            "{\"since\":\"2026-10-01\",\"until\":\"2026-10-31\"}",
                            "Instead of date_preset; both ends included."),
                    query("level", ParameterType.TEXT, "campaign", "What each row is about.")
                            .oneOf("ad", "adset", "campaign", "account")
                            .byDefault("account"),
                    query("time_increment", ParameterType.TIME_INCREMENT, "1", "Days per row, 1 to 90, or monthly."),
                    query("sort", ParameterType.TEXT_LIST, "spend_descending", "The order of rows.")
                            .onlyIn(Mode.OPEN_SOURCE),
                    LIMIT,
                    AFTER)),
            RECORD,
            List.of(
                    "account_id",
                    "account_name",
                    "campaign_id",
                    "campaign_name",
                    "adset_id",
                    "adset_name",
                    "ad_id",
                    "ad_name",
                    "clicks",
                    "impressions",
                    "reach",
                    "spend",
                    "cpc",
                    "cpm",
                    "ctr",
                    "date_start",
                    "date_stop",
                    "actions",
                    "action_values"),
            List.of(
                    new Relation("account_id", "ad_accounts", "account_id"),
                    new Relation("campaign_id", "campaigns", "id"),
                    new Relation("adset_id", "ad_sets", "id"),
                    new Relation("ad_id", "ads", "id")));

    private AdsInsightsEntity() {}
}
