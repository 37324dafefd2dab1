// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class DemographicShare extends FacebookRecord {

    DemographicShare(Map<String, Object> values) {
        super(values);
    }

    /** {@code age}. */
    public @Nullable String age() {
        return field("age").text();
    }

    /** {@code gender}. */
    public @Nullable String gender() {
        return field("gender").text();
    }

    /** {@code percentage}. */
    public @Nullable BigDecimal percentage() {
        return field("percentage").number();
    }
}
