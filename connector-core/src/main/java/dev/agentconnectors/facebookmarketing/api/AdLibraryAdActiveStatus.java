// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code ad_active_status} of {@code ad_library}. Facebook may add values that are not among the constants:
 * they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdLibraryAdActiveStatus(String value) {

    /** {@code ACTIVE} */
    public static final AdLibraryAdActiveStatus ACTIVE = new AdLibraryAdActiveStatus("ACTIVE");

    /** {@code ALL} */
    public static final AdLibraryAdActiveStatus ALL = new AdLibraryAdActiveStatus("ALL");

    /** {@code INACTIVE} */
    public static final AdLibraryAdActiveStatus INACTIVE = new AdLibraryAdActiveStatus("INACTIVE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdLibraryAdActiveStatus of(String value) {
        return new AdLibraryAdActiveStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdLibraryAdActiveStatus> known() {
        return List.of(ACTIVE, ALL, INACTIVE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
