// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code aggregation} of {@code pixel_stats}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record PixelStatAggregation(String value) {

    /** {@code event} */
    public static final PixelStatAggregation EVENT = new PixelStatAggregation("event");

    /** {@code event_source} */
    public static final PixelStatAggregation EVENT_SOURCE = new PixelStatAggregation("event_source");

    /** {@code event_total_counts} */
    public static final PixelStatAggregation EVENT_TOTAL_COUNTS = new PixelStatAggregation("event_total_counts");

    /** {@code event_value_count} */
    public static final PixelStatAggregation EVENT_VALUE_COUNT = new PixelStatAggregation("event_value_count");

    /** {@code event_detection_method} */
    public static final PixelStatAggregation EVENT_DETECTION_METHOD =
            new PixelStatAggregation("event_detection_method");

    /** {@code event_processing_results} */
    public static final PixelStatAggregation EVENT_PROCESSING_RESULTS =
            new PixelStatAggregation("event_processing_results");

    /** {@code custom_data_field} */
    public static final PixelStatAggregation CUSTOM_DATA_FIELD = new PixelStatAggregation("custom_data_field");

    /** {@code browser_type} */
    public static final PixelStatAggregation BROWSER_TYPE = new PixelStatAggregation("browser_type");

    /** {@code device_os} */
    public static final PixelStatAggregation DEVICE_OS = new PixelStatAggregation("device_os");

    /** {@code device_type} */
    public static final PixelStatAggregation DEVICE_TYPE = new PixelStatAggregation("device_type");

    /** {@code had_pii} */
    public static final PixelStatAggregation HAD_PII = new PixelStatAggregation("had_pii");

    /** {@code host} */
    public static final PixelStatAggregation HOST = new PixelStatAggregation("host");

    /** {@code match_keys} */
    public static final PixelStatAggregation MATCH_KEYS = new PixelStatAggregation("match_keys");

    /** {@code pixel_fire} */
    public static final PixelStatAggregation PIXEL_FIRE = new PixelStatAggregation("pixel_fire");

    /** {@code url} */
    public static final PixelStatAggregation URL = new PixelStatAggregation("url");

    /** {@code url_by_rule} */
    public static final PixelStatAggregation URL_BY_RULE = new PixelStatAggregation("url_by_rule");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static PixelStatAggregation of(String value) {
        return new PixelStatAggregation(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<PixelStatAggregation> known() {
        return List.of(
                EVENT,
                EVENT_SOURCE,
                EVENT_TOTAL_COUNTS,
                EVENT_VALUE_COUNT,
                EVENT_DETECTION_METHOD,
                EVENT_PROCESSING_RESULTS,
                CUSTOM_DATA_FIELD,
                BROWSER_TYPE,
                DEVICE_OS,
                DEVICE_TYPE,
                HAD_PII,
                HOST,
                MATCH_KEYS,
                PIXEL_FIRE,
                URL,
                URL_BY_RULE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
