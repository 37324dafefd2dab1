// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_accounts}. */
public final class AdAccount extends FacebookRecord {

    AdAccount(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code account_status}. */
    public @Nullable Long accountStatus() {
        return field("account_status").integer();
    }

    /** {@code age}. */
    public @Nullable BigDecimal age() {
        return field("age").number();
    }

    /** {@code amount_spent}, in minor units of the account's currency. */
    public @Nullable MinorUnits amountSpent() {
        return field("amount_spent").minorUnits();
    }

    /** {@code balance}, in minor units of the account's currency. */
    public @Nullable MinorUnits balance() {
        return field("balance").minorUnits();
    }

    /** {@code business}. */
    public @Nullable Named business() {
        return field("business").record(Named::new);
    }

    /** {@code business_city}: text that people wrote. */
    public @Nullable String businessCity() {
        return field("business_city").text();
    }

    /** {@code business_country_code}. */
    public @Nullable String businessCountryCode() {
        return field("business_country_code").text();
    }

    /** {@code business_name}: text that people wrote. */
    public @Nullable String businessName() {
        return field("business_name").text();
    }

    /** {@code business_state}: text that people wrote. */
    public @Nullable String businessState() {
        return field("business_state").text();
    }

    /** {@code business_street}: text that people wrote. */
    public @Nullable String businessStreet() {
        return field("business_street").text();
    }

    /** {@code business_street2}: text that people wrote. */
    public @Nullable String businessStreet2() {
        return field("business_street2").text();
    }

    /** {@code business_zip}: text that people wrote. */
    public @Nullable String businessZip() {
        return field("business_zip").text();
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return field("currency").text();
    }

    /** {@code disable_reason}. */
    public @Nullable Long disableReason() {
        return field("disable_reason").integer();
    }

    /** {@code end_advertiser}. */
    public @Nullable String endAdvertiser() {
        return field("end_advertiser").text();
    }

    /** {@code end_advertiser_name}: text that people wrote. */
    public @Nullable String endAdvertiserName() {
        return field("end_advertiser_name").text();
    }

    /** {@code funding_source}. */
    public @Nullable String fundingSource() {
        return field("funding_source").text();
    }

    /** {@code funding_source_details}, as maps and lists. */
    public @Nullable Map<String, Object> fundingSourceDetails() {
        return field("funding_source_details").object();
    }

    /** {@code has_migrated_permissions}. */
    public @Nullable Boolean hasMigratedPermissions() {
        return field("has_migrated_permissions").flag();
    }

    /** {@code is_personal}. */
    public @Nullable Long isPersonal() {
        return field("is_personal").integer();
    }

    /** {@code is_prepay_account}. */
    public @Nullable Boolean isPrepayAccount() {
        return field("is_prepay_account").flag();
    }

    /** {@code is_tax_id_required}. */
    public @Nullable Boolean isTaxIdRequired() {
        return field("is_tax_id_required").flag();
    }

    /** {@code min_campaign_group_spend_cap}, in minor units of the account's currency. */
    public @Nullable MinorUnits minCampaignGroupSpendCap() {
        return field("min_campaign_group_spend_cap").minorUnits();
    }

    /** {@code min_daily_budget}, in minor units of the account's currency. */
    public @Nullable MinorUnits minDailyBudget() {
        return field("min_daily_budget").minorUnits();
    }

    /** {@code owner}. */
    public @Nullable String owner() {
        return field("owner").text();
    }

    /** {@code spend_cap}, in minor units of the account's currency. */
    public @Nullable MinorUnits spendCap() {
        return field("spend_cap").minorUnits();
    }

    /** {@code timezone_id}. */
    public @Nullable Long timezoneId() {
        return field("timezone_id").integer();
    }

    /** {@code timezone_name}. */
    public @Nullable String timezoneName() {
        return field("timezone_name").text();
    }

    /** {@code timezone_offset_hours_utc}. */
    public @Nullable BigDecimal timezoneOffsetHoursUtc() {
        return field("timezone_offset_hours_utc").number();
    }
}
