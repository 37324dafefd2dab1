// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code budget_value_type} of {@code budget_schedules}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record BudgetScheduleBudgetValueType(String value) {

    /** {@code ABSOLUTE} */
    public static final BudgetScheduleBudgetValueType ABSOLUTE = new BudgetScheduleBudgetValueType("ABSOLUTE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static BudgetScheduleBudgetValueType of(String value) {
        return new BudgetScheduleBudgetValueType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<BudgetScheduleBudgetValueType> known() {
        return List.of(ABSOLUTE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
