package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.ONE_PERIOD;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code ads_insights}: how advertising performed. */
final class AdsInsightsEntity {

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
            Field.number("1d_ev"));

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

    static final Entity ENTITY = Entity.named(
                    "ads_insights", "Performance figures: impressions, reach, clicks, spend and actions over a period.")
            .withRecords(RECORD)
            .can(list(
                            "/act_{account_id}/insights",
                            "Performance over a period: one row per ad, ad set, campaign or account.")
                    .taking(
                            query(
                                            "date_preset",
                                            ParameterType.TEXT,
                                            "last_7d",
                                            "The last 30 days if no period is given.")
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
                            query(
                                    "time_increment",
                                    ParameterType.TIME_INCREMENT,
                                    "1",
                                    "Days per row, 1 to 90, or monthly."),
                            query("sort", ParameterType.SORT, "spend_descending", "The order of rows.")
                                    .onlyIn(Mode.OPEN_SOURCE))
                    .where(ONE_PERIOD))
            .searchedBy(
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
                    "action_values")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .pointingAt("campaigns", "campaign_id", "id")
            .pointingAt("ad_sets", "adset_id", "id")
            .pointingAt("ads", "ad_id", "id")
            .build();

    private AdsInsightsEntity() {}
}
