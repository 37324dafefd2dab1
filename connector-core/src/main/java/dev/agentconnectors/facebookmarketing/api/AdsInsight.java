// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ads_insights}. */
public final class AdsInsight extends FacebookRecord {

    AdsInsight(Map<String, Object> values) {
        super(values);
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code account_name}: text that people wrote. */
    public @Nullable String accountName() {
        return field("account_name").text();
    }

    /** {@code campaign_id}. */
    public @Nullable String campaignId() {
        return field("campaign_id").text();
    }

    /** {@code campaign_name}: text that people wrote. */
    public @Nullable String campaignName() {
        return field("campaign_name").text();
    }

    /** {@code adset_id}. */
    public @Nullable String adsetId() {
        return field("adset_id").text();
    }

    /** {@code adset_name}: text that people wrote. */
    public @Nullable String adsetName() {
        return field("adset_name").text();
    }

    /** {@code ad_id}. */
    public @Nullable String adId() {
        return field("ad_id").text();
    }

    /** {@code ad_name}: text that people wrote. */
    public @Nullable String adName() {
        return field("ad_name").text();
    }

    /** {@code clicks}. */
    public @Nullable Long clicks() {
        return field("clicks").integer();
    }

    /** {@code impressions}. */
    public @Nullable Long impressions() {
        return field("impressions").integer();
    }

    /** {@code reach}. */
    public @Nullable Long reach() {
        return field("reach").integer();
    }

    /** {@code spend}, in major units of the account's currency. */
    public @Nullable MajorUnits spend() {
        return field("spend").majorUnits();
    }

    /** {@code cpc}, in major units of the account's currency. */
    public @Nullable MajorUnits cpc() {
        return field("cpc").majorUnits();
    }

    /** {@code cpm}, in major units of the account's currency. */
    public @Nullable MajorUnits cpm() {
        return field("cpm").majorUnits();
    }

    /** {@code ctr}. */
    public @Nullable BigDecimal ctr() {
        return field("ctr").number();
    }

    /** {@code date_start}. */
    public @Nullable LocalDate dateStart() {
        return field("date_start").date();
    }

    /** {@code date_stop}. */
    public @Nullable LocalDate dateStop() {
        return field("date_stop").date();
    }

    /** {@code actions}. */
    public List<AdsActionStats> actions() {
        return field("actions").each(element -> element.record(AdsActionStats::new));
    }

    /** {@code action_values}. */
    public List<AdsActionAmounts> actionValues() {
        return field("action_values").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code frequency}. */
    public @Nullable BigDecimal frequency() {
        return field("frequency").number();
    }

    /** {@code inline_link_clicks}. */
    public @Nullable Long inlineLinkClicks() {
        return field("inline_link_clicks").integer();
    }

    /** {@code inline_link_click_ctr}. */
    public @Nullable BigDecimal inlineLinkClickCtr() {
        return field("inline_link_click_ctr").number();
    }

    /** {@code unique_clicks}. */
    public @Nullable Long uniqueClicks() {
        return field("unique_clicks").integer();
    }

    /** {@code unique_ctr}. */
    public @Nullable BigDecimal uniqueCtr() {
        return field("unique_ctr").number();
    }

    /** {@code cpp}, in major units of the account's currency. */
    public @Nullable MajorUnits cpp() {
        return field("cpp").majorUnits();
    }

    /** {@code social_spend}, in major units of the account's currency. */
    public @Nullable MajorUnits socialSpend() {
        return field("social_spend").majorUnits();
    }

    /** {@code cost_per_inline_link_click}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerInlineLinkClick() {
        return field("cost_per_inline_link_click").majorUnits();
    }

    /** {@code cost_per_inline_post_engagement}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerInlinePostEngagement() {
        return field("cost_per_inline_post_engagement").majorUnits();
    }

    /** {@code cost_per_unique_click}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerUniqueClick() {
        return field("cost_per_unique_click").majorUnits();
    }

    /** {@code cost_per_unique_inline_link_click}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerUniqueInlineLinkClick() {
        return field("cost_per_unique_inline_link_click").majorUnits();
    }

    /** {@code cost_per_estimated_ad_recallers}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerEstimatedAdRecallers() {
        return field("cost_per_estimated_ad_recallers").majorUnits();
    }

    /** {@code cost_per_message_delivered}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerMessageDelivered() {
        return field("cost_per_message_delivered").majorUnits();
    }

    /** {@code cost_per_dda_countby_convs}, in major units of the account's currency. */
    public @Nullable MajorUnits costPerDdaCountbyConvs() {
        return field("cost_per_dda_countby_convs").majorUnits();
    }

