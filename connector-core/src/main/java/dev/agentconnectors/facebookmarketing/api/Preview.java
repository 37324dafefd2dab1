// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code previews}. */
public final class Preview extends FacebookRecord {

    Preview(Map<String, Object> values) {
        super(values);
    }

    /** {@code body}. */
    public @Nullable String body() {
        return field("body").text();
    }
}
