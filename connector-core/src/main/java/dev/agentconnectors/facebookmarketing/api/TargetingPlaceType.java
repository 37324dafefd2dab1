// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code type} of {@code places}. Facebook may add values that are not among the constants: they are kept,
 * and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record TargetingPlaceType(String value) {

    /** {@code adgeolocation} */
    public static final TargetingPlaceType ADGEOLOCATION = new TargetingPlaceType("adgeolocation");

    /** {@code adlocale} */
    public static final TargetingPlaceType ADLOCALE = new TargetingPlaceType("adlocale");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static TargetingPlaceType of(String value) {
        return new TargetingPlaceType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<TargetingPlaceType> known() {
        return List.of(ADGEOLOCATION, ADLOCALE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
