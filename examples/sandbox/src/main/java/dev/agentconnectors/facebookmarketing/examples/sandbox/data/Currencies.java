package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.math.BigDecimal;
import java.util.Set;

/** Money in minor and major units, by Meta's own table of currencies. */
public final class Currencies {
    /** The currencies whose minor unit is the major one, as Meta lists them (not as ISO 4217 does). */
    private static final Set<String> WITHOUT_MINOR_UNIT =
            Set.of("CLP", "COP", "CRC", "HUF", "ISK", "IDR", "JPY", "KRW", "PYG", "TWD", "VND");

    private Currencies() {}

    /**
     * Converts to the major unit.
     *
     * @param minor an amount in the minor unit, such as cents
     * @param currency the ISO code of the currency
     * @return the amount in the major unit, with two decimals or none
     */
    public static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(minor, WITHOUT_MINOR_UNIT.contains(currency) ? 0 : 2);
    }
}
