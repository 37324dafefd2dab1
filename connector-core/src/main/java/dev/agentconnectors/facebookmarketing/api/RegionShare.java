// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class RegionShare extends FacebookRecord {

    RegionShare(Map<String, Object> values) {
        super(values);
    }

    /** {@code region}. */
    public @Nullable String region() {
        return field("region").text();
    }

    /** {@code percentage}. */
    public @Nullable BigDecimal percentage() {
        return field("percentage").number();
    }
}
