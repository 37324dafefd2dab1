// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AdLabel extends FacebookRecord {

    AdLabel(Map<String, Object> values) {
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

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }
}
