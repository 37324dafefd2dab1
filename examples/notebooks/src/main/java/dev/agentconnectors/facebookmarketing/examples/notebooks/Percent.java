package dev.agentconnectors.facebookmarketing.examples.notebooks;

import java.util.Locale;

/**
 * A share.
 *
 * @param value in hundredths
 */
public record Percent(double value) {

    /** {@code 2.31 %}. */
    @Override
    public String toString() {
        return String.format(Locale.ENGLISH, Math.abs(value) < 10 ? "%.2f %%" : "%.0f %%", value);
    }
}
