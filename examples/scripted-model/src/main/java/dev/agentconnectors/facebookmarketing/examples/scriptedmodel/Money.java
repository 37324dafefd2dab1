package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount in major units
 * @param currency the ISO code; empty if nothing said it
 */
record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    /** Facebook's own table, not ISO 4217's: these have no smaller unit. */
    private static final Set<String> WHOLE =
            Set.of("CLP", "COP", "CRC", "HUF", "ISK", "IDR", "JPY", "KRW", "PYG", "TWD", "VND");

    private static final Pattern WITH_CURRENCY = Pattern.compile("\\s([A-Z]{3})\\s*$");

    /** Reads an amount as it came; a bare number is in the account's currency. */
    static Money read(Row row, String field, String accountCurrency, boolean bareIsMajor) {
        BigDecimal number = row.numberOrZero(field);
        Matcher named = WITH_CURRENCY.matcher(row.text(field));
        if (named.find()) {
            return new Money(number, named.group(1));
        }
        return bareIsMajor ? new Money(number, accountCurrency) : ofMinorUnits(number, accountCurrency);
    }

    private static Money ofMinorUnits(BigDecimal number, String currency) {
        return new Money(number.movePointLeft(decimals(currency)), currency);
    }

    /** An amount that a person gave; empty if the currency has no such fraction. */
    static Optional<Money> given(String number, String currency) {
        BigDecimal amount = new BigDecimal(number);
        return amount.stripTrailingZeros().scale() > decimals(currency)
                ? Optional.empty()
                : Optional.of(new Money(amount, currency));
    }

    /** So much per cent more, to the smallest unit; less if negative. */
    Money changedBy(BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        return new Money(amount.multiply(factor).setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    Money plus(Money other) {
        return new Money(amount.add(other.amount()), currency);
    }

    Money minus(Money other) {
        return new Money(amount.subtract(other.amount()), currency);
    }

    boolean isPositive() {
        return amount.signum() > 0;
    }

    /** As a tool wants it: {@code 50.00 USD}, or the number of minor units. */
    String written(boolean majorUnits) {
        return majorUnits
                ? (amount.setScale(decimals(currency), RoundingMode.HALF_UP).toPlainString() + " " + currency).strip()
                : amount.movePointRight(decimals(currency))
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    @Override
    public String toString() {
        return (Markdown.number(amount, decimals(currency)) + " " + currency).strip();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    private static int decimals(String currency) {
        return WHOLE.contains(currency.toUpperCase(Locale.ROOT)) ? 0 : 2;
    }
}
