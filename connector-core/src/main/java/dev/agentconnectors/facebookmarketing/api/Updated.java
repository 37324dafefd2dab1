// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Facebook says of a write. */
public final class Updated extends FacebookRecord {

    Updated(Map<String, Object> values) {
        super(values);
    }

    /** {@code success}. */
    public @Nullable Boolean success() {
        return field("success").flag();
    }
}
