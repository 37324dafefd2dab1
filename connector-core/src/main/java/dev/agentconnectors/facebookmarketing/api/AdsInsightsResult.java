// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AdsInsightsResult extends FacebookRecord {

    AdsInsightsResult(Map<String, Object> values) {
        super(values);
    }

    /** {@code indicator}. */
    public @Nullable String indicator() {
        return field("indicator").text();
    }

    /** {@code values}. */
    public List<AdsInsightsResultValue> values() {
        return field("values").each(element -> element.record(AdsInsightsResultValue::new));
    }
}
