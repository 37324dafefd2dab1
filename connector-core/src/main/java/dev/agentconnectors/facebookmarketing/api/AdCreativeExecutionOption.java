// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code execution_options} of {@code ad_creatives}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdCreativeExecutionOption(String value) {

    /** {@code validate_only} */
    public static final AdCreativeExecutionOption VALIDATE_ONLY = new AdCreativeExecutionOption("validate_only");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdCreativeExecutionOption of(String value) {
        return new AdCreativeExecutionOption(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdCreativeExecutionOption> known() {
        return List.of(VALIDATE_ONLY);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
