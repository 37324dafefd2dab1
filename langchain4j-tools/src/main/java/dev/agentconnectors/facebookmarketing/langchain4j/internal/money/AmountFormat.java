package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import java.math.BigDecimal;

/**
 * Writes the API's amounts so that they cannot be misread: {@code 50.00 USD} for {@code 5000} minor units. Every digit stays,
 * and there are at least as many decimals as the currency has: rounding would make a small cost per click read like none.
 * Where the currency is not known, the amount is marked instead of being shown in a wrong unit.
 *
 * <p>One for each result and currency; not for several threads at once.
 */
public final class AmountFormat {

    /** Stands in for a currency that could not be told. */
    public static final String UNKNOWN_CURRENCY = "?";

    private static final int LONGEST_EXPONENT = 3;

    private final String currency;
    private final boolean known;
    private final int decimals;
    private final StringBuilder text = new StringBuilder(24);

    /** A format for amounts of a currency, given by its three-letter code or {@link #UNKNOWN_CURRENCY}. */
    public AmountFormat(String currency) {
        this.currency = currency;
        this.known = MetaCurrencies.isKnown(currency);
        this.decimals = known ? MetaCurrencies.decimals(currency) : 0;
    }

    /** The currency's code. */
    public String currency() {
        return currency;
    }

    /**
     * The amount as text.
     *
     * @param number as the API wrote it
     * @param minorUnits whether it is in minor units rather than in major ones
     * @return the text, valid until the next call; empty where there is no number
     */
    public CharSequence format(String number, boolean minorUnits) {
        text.setLength(0);
        int point = point(number, 0, number.length());
        if (point < 0) {
            return exponent(number) ? plain(new BigDecimal(number), minorUnits) : text;
        }
        if (!known) {
            text.append(number).append(minorUnits ? " minor units of " : " in ");
            return text.append(currency.equals(UNKNOWN_CURRENCY) ? "an unknown currency" : currency);
        }
        shifted(number, point, minorUnits ? decimals : 0);
        return text.append(' ').append(currency);
    }

    private CharSequence plain(BigDecimal number, boolean minorUnits) {
        return format(number.toPlainString(), minorUnits);
    }

    /** Where the decimal point stands, or would stand; less than 0 for anything but an optional sign, digits and a fraction. */
    private static int point(String number, int from, int to) {
        int at = from < to && number.charAt(from) == '-' ? from + 1 : from;
        int point = to;
        for (int i = at; i < to; i++) {
            char c = number.charAt(i);
            if (c == '.' && point == to && i > at) {
                point = i;
            } else if (c < '0' || c > '9') {
                return -1;
            }
        }
        return at == to || point == to - 1 ? -1 : point;
    }

    /** Whether it is a number such as {@code 1.5e3}, with an exponent that may be written out. */
    private static boolean exponent(String number) {
        int to = number.length();
        for (int i = 1; i < to - 1; i++) {
            if (number.charAt(i) == 'e' || number.charAt(i) == 'E') {
                return to - i <= LONGEST_EXPONENT
                        && to <= 40
                        && point(number, 0, i) >= 0
                        && point(number, i + (number.charAt(i + 1) == '+' ? 2 : 1), to) == to;
            }
        }
        return false;
    }

    /** Appends the number with its point so many places further left, without zeros that say nothing. */
    private void shifted(String number, int point, int places) {
        boolean negative = number.charAt(0) == '-';
        int digits = negative ? 1 : 0;
        StringBuilder all = text;
        // Every digit, and enough zeros in front for the point to have one before it.
        for (int zeros = places + 1 - (point - digits); zeros > 0; zeros--) {
            all.append('0');
        }
        all.append(number, digits, point);
        int whole = all.length() - places;
        if (point < number.length()) {
            all.append(number, point + 1, number.length());
        }
        int leading = 0;
        while (leading < whole - 1 && all.charAt(leading) == '0') {
            leading++;
        }
        int end = all.length();
        while (end > whole + decimals && all.charAt(end - 1) == '0') {
            end--;
        }
        all.setLength(end);
        while (all.length() < whole + decimals) {
            all.append('0');
        }
        if (all.length() > whole) {
            all.insert(whole, '.');
        }
        all.delete(0, leading);
        if (negative && !isZero()) {
            all.insert(0, '-');
        }
    }

    private boolean isZero() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '0' && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
