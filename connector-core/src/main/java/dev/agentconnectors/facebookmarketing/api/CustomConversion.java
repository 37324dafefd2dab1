// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code custom_conversions}. */
public final class CustomConversion extends FacebookRecord {

    CustomConversion(Map<String, Object> values) {
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

    /** {@code business}. */
    public @Nullable Named business() {
        return field("business").record(Named::new);
    }

    /** {@code creation_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime creationTime() {
        return field("creation_time").time();
    }

    /** {@code custom_event_type}. */
    public @Nullable String customEventType() {
        return field("custom_event_type").text();
    }

    /** {@code data_sources}. */
    public List<DataSource> dataSources() {
        return field("data_sources").each(element -> element.record(DataSource::new));
    }

    /** {@code default_conversion_value}. */
    public @Nullable BigDecimal defaultConversionValue() {
        return field("default_conversion_value").number();
    }

    /** {@code description}: text that people wrote. */
    public @Nullable String description() {
        return field("description").text();
    }

    /** {@code event_source_type}. */
    public @Nullable String eventSourceType() {
        return field("event_source_type").text();
    }

    /** {@code first_fired_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime firstFiredTime() {
        return field("first_fired_time").time();
    }

    /** {@code is_archived}. */
    public @Nullable Boolean isArchived() {
        return field("is_archived").flag();
    }

    /** {@code is_unavailable}. */
    public @Nullable Boolean isUnavailable() {
        return field("is_unavailable").flag();
    }

    /** {@code last_fired_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime lastFiredTime() {
        return field("last_fired_time").time();
    }

    /** {@code offline_conversion_data_set}. */
    public @Nullable Named offlineConversionDataSet() {
        return field("offline_conversion_data_set").record(Named::new);
    }

    /** {@code retention_days}. */
    public @Nullable BigDecimal retentionDays() {
        return field("retention_days").number();
    }

    /** {@code rule}: text that people wrote. */
    public @Nullable String rule() {
        return field("rule").text();
    }
}
