package dev.agentconnectors.facebookmarketing.catalog;

/**
 * What a row of insights holds. Facebook writes every figure as text. What is spent, what something costs and what it is worth
 * is in major units of the account's currency, {@code ctr} is in percent, and what ends in {@code roas} is a factor.
 */
final class InsightsRecords {

    static final RecordType ACTION_STATS = RecordType.of(
            "AdsActionStats",
            Field.text("action_type"),
            Field.text("action_destination"),
            Field.text("action_target_id"),
            Field.number("value"),
            Field.number("1d_click"),
            Field.number("7d_click"),
            Field.number("28d_click"),
            Field.number("1d_view"),
            Field.number("1d_ev"),
            Field.number("dda"),
            Field.number("incrementality"),
            Field.number("skan_click"),
            Field.number("skan_view"));

    static final RecordType ACTION_AMOUNTS = RecordType.of(
            "AdsActionAmounts",
            Field.text("action_type"),
            Field.text("action_destination"),
            Field.text("action_target_id"),
            Field.majorUnits("value"),
            Field.majorUnits("1d_click"),
            Field.majorUnits("7d_click"),
            Field.majorUnits("28d_click"),
            Field.majorUnits("1d_view"),
            Field.majorUnits("1d_ev"),
            Field.majorUnits("dda"),
            Field.majorUnits("incrementality"),
            Field.majorUnits("skan_click"),
            Field.majorUnits("skan_view"));

    private static final RecordType RESULT_COSTS = RecordType.of(
            "AdsInsightsResult",
            Field.text("indicator"),
            Field.record(
                            "values",
                            RecordType.of(
                                    "AdsInsightsResultValue",
                                    Field.majorUnits("value"),
                                    Field.text("attribution_windows").listed()))
                    .listed());

    static final RecordType INSIGHT = RecordType.of(
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
            Field.record("action_values", ACTION_AMOUNTS).listed(),
            Field.number("frequency").ifNamed(),
            Field.integer("inline_link_clicks").ifNamed(),
            Field.number("inline_link_click_ctr").ifNamed(),
            Field.integer("unique_clicks").ifNamed(),
            Field.number("unique_ctr").ifNamed(),
            Field.majorUnits("cpp").ifNamed(),
            Field.majorUnits("social_spend").ifNamed(),
            Field.majorUnits("cost_per_inline_link_click").ifNamed(),
            Field.majorUnits("cost_per_inline_post_engagement").ifNamed(),
            Field.majorUnits("cost_per_unique_click").ifNamed(),
            Field.majorUnits("cost_per_unique_inline_link_click").ifNamed(),
            Field.majorUnits("cost_per_estimated_ad_recallers").ifNamed(),
            Field.majorUnits("cost_per_message_delivered").ifNamed(),
            Field.majorUnits("cost_per_dda_countby_convs").ifNamed(),
            Field.record("cost_per_result", RESULT_COSTS).listed().ifNamed(),
            Field.record("cost_per_objective_result", RESULT_COSTS).listed().ifNamed(),
            Field.record("cost_per_action_type", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_unique_action_type", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_conversion", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_unique_conversion", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_conversion_lead", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_ad_click", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_outbound_click", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_unique_outbound_click", ACTION_AMOUNTS)
                    .listed()
                    .ifNamed(),
            Field.record("cost_per_one_thousand_ad_impression", ACTION_AMOUNTS)
                    .listed()
                    .ifNamed(),
            Field.record("cost_per_thruplay", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_2_sec_continuous_video_view", ACTION_AMOUNTS)
                    .listed()
                    .ifNamed(),
            Field.record("cost_per_6_sec_video_view", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("cost_per_15_sec_video_view", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("conversion_values", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("average_purchases_conversion_value", ACTION_AMOUNTS)
                    .listed()
                    .ifNamed(),
            Field.record("catalog_segment_value", ACTION_AMOUNTS).listed().ifNamed(),
            Field.record("conversions", ACTION_STATS).listed().ifNamed(),
            Field.record("outbound_clicks", ACTION_STATS).listed().ifNamed(),
            Field.record("purchase_roas", ACTION_STATS).listed().ifNamed(),
            Field.record("website_purchase_roas", ACTION_STATS).listed().ifNamed(),
            Field.record("mobile_app_purchase_roas", ACTION_STATS).listed().ifNamed());

    private InsightsRecords() {}
}
