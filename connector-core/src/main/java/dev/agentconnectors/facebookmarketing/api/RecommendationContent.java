// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class RecommendationContent extends FacebookRecord {

    RecommendationContent(Map<String, Object> values) {
        super(values);
    }

    /** {@code body}: text that people wrote. */
    public @Nullable String body() {
        return field("body").text();
    }

    /** {@code lift_estimate}: text that people wrote. */
    public @Nullable String liftEstimate() {
        return field("lift_estimate").text();
    }

    /** {@code opportunity_score_lift}. */
    public @Nullable BigDecimal opportunityScoreLift() {
        return field("opportunity_score_lift").number();
    }
}
