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
    public List<AdsActionStats> actionValues() {
        return field("action_values").each(element -> element.record(AdsActionStats::new));
    }
}
