// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code leads}. */
public final class Lead extends FacebookRecord {

    Lead(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code ad_id}. */
    public @Nullable String adId() {
        return field("ad_id").text();
    }

    /** {@code adset_id}. */
    public @Nullable String adsetId() {
        return field("adset_id").text();
    }

    /** {@code campaign_id}. */
    public @Nullable String campaignId() {
        return field("campaign_id").text();
    }

    /** {@code form_id}. */
    public @Nullable String formId() {
        return field("form_id").text();
    }

    /** {@code is_organic}. */
    public @Nullable Boolean isOrganic() {
        return field("is_organic").flag();
    }

    /** {@code platform}. */
    public @Nullable String platform() {
        return field("platform").text();
    }

    /** {@code field_data}. */
    public List<LeadAnswer> fieldData() {
        return field("field_data").each(element -> element.record(LeadAnswer::new));
    }
}
