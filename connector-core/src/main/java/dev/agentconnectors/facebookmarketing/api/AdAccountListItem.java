// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_accounts}. */
public final class AdAccountListItem extends FacebookRecord {

    AdAccountListItem(Map<String, Object> values) {
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

    /** {@code business_name}: text that people wrote. */
    public @Nullable String businessName() {
        return field("business_name").text();
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
}
