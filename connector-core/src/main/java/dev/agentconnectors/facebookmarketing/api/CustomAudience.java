// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code custom_audiences}. */
public final class CustomAudience extends FacebookRecord {

    CustomAudience(Map<String, Object> values) {
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

    /** {@code subtype}. */
    public @Nullable CustomAudienceSubtype subtype() {
        return field("subtype").as(CustomAudienceSubtype::of);
    }

    /** {@code description}: text that people wrote. */
    public @Nullable String description() {
        return field("description").text();
    }

    /** {@code approximate_count_lower_bound}. */
    public @Nullable Long approximateCountLowerBound() {
        return field("approximate_count_lower_bound").integer();
    }

    /** {@code approximate_count_upper_bound}. */
    public @Nullable Long approximateCountUpperBound() {
        return field("approximate_count_upper_bound").integer();
    }

    /** {@code customer_file_source}. */
    public @Nullable CustomAudienceCustomerFileSource customerFileSource() {
        return field("customer_file_source").as(CustomAudienceCustomerFileSource::of);
    }

    /** {@code data_source}, as maps and lists. */
    public @Nullable Map<String, Object> dataSource() {
        return field("data_source").object();
    }

    /** {@code delivery_status}. */
    public @Nullable AudienceState deliveryStatus() {
        return field("delivery_status").record(AudienceState::new);
    }

    /** {@code operation_status}. */
    public @Nullable AudienceState operationStatus() {
        return field("operation_status").record(AudienceState::new);
    }

    /** {@code lookalike_spec}, as maps and lists. */
    public @Nullable Map<String, Object> lookalikeSpec() {
        return field("lookalike_spec").object();
    }

    /** {@code retention_days}. */
    public @Nullable Long retentionDays() {
        return field("retention_days").integer();
    }

    /** {@code pixel_id}. */
    public @Nullable String pixelId() {
        return field("pixel_id").text();
    }

    /** {@code rule}: text that people wrote. */
    public @Nullable String rule() {
        return field("rule").text();
    }

    /** {@code time_created}. */
    public @Nullable Long timeCreated() {
        return field("time_created").integer();
    }

    /** {@code time_updated}. */
    public @Nullable Long timeUpdated() {
        return field("time_updated").integer();
    }
}
