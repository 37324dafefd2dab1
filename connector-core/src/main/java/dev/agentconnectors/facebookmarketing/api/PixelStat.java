// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code pixel_stats}. */
public final class PixelStat extends FacebookRecord {

    PixelStat(Map<String, Object> values) {
        super(values);
    }

    /** {@code data}. */
    public List<PixelStatPoint> data() {
        return field("data").each(element -> element.record(PixelStatPoint::new));
    }

    /** {@code event}: text that people wrote. */
    public @Nullable String event() {
        return field("event").text();
    }

    /** {@code event_source}. */
    public @Nullable String eventSource() {
        return field("event_source").text();
    }

    /** {@code total_count}. */
    public @Nullable Long totalCount() {
        return field("total_count").integer();
    }

    /** {@code total_matched_count}. */
    public @Nullable Long totalMatchedCount() {
        return field("total_matched_count").integer();
    }

    /** {@code total_deduped_count}. */
    public @Nullable Long totalDedupedCount() {
        return field("total_deduped_count").integer();
    }

    /** {@code test_events_count}. */
    public @Nullable Long testEventsCount() {
        return field("test_events_count").integer();
    }
}
