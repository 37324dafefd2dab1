// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code location_types} of {@code places}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record TargetingPlaceLocationType(String value) {

    /** {@code country} */
    public static final TargetingPlaceLocationType COUNTRY = new TargetingPlaceLocationType("country");

    /** {@code country_group} */
    public static final TargetingPlaceLocationType COUNTRY_GROUP = new TargetingPlaceLocationType("country_group");

    /** {@code region} */
    public static final TargetingPlaceLocationType REGION = new TargetingPlaceLocationType("region");

    /** {@code city} */
    public static final TargetingPlaceLocationType CITY = new TargetingPlaceLocationType("city");

    /** {@code zip} */
    public static final TargetingPlaceLocationType ZIP = new TargetingPlaceLocationType("zip");

    /** {@code geo_market} */
    public static final TargetingPlaceLocationType GEO_MARKET = new TargetingPlaceLocationType("geo_market");

    /** {@code electoral_district} */
    public static final TargetingPlaceLocationType ELECTORAL_DISTRICT =
            new TargetingPlaceLocationType("electoral_district");

    /** {@code neighborhood} */
    public static final TargetingPlaceLocationType NEIGHBORHOOD = new TargetingPlaceLocationType("neighborhood");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static TargetingPlaceLocationType of(String value) {
        return new TargetingPlaceLocationType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<TargetingPlaceLocationType> known() {
        return List.of(COUNTRY, COUNTRY_GROUP, REGION, CITY, ZIP, GEO_MARKET, ELECTORAL_DISTRICT, NEIGHBORHOOD);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
