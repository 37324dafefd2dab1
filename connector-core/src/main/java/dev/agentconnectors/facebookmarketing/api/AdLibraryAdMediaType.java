// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code media_type} of {@code ad_library}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdLibraryAdMediaType(String value) {

    /** {@code ALL} */
    public static final AdLibraryAdMediaType ALL = new AdLibraryAdMediaType("ALL");

    /** {@code IMAGE} */
    public static final AdLibraryAdMediaType IMAGE = new AdLibraryAdMediaType("IMAGE");

    /** {@code MEME} */
    public static final AdLibraryAdMediaType MEME = new AdLibraryAdMediaType("MEME");

    /** {@code VIDEO} */
    public static final AdLibraryAdMediaType VIDEO = new AdLibraryAdMediaType("VIDEO");

    /** {@code NONE} */
    public static final AdLibraryAdMediaType NONE = new AdLibraryAdMediaType("NONE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdLibraryAdMediaType of(String value) {
        return new AdLibraryAdMediaType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdLibraryAdMediaType> known() {
        return List.of(ALL, IMAGE, MEME, VIDEO, NONE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
