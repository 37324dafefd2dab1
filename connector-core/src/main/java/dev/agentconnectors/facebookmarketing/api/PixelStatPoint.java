// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class PixelStatPoint extends FacebookRecord {

    PixelStatPoint(Map<String, Object> values) {
        super(values);
    }

    /** {@code timestamp}. */
    public @Nullable String timestamp() {
        return field("timestamp").text();
    }

    /** {@code value}. */
    public @Nullable Long value() {
        return field("value").integer();
    }
}
