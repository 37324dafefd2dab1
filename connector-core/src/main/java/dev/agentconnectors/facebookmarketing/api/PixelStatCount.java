// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class PixelStatCount extends FacebookRecord {

    PixelStatCount(Map<String, Object> values) {
        super(values);
    }

    /** {@code value}: text that people wrote. */
    public @Nullable String value() {
        return field("value").text();
    }

    /** {@code count}. */
    public @Nullable Long count() {
        return field("count").integer();
    }
}
