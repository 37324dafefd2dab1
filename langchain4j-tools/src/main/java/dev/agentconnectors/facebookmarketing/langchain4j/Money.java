package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.MetaCurrencies;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in major units with its currency.
 *
 * @param amount with as many decimals as the currency has, or more where a cost per click or the like has more
 * @param currency the three-letter code
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern AMOUNT_FIRST = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]{3})");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([A-Za-z]{3})\\s*(-?[0-9]+(?:\\.[0-9]+)?)");
    private static final int LONGEST = 40;
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)*");

    /**
     * Reads an amount.
     *
     * @param text such as {@code 50.00 USD} or {@code USD 50}
     * @return the amount
     * @throws IllegalArgumentException for a bare number, an unknown currency, an amount that is not greater than zero, or
     *     decimals that the currency does not have or that could be thousands; the message says what would be right
     */
    public static Money parse(String text) {
        String trimmed = text.trim();
        if (trimmed.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "'" + trimmed.substring(0, LONGEST) + "…' is too long for an amount: write major units with the"
                            + " currency, such as 50.00 USD or 5000 JPY.");
        }
        Matcher amountFirst = AMOUNT_FIRST.matcher(trimmed);
        Matcher currencyFirst = CURRENCY_FIRST.matcher(trimmed);
        if (amountFirst.matches()) {
            return of(amountFirst.group(1), amountFirst.group(2));
        }
        if (currencyFirst.matches()) {
            return of(currencyFirst.group(2), currencyFirst.group(1));
        }
        if (BARE.matcher(trimmed).matches()) {
            throw new IllegalArgumentException(
                    "'" + trimmed + "' has no currency, and could be cents or whole units: write"
                            + " major units with the currency, such as 50.00 USD or 5000 JPY.");
        }
        throw new IllegalArgumentException(
                "'" + trimmed + "' is not an amount: write major units with the currency and no"
                        + " thousands separator, such as 50.00 USD or 5000 JPY.");
    }

    /**
     * An amount of the API's minor units.
     *
     * @param minorUnits a number
     * @param currency the three-letter code
     * @return the amount
     * @throws IllegalArgumentException if that is no number or no currency of ad accounts
     */
    public static Money ofMinorUnits(String minorUnits, String currency) {
        return new Money(exact(minorUnits).movePointLeft(MetaCurrencies.decimals(currency)), currency);
    }

    /**
     * An amount of the API's major units, with every decimal.
     *
     * @param majorUnits a number
     * @param currency the three-letter code
     * @return the amount
     * @throws IllegalArgumentException if that is no number or no currency of ad accounts
     */
    public static Money ofMajorUnits(String majorUnits, String currency) {
        return new Money(exact(majorUnits), currency);
    }

    /** Gives the amount at least the currency's decimals. Rounding would make a small cost per click read like none. */
    public Money {
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.setScale(Math.max(shortest.scale(), MetaCurrencies.decimals(currency)));
    }

    /**
     * The amount as the API takes it.
     *
     * @return the amount in minor units
     * @throws ArithmeticException if it is not a whole number of minor units
     */
    public long minorUnits() {
        return amount.movePointRight(MetaCurrencies.decimals(currency)).longValueExact();
    }

    /** {@code 50.00 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    /** A number that can be an amount: one with a great exponent would fill all memory when it is written out. */
    private static BigDecimal exact(String text) {
        BigDecimal number = new BigDecimal(text.length() > LONGEST ? "too long" : text);
        if (Math.abs((long) number.scale()) > LONGEST) {
            throw new NumberFormatException("'" + text + "' is no amount.");
        }
        return number;
    }

    private static Money of(String digits, String code) {
        String currency = code.toUpperCase(Locale.ROOT);
        int decimals = MetaCurrencies.decimals(currency);
        BigDecimal amount = new BigDecimal(digits);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("'" + digits + " " + currency + "' is not greater than zero.");
        }
        // In many places 5.000 is five thousand.
        if (amount.scale() > 2 || amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "'" + digits + " " + currency + "' has too many decimals: " + currency + " amounts have "
                            + (decimals == 0 ? "none" : "at most " + decimals) + ", and no thousands separator.");
        }
        if (amount.precision() > 15) {
            throw new IllegalArgumentException("'" + digits + " " + currency + "' is too large.");
        }
        return new Money(amount, currency);
    }
}
