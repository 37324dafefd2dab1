// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code status} of {@code ad_sets}. Facebook may add values that are not among the constants: they are kept,
 * and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetStatus(String value) {

    /** {@code ACTIVE} */
    public static final AdSetStatus ACTIVE = new AdSetStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final AdSetStatus PAUSED = new AdSetStatus("PAUSED");

    /** {@code ARCHIVED} */
    public static final AdSetStatus ARCHIVED = new AdSetStatus("ARCHIVED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetStatus of(String value) {
        return new AdSetStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetStatus> known() {
        return List.of(ACTIVE, PAUSED, ARCHIVED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
