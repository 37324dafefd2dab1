package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.PIXEL_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.START_BEFORE_END;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code pixel_stats}: how often a pixel received which events. */
final class PixelStatsEntity {

    /** What is counted: an event, a host, a field's name… Anyone who can reach the website can make up such names. */
    private static final RecordType COUNT =
            RecordType.of("PixelStatCount", Field.freeText("value"), Field.integer("count"));

    private static final RecordType RECORD = RecordType.of(
            "PixelStat",
            Field.time("start_time"),
            Field.text("aggregation"),
            Field.record("data", COUNT).listed());

    static final Entity ENTITY = Entity.named("pixel_stats", "Event counts of a pixel, hour by hour.")
            .withRecords(RECORD)
            .identifiedBy(PIXEL_ID)
            .can(list("/{id}/stats", "Counts the events that a pixel received: one row per hour.")
                    .taking(
                            query("start_time", ParameterType.TIME, "2026-11-16T00:00:00Z", "From then on."),
                            query(
                                    "end_time",
                                    ParameterType.TIME,
                                    "2026-11-23T00:00:00Z",
                                    "Up to then; now by default."),
                            query("aggregation", ParameterType.TEXT, "event", "What the counts are grouped by.")
                                    .oneOf(
                                            "event",
                                            "event_source",
                                            "event_total_counts",
                                            "event_value_count",
                                            "event_detection_method",
                                            "event_processing_results",
                                            "custom_data_field",
                                            "browser_type",
                                            "device_os",
                                            "device_type",
                                            "had_pii",
                                            "host",
                                            "match_keys",
                                            "pixel_fire",
                                            "url",
                                            "url_by_rule")
                                    .byDefault("event"))
                    .where(START_BEFORE_END)
                    .whole())
            .pointingAt("pixels", "pixel_id", "id")
            .build();

    private PixelStatsEntity() {}
}
