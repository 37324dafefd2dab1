package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what it is a number of, as people write it: {@code 1,234.50 USD}, {@code -3.1%}.
 *
 * @param value the number
 * @param unit a currency's code or symbol, a percent sign or an x; empty for a bare number
 */
record Figure(BigDecimal value, String unit) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sign>[-+\u2212]?)(?<symbol>[$\u20ac\u00a3\u00a5]?)(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,10})?)"
                    + "\\s?(?<unit>%|[A-Z]{3}|x)?");

    /** Reads a text that is a figure and nothing else. */
    static Optional<Figure> of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group("number").replace(",", ""));
        boolean negative = "-".equals(matcher.group("sign")) || "\u2212".equals(matcher.group("sign"));
        String unit = matcher.group("unit");
        return Optional.of(
                new Figure(negative ? number.negate() : number, unit == null ? matcher.group("symbol") : unit));
    }

    /** An amount in a currency's major unit. */
    static Figure money(BigDecimal amount, String currency) {
        return new Figure(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    /** As tables show it: with thousands separators, and as many decimals as it has. */
    String shown() {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        String number = format.format(value);
        return switch (unit) {
            case "" -> number;
            case "%", "x" -> number + unit;
            default -> unit.length() == 1 ? unit + number : number + " " + unit;
        };
    }

    /** The number alone, as programs write it. */
    String plain() {
        return value.toPlainString();
    }

    private static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }
}
