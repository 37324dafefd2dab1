// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code targeting}. */
public final class TargetingOption extends FacebookRecord {

    TargetingOption(Map<String, Object> values) {
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

    /** {@code type}. */
    public @Nullable String type() {
        return field("type").text();
    }

    /** {@code path}: text that people wrote. */
    public List<String> path() {
        return field("path").each(FieldReader::text);
    }

    /** {@code description}: text that people wrote. */
    public @Nullable String description() {
        return field("description").text();
    }

    /** {@code audience_size_lower_bound}. */
    public @Nullable Long audienceSizeLowerBound() {
        return field("audience_size_lower_bound").integer();
    }

    /** {@code audience_size_upper_bound}. */
    public @Nullable Long audienceSizeUpperBound() {
        return field("audience_size_upper_bound").integer();
    }

    /** {@code valid}. */
    public @Nullable Boolean valid() {
        return field("valid").flag();
    }
}
