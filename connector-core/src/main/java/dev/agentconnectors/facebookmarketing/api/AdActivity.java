// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code activities}. */
public final class AdActivity extends FacebookRecord {

    AdActivity(Map<String, Object> values) {
        super(values);
    }

    /** {@code event_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime eventTime() {
        return field("event_time").time();
    }

    /** {@code event_type}. */
    public @Nullable String eventType() {
        return field("event_type").text();
    }

    /** {@code translated_event_type}. */
    public @Nullable String translatedEventType() {
        return field("translated_event_type").text();
    }

    /** {@code object_id}. */
    public @Nullable String objectId() {
        return field("object_id").text();
    }

    /** {@code object_name}: text that people wrote. */
    public @Nullable String objectName() {
        return field("object_name").text();
    }

    /** {@code object_type}. */
    public @Nullable String objectType() {
        return field("object_type").text();
    }

    /** {@code actor_id}. */
    public @Nullable String actorId() {
        return field("actor_id").text();
    }

    /** {@code actor_name}: text that people wrote. */
    public @Nullable String actorName() {
        return field("actor_name").text();
    }

    /** {@code extra_data}: text that people wrote. */
    public @Nullable String extraData() {
        return field("extra_data").text();
    }

    /** {@code application_id}. */
    public @Nullable String applicationId() {
        return field("application_id").text();
    }

    /** {@code application_name}: text that people wrote. */
    public @Nullable String applicationName() {
        return field("application_name").text();
    }

    /** {@code date_time_in_timezone}. */
    public @Nullable String dateTimeInTimezone() {
        return field("date_time_in_timezone").text();
    }
}
