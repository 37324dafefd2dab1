// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code execution_options}. Facebook may add values that are not among the constants: they are kept, and
 * {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ExecutionOption(String value) {

    /** {@code validate_only} */
    public static final ExecutionOption VALIDATE_ONLY = new ExecutionOption("validate_only");

    /** {@code include_recommendations} */
    public static final ExecutionOption INCLUDE_RECOMMENDATIONS = new ExecutionOption("include_recommendations");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ExecutionOption of(String value) {
        return new ExecutionOption(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ExecutionOption> known() {
        return List.of(VALIDATE_ONLY, INCLUDE_RECOMMENDATIONS);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
