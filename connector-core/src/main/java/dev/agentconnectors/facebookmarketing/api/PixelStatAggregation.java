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

    /** {@code device} */
    public static final PixelStatAggregation DEVICE = new PixelStatAggregation("device");

    /** {@code custom_data_field} */
    public static final PixelStatAggregation CUSTOM_DATA_FIELD = new PixelStatAggregation("custom_data_field");

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
        return List.of(EVENT, DEVICE, CUSTOM_DATA_FIELD);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
