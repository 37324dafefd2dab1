// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class CountRange extends FacebookRecord {

    CountRange(Map<String, Object> values) {
        super(values);
    }

    /** {@code lower_bound}. */
    public @Nullable Long lowerBound() {
        return field("lower_bound").integer();
    }

    /** {@code upper_bound}. */
    public @Nullable Long upperBound() {
        return field("upper_bound").integer();
    }
}
