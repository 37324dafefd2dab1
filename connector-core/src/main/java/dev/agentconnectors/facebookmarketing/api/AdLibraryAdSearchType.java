// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code search_type} of {@code ad_library}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdLibraryAdSearchType(String value) {

    /** {@code KEYWORD_UNORDERED} */
    public static final AdLibraryAdSearchType KEYWORD_UNORDERED = new AdLibraryAdSearchType("KEYWORD_UNORDERED");

    /** {@code KEYWORD_EXACT_PHRASE} */
    public static final AdLibraryAdSearchType KEYWORD_EXACT_PHRASE = new AdLibraryAdSearchType("KEYWORD_EXACT_PHRASE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdLibraryAdSearchType of(String value) {
        return new AdLibraryAdSearchType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdLibraryAdSearchType> known() {
        return List.of(KEYWORD_UNORDERED, KEYWORD_EXACT_PHRASE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
