// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code ad_type} of {@code ad_library}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdLibraryAdType(String value) {

    /** {@code ALL} */
    public static final AdLibraryAdType ALL = new AdLibraryAdType("ALL");

    /** {@code EMPLOYMENT_ADS} */
    public static final AdLibraryAdType EMPLOYMENT_ADS = new AdLibraryAdType("EMPLOYMENT_ADS");

    /** {@code FINANCIAL_PRODUCTS_AND_SERVICES_ADS} */
    public static final AdLibraryAdType FINANCIAL_PRODUCTS_AND_SERVICES_ADS =
            new AdLibraryAdType("FINANCIAL_PRODUCTS_AND_SERVICES_ADS");

    /** {@code HOUSING_ADS} */
    public static final AdLibraryAdType HOUSING_ADS = new AdLibraryAdType("HOUSING_ADS");

    /** {@code POLITICAL_AND_ISSUE_ADS} */
    public static final AdLibraryAdType POLITICAL_AND_ISSUE_ADS = new AdLibraryAdType("POLITICAL_AND_ISSUE_ADS");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdLibraryAdType of(String value) {
        return new AdLibraryAdType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdLibraryAdType> known() {
        return List.of(ALL, EMPLOYMENT_ADS, FINANCIAL_PRODUCTS_AND_SERVICES_ADS, HOUSING_ADS, POLITICAL_AND_ISSUE_ADS);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
