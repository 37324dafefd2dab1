// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code status_option}. Facebook may add values that are not among the constants: they are kept, and
 * {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record StatusOption(String value) {

    /** {@code PAUSED} */
    public static final StatusOption PAUSED = new StatusOption("PAUSED");

    /** {@code ACTIVE} */
    public static final StatusOption ACTIVE = new StatusOption("ACTIVE");

    /** {@code INHERITED_FROM_SOURCE} */
    public static final StatusOption INHERITED_FROM_SOURCE = new StatusOption("INHERITED_FROM_SOURCE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static StatusOption of(String value) {
        return new StatusOption(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<StatusOption> known() {
        return List.of(PAUSED, ACTIVE, INHERITED_FROM_SOURCE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
