// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AudienceState extends FacebookRecord {

    AudienceState(Map<String, Object> values) {
        super(values);
    }

    /** {@code code}. */
    public @Nullable Long code() {
        return field("code").integer();
    }

    /** {@code description}. */
    public @Nullable String description() {
        return field("description").text();
    }
}
