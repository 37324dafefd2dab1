// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class BidConstraints extends FacebookRecord {

    BidConstraints(Map<String, Object> values) {
        super(values);
    }

    /** {@code roas_average_floor}. */
    public @Nullable Long roasAverageFloor() {
        return field("roas_average_floor").integer();
    }
}
