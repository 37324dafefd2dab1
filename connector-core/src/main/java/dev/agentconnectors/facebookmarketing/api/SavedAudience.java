// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code saved_audiences}. */
public final class SavedAudience extends FacebookRecord {

    SavedAudience(Map<String, Object> values) {
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

    /** {@code run_status}. */
    public @Nullable String runStatus() {
        return field("run_status").text();
    }

    /** {@code targeting}, as maps and lists. */
    public @Nullable Map<String, Object> targeting() {
        return field("targeting").object();
    }
}
