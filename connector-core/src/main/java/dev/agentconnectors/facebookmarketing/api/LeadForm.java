// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code lead_forms}. */
public final class LeadForm extends FacebookRecord {

    LeadForm(Map<String, Object> values) {
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

    /** {@code status}. */
    public @Nullable String status() {
        return field("status").text();
    }

    /** {@code leads_count}. */
    public @Nullable Long leadsCount() {
        return field("leads_count").integer();
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }
}
