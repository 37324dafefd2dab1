// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class Recommendation extends FacebookRecord {

    Recommendation(Map<String, Object> values) {
        super(values);
    }

    /** {@code blame_field}. */
    public @Nullable String blameField() {
        return field("blame_field").text();
    }

    /** {@code code}. */
    public @Nullable Long code() {
        return field("code").integer();
    }

    /** {@code confidence}. */
    public @Nullable String confidence() {
        return field("confidence").text();
    }

    /** {@code importance}. */
    public @Nullable String importance() {
        return field("importance").text();
    }

    /** {@code message}. */
    public @Nullable String message() {
        return field("message").text();
    }

    /** {@code title}. */
    public @Nullable String title() {
        return field("title").text();
    }
}