    /** {@code cost_per_result}. */
    public List<AdsInsightsResult> costPerResult() {
        return field("cost_per_result").each(element -> element.record(AdsInsightsResult::new));
    }

    /** {@code cost_per_objective_result}. */
    public List<AdsInsightsResult> costPerObjectiveResult() {
        return field("cost_per_objective_result").each(element -> element.record(AdsInsightsResult::new));
    }

    /** {@code cost_per_action_type}. */
    public List<AdsActionAmounts> costPerActionType() {
        return field("cost_per_action_type").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_unique_action_type}. */
    public List<AdsActionAmounts> costPerUniqueActionType() {
        return field("cost_per_unique_action_type").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_conversion}. */
    public List<AdsActionAmounts> costPerConversion() {
        return field("cost_per_conversion").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_unique_conversion}. */
    public List<AdsActionAmounts> costPerUniqueConversion() {
        return field("cost_per_unique_conversion").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_conversion_lead}. */
    public List<AdsActionAmounts> costPerConversionLead() {
        return field("cost_per_conversion_lead").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_ad_click}. */
    public List<AdsActionAmounts> costPerAdClick() {
        return field("cost_per_ad_click").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_outbound_click}. */
    public List<AdsActionAmounts> costPerOutboundClick() {
        return field("cost_per_outbound_click").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_unique_outbound_click}. */
    public List<AdsActionAmounts> costPerUniqueOutboundClick() {
        return field("cost_per_unique_outbound_click").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_one_thousand_ad_impression}. */
    public List<AdsActionAmounts> costPerOneThousandAdImpression() {
        return field("cost_per_one_thousand_ad_impression").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_thruplay}. */
    public List<AdsActionAmounts> costPerThruplay() {
        return field("cost_per_thruplay").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_2_sec_continuous_video_view}. */
    public List<AdsActionAmounts> costPer2SecContinuousVideoView() {
        return field("cost_per_2_sec_continuous_video_view").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_6_sec_video_view}. */
    public List<AdsActionAmounts> costPer6SecVideoView() {
        return field("cost_per_6_sec_video_view").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code cost_per_15_sec_video_view}. */
    public List<AdsActionAmounts> costPer15SecVideoView() {
        return field("cost_per_15_sec_video_view").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code conversion_values}. */
    public List<AdsActionAmounts> conversionValues() {
        return field("conversion_values").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code average_purchases_conversion_value}. */
    public List<AdsActionAmounts> averagePurchasesConversionValue() {
        return field("average_purchases_conversion_value").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code catalog_segment_value}. */
    public List<AdsActionAmounts> catalogSegmentValue() {
        return field("catalog_segment_value").each(element -> element.record(AdsActionAmounts::new));
    }

    /** {@code conversions}. */
    public List<AdsActionStats> conversions() {
        return field("conversions").each(element -> element.record(AdsActionStats::new));
    }

    /** {@code outbound_clicks}. */
    public List<AdsActionStats> outboundClicks() {
        return field("outbound_clicks").each(element -> element.record(AdsActionStats::new));
    }

    /** {@code purchase_roas}. */
    public List<AdsActionStats> purchaseRoas() {
        return field("purchase_roas").each(element -> element.record(AdsActionStats::new));
    }

    /** {@code website_purchase_roas}. */
    public List<AdsActionStats> websitePurchaseRoas() {
        return field("website_purchase_roas").each(element -> element.record(AdsActionStats::new));
    }

    /** {@code mobile_app_purchase_roas}. */
    public List<AdsActionStats> mobileAppPurchaseRoas() {
        return field("mobile_app_purchase_roas").each(element -> element.record(AdsActionStats::new));
    }
}
