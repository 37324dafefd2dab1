package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.PIXEL_ID;
import static dev.agentconnectors.facebookmarketing.catalog.Parameter.query;

import java.util.List;

/** {@code pixel_stats}: how often a pixel received which events. */
final class PixelStatsEntity {

    private static final String NAME = "pixel_stats";

    private static final RecordType POINT =
            RecordType.of("PixelStatPoint", Field.text("timestamp"), Field.integer("value"));

    /** Events carry names that anyone who can reach the website can make up. */
    private static final RecordType RECORD = RecordType.of(
            "PixelStat",
            Field.record("data", POINT).listed(),
            Field.freeText("event"),
            Field.text("event_source"),
            Field.integer("total_count"),
            Field.integer("total_matched_count"),
            Field.integer("total_deduped_count"),
            Field.integer("test_events_count"));

    static final Entity ENTITY = new Entity(
            NAME,
            "Event counts of a pixel over time.",
            List.of(Operation.list(
                    NAME,
                    "/{pixel_id}/stats",
                    RECORD,
                    "Counts the events that a pixel received.",
                    PIXEL_ID,
                    query(
                            "start_time",
                            ParameterType.TIME,
                            "2026-11-16T00:00:00Z",
                            "From then on, at most seven days ago."),
                    query("end_time", ParameterType.TIME, "2026-11-23T00:00:00Z", "Up to then; now by default."),
                    query("aggregation", ParameterType.TEXT, "event", "What the counts are grouped by.")
                            .oneOf("event", "device", "custom_data_field")
                            .byDefault("event"))),
            RECORD,
            List.of(),
            List.of(new Relation("pixel_id", "pixels", "id")));

    private PixelStatsEntity() {}
}
