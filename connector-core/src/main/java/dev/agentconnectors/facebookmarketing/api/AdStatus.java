// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code status} of {@code ads}. Facebook may add values that are not among the constants: they are kept, and
 * {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdStatus(String value) {

    /** {@code ACTIVE} */
    public static final AdStatus ACTIVE = new AdStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final AdStatus PAUSED = new AdStatus("PAUSED");

    /** {@code ARCHIVED} */
    public static final AdStatus ARCHIVED = new AdStatus("ARCHIVED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdStatus of(String value) {
        return new AdStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdStatus> known() {
        return List.of(ACTIVE, PAUSED, ARCHIVED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
