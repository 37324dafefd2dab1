// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class CopiedObject extends FacebookRecord {

    CopiedObject(Map<String, Object> values) {
        super(values);
    }

    /** {@code ad_object_type}. */
    public @Nullable String adObjectType() {
        return field("ad_object_type").text();
    }

    /** {@code source_id}. */
    public @Nullable String sourceId() {
        return field("source_id").text();
    }

    /** {@code copied_id}. */
    public @Nullable String copiedId() {
        return field("copied_id").text();
    }
}
