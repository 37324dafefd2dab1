// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code execution_options} of {@code ads}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdExecutionOption(String value) {

    /** {@code validate_only} */
    public static final AdExecutionOption VALIDATE_ONLY = new AdExecutionOption("validate_only");

    /** {@code include_recommendations} */
    public static final AdExecutionOption INCLUDE_RECOMMENDATIONS = new AdExecutionOption("include_recommendations");

    /** {@code synchronous_ad_review} */
    public static final AdExecutionOption SYNCHRONOUS_AD_REVIEW = new AdExecutionOption("synchronous_ad_review");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdExecutionOption of(String value) {
        return new AdExecutionOption(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdExecutionOption> known() {
        return List.of(VALIDATE_ONLY, INCLUDE_RECOMMENDATIONS, SYNCHRONOUS_AD_REVIEW);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
