package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.ONE_PERIOD;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code ads_insights}: how advertising performed. */
final class AdsInsightsEntity {

    static final Entity ENTITY = Entity.named(
                    "ads_insights", "Performance figures: impressions, reach, clicks, spend and actions over a period.")
            .withRecords(InsightsRecords.INSIGHT)
            .can(list(
                            "/act_{account_id}/insights",
                            "Performance over a period: one row per ad, ad set, campaign or account.")
                    .taking(InsightsParameters.all())
                    .within("campaign_id", "/{campaign_id}/insights", "120208846315910001", "Of this campaign only.")
                    .within("adset_id", "/{adset_id}/insights", "120208846315920001", "Of this ad set only.")
                    .within("ad_id", "/{ad_id}/insights", "120208846315930001", "Of this ad only.")
                    .where(ONE_PERIOD)
                    .where(InsightsParameters.combinations()))
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
