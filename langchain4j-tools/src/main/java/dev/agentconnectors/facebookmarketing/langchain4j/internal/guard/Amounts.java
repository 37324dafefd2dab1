package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts in minor units. */
final class Amounts {

    private static final int MOST_DIGITS = 18;

    private Amounts() {}

    /**
     * Reads an amount, whoever wrote it.
     *
     * @return 0 where there is none
     * @throws CallRefusedException if it is no whole number: what cannot be read cannot be capped
     */
    static long minorUnits(String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return 0;
        }
        String text = value.toString().trim();
        try {
            if (text.length() <= MOST_DIGITS + 1) {
                long amount = new BigDecimal(text).longValueExact();
                if (amount >= 0) {
                    return amount;
                }
            }
        } catch (ArithmeticException | NumberFormatException noAmount) {
            // Told below.
        }
        throw new CallRefusedException(
                "The " + field + " cannot be read as an amount, so no cap can be checked. Nothing was changed.");
    }
}
