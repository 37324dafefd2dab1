// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ads}. */
public final class Ad extends FacebookRecord {

    Ad(Map<String, Object> values) {
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

    /** {@code adset_id}. */
    public @Nullable String adsetId() {
        return field("adset_id").text();
    }

    /** {@code campaign_id}. */
    public @Nullable String campaignId() {
        return field("campaign_id").text();
    }

    /** {@code ad_review_feedback}, as maps and lists. */
    public @Nullable Map<String, Object> adReviewFeedback() {
        return field("ad_review_feedback").object();
    }

    /** {@code adlabels}. */
    public List<AdLabel> adlabels() {
        return field("adlabels").each(element -> element.record(AdLabel::new));
    }

    /** {@code bid_amount}, in minor units of the account's currency. */
    public @Nullable MinorUnits bidAmount() {
        return field("bid_amount").minorUnits();
    }

    /** {@code bid_info}. */
    public @Nullable BidInfo bidInfo() {
        return field("bid_info").record(BidInfo::new);
    }

    /** {@code bid_type}. */
    public @Nullable String bidType() {
        return field("bid_type").text();
    }

    /** {@code configured_status}. */
    public @Nullable String configuredStatus() {
        return field("configured_status").text();
    }

    /** {@code conversion_specs}, as maps and lists. */
    public List<Map<String, Object>> conversionSpecs() {
        return field("conversion_specs").each(FieldReader::object);
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code creative}. */
    public @Nullable AdCreativeRef creative() {
        return field("creative").record(AdCreativeRef::new);
    }

    /** {@code effective_status}. */
    public @Nullable AdEffectiveStatus effectiveStatus() {
        return field("effective_status").as(AdEffectiveStatus::of);
    }

    /** {@code issues_info}. */
    public List<IssueInfo> issuesInfo() {
        return field("issues_info").each(element -> element.record(IssueInfo::new));
    }

    /** {@code last_updated_by_app_id}. */
    public @Nullable String lastUpdatedByAppId() {
        return field("last_updated_by_app_id").text();
    }

    /** {@code preview_shareable_link}. */
    public @Nullable String previewShareableLink() {
        return field("preview_shareable_link").text();
    }

    /** {@code recommendations}. */
    public List<Recommendation> recommendations() {
        return field("recommendations").each(element -> element.record(Recommendation::new));
    }

    /** {@code source_ad_id}. */
    public @Nullable String sourceAdId() {
        return field("source_ad_id").text();
    }

    /** {@code status}. */
    public @Nullable AdStatus status() {
        return field("status").as(AdStatus::of);
    }

    /** {@code tracking_specs}, as maps and lists. */
    public List<Map<String, Object>> trackingSpecs() {
        return field("tracking_specs").each(FieldReader::object);
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }
}
