// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code campaigns}. */
public final class Campaign extends FacebookRecord {

    Campaign(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code adlabels}. */
    public List<AdLabel> adlabels() {
        return field("adlabels").each(element -> element.record(AdLabel::new));
    }

    /** {@code bid_strategy}. */
    public @Nullable CampaignBidStrategy bidStrategy() {
        return field("bid_strategy").as(CampaignBidStrategy::of);
    }

    /** {@code boosted_object_id}. */
    public @Nullable String boostedObjectId() {
        return field("boosted_object_id").text();
    }

    /** {@code budget_rebalance_flag}. */
    public @Nullable Boolean budgetRebalanceFlag() {
        return field("budget_rebalance_flag").flag();
    }

    /** {@code budget_remaining}, in minor units of the account's currency. */
    public @Nullable MinorUnits budgetRemaining() {
        return field("budget_remaining").minorUnits();
    }

    /** {@code buying_type}. */
    public @Nullable String buyingType() {
        return field("buying_type").text();
    }

    /** {@code daily_budget}, in minor units of the account's currency. */
    public @Nullable MinorUnits dailyBudget() {
        return field("daily_budget").minorUnits();
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code configured_status}. */
    public @Nullable String configuredStatus() {
        return field("configured_status").text();
    }

    /** {@code effective_status}. */
    public @Nullable CampaignEffectiveStatus effectiveStatus() {
        return field("effective_status").as(CampaignEffectiveStatus::of);
    }

    /** {@code issues_info}. */
    public List<IssueInfo> issuesInfo() {
        return field("issues_info").each(element -> element.record(IssueInfo::new));
    }

    /** {@code lifetime_budget}, in minor units of the account's currency. */
    public @Nullable MinorUnits lifetimeBudget() {
        return field("lifetime_budget").minorUnits();
    }

    /** {@code objective}. */
    public @Nullable CampaignObjective objective() {
        return field("objective").as(CampaignObjective::of);
    }

    /** {@code smart_promotion_type}. */
    public @Nullable String smartPromotionType() {
        return field("smart_promotion_type").text();
    }

    /** {@code source_campaign_id}. */
    public @Nullable String sourceCampaignId() {
        return field("source_campaign_id").text();
    }

    /** {@code special_ad_categories}. */
    public List<CampaignSpecialAdCategory> specialAdCategories() {
        return field("special_ad_categories").each(element -> element.as(CampaignSpecialAdCategory::of));
    }

    /** {@code special_ad_category}. */
    public @Nullable String specialAdCategory() {
        return field("special_ad_category").text();
    }

    /** {@code special_ad_category_country}. */
    public List<String> specialAdCategoryCountry() {
        return field("special_ad_category_country").each(FieldReader::text);
    }

    /** {@code spend_cap}, in minor units of the account's currency. */
    public @Nullable MinorUnits spendCap() {
        return field("spend_cap").minorUnits();
    }

    /** {@code start_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime startTime() {
        return field("start_time").time();
    }

    /** {@code status}. */
    public @Nullable CampaignStatus status() {
        return field("status").as(CampaignStatus::of);
    }

    /** {@code stop_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime stopTime() {
        return field("stop_time").time();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }
}
