// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class AdsInsightsResultValue extends FacebookRecord {

    AdsInsightsResultValue(Map<String, Object> values) {
        super(values);
    }

    /** {@code value}, in major units of the account's currency. */
    public @Nullable MajorUnits value() {
        return field("value").majorUnits();
    }

    /** {@code attribution_windows}. */
    public List<String> attributionWindows() {
        return field("attribution_windows").each(FieldReader::text);
    }
}
