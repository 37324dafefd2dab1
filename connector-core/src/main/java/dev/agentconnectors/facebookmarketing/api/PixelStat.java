// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code pixel_stats}. */
public final class PixelStat extends FacebookRecord {

    PixelStat(Map<String, Object> values) {
        super(values);
    }

    /** {@code start_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime startTime() {
        return field("start_time").time();
    }

    /** {@code aggregation}. */
    public @Nullable PixelStatAggregation aggregation() {
        return field("aggregation").as(PixelStatAggregation::of);
    }

    /** {@code data}. */
    public List<PixelStatCount> data() {
        return field("data").each(element -> element.record(PixelStatCount::new));
    }
}
