package dev.agentconnectors.facebookmarketing.examples.notebooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/**
 * An amount as people read it.
 *
 * @param amount in major units, such as dollars
 * @param currency the ISO code of its currency
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    /** In Meta's ad accounts these have no smaller unit; all others have hundredths, whatever ISO 4217 says. */
    private static final Set<String> WITHOUT_MINOR_UNIT =
            Set.of("CLP", "COP", "CRC", "HUF", "ISK", "IDR", "JPY", "KRW", "PYG", "TWD", "VND");

    /** Rounds to what the currency can express. */
    public Money {
        amount = amount.setScale(WITHOUT_MINOR_UNIT.contains(currency) ? 0 : 2, RoundingMode.HALF_UP);
    }

    /**
     * An amount as Insights reports it.
     *
     * @param amount in major units, such as {@code 12.34}
     * @param currency the ISO code of its currency
     * @return the amount
     */
    public static Money ofMajorUnits(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /**
     * An amount as budgets have it.
     *
     * @param amount in the currency's smallest unit, such as cents
     * @param currency the ISO code of its currency
     * @return the amount
     */
    public static Money ofMinorUnits(String amount, String currency) {
        return new Money(new BigDecimal(amount).movePointLeft(WITHOUT_MINOR_UNIT.contains(currency) ? 0 : 2), currency);
    }

    /**
     * Nothing.
     *
     * @param currency the ISO code of a currency
     * @return 0 in that currency
     */
    public static Money none(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * The sum.
     *
     * @param other an amount in the same currency
     * @return both together
     * @throws IllegalArgumentException if it is in another currency
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency + ".");
        }
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * An equal share.
     *
     * @param parts how many
     * @return the amount of one
     */
    public Money dividedBy(long parts) {
        return new Money(amount.divide(BigDecimal.valueOf(parts), amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /**
     * How much of another amount this is.
     *
     * @param whole the other amount, not 0
     * @return the share
     */
    public Percent of(Money whole) {
        return new Percent(100 * amount.doubleValue() / whole.amount.doubleValue());
    }

    /** Compares the amounts, which should be in the same currency. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 1,234.50 USD}. */
    @Override
    public String toString() {
        return String.format(Locale.ENGLISH, "%,." + amount.scale() + "f %s", amount, currency);
    }
}
