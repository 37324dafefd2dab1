// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class LearningStageInfo extends FacebookRecord {

    LearningStageInfo(Map<String, Object> values) {
        super(values);
    }

    /** {@code status}. */
    public @Nullable String status() {
        return field("status").text();
    }

    /** {@code conversions}. */
    public @Nullable Long conversions() {
        return field("conversions").integer();
    }

    /** {@code last_sig_edit_ts}. */
    public @Nullable Long lastSigEditTs() {
        return field("last_sig_edit_ts").integer();
    }

    /** {@code attribution_windows}. */
    public List<String> attributionWindows() {
        return field("attribution_windows").each(FieldReader::text);
    }
}
