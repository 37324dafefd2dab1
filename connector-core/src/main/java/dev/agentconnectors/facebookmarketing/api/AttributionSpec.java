// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AttributionSpec extends FacebookRecord {

    AttributionSpec(Map<String, Object> values) {
        super(values);
    }

    /** {@code event_type}. */
    public @Nullable String eventType() {
        return field("event_type").text();
    }

    /** {@code window_days}. */
    public @Nullable Long windowDays() {
        return field("window_days").integer();
    }
}
