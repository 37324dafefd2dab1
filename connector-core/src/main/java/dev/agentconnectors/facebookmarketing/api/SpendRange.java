// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class SpendRange extends FacebookRecord {

    SpendRange(Map<String, Object> values) {
        super(values);
    }

    /** {@code lower_bound}, in major units of the account's currency. */
    public @Nullable MajorUnits lowerBound() {
        return field("lower_bound").majorUnits();
    }

    /** {@code upper_bound}, in major units of the account's currency. */
    public @Nullable MajorUnits upperBound() {
        return field("upper_bound").majorUnits();
    }
}
