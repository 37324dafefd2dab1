// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code pixels}. */
public final class Pixel extends FacebookRecord {

    Pixel(Map<String, Object> values) {
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

    /** {@code creation_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime creationTime() {
        return field("creation_time").time();
    }

    /** {@code creator}. */
    public @Nullable Named creator() {
        return field("creator").record(Named::new);
    }

    /** {@code data_use_setting}. */
    public @Nullable String dataUseSetting() {
        return field("data_use_setting").text();
    }

    /** {@code enable_automatic_matching}. */
    public @Nullable Boolean enableAutomaticMatching() {
        return field("enable_automatic_matching").flag();
    }

    /** {@code first_party_cookie_status}. */
    public @Nullable String firstPartyCookieStatus() {
        return field("first_party_cookie_status").text();
    }

    /** {@code is_created_by_app}. */
    public @Nullable Boolean isCreatedByApp() {
        return field("is_created_by_app").flag();
    }

    /** {@code is_crm}. */
    public @Nullable Boolean isCrm() {
        return field("is_crm").flag();
    }

    /** {@code is_unavailable}. */
    public @Nullable Boolean isUnavailable() {
        return field("is_unavailable").flag();
    }

    /** {@code last_fired_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime lastFiredTime() {
        return field("last_fired_time").time();
    }

    /** {@code owner_ad_account}. */
    public @Nullable OwnerAdAccount ownerAdAccount() {
        return field("owner_ad_account").record(OwnerAdAccount::new);
    }

    /** {@code owner_business}. */
    public @Nullable Named ownerBusiness() {
        return field("owner_business").record(Named::new);
    }
}
