package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values: texts, numbers, ids, flags. Numbers may come as text, and text as numbers. */
final class Scalars {

    private static final Pattern ID = Pattern.compile("\\d{1,30}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    // From here on, neighbouring whole numbers are the same double (float).
    private static final BigDecimal INEXACT_DOUBLE = BigDecimal.valueOf(1L << 53);
    private static final BigDecimal INEXACT_FLOAT = BigDecimal.valueOf(1L << 24);
    private static final int MOST_DIGITS = 60;

    private Scalars() {}

    static String text(Object value) throws BadValueException {
        if (value instanceof CharSequence || value instanceof Boolean || value instanceof Enum<?>) {
            return value.toString().trim();
        }
        if (value instanceof Number number) {
            return exact(number).toPlainString();
        }
        throw new BadValueException("is " + kind(value) + ": give text.");
    }

    /** The number as it was meant, without zeros at its end; one that has lost digits on the way is refused. */
    static BigDecimal exact(Number number) throws BadValueException {
        BigDecimal exact;
        try {
            exact = new BigDecimal(number.toString()).stripTrailingZeros();
        } catch (NumberFormatException notFinite) {
            throw new BadValueException("is " + number + ": give a number.");
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > MOST_DIGITS || exact.scale() > MOST_DIGITS) {
            throw new BadValueException("is a number out of all range.");
        }
        BigDecimal inexact = number instanceof Double ? INEXACT_DOUBLE : number instanceof Float ? INEXACT_FLOAT : null;
        if (inexact != null && exact.scale() <= 0 && exact.abs().compareTo(inexact) >= 0) {
            throw new BadValueException("is a number too large to have kept its last digits: give it as text.");
        }
        return exact;
    }

    static String nonBlank(Parameter parameter, String text) throws BadValueException {
        if (text.isEmpty()) {
            throw new BadValueException("is blank: give a value such as " + parameter.example() + ", or leave it out.");
        }
        return text;
    }

    static String allowed(Parameter parameter, String text) throws BadValueException {
        List<String> values = parameter.allowedValues();
        if (values.isEmpty() || values.contains(text)) {
            return text;
        }
        Optional<String> otherCase =
                values.stream().filter(value -> value.equalsIgnoreCase(text)).findFirst();
        if (otherCase.isPresent()) {
            return otherCase.get();
        }
        throw new BadValueException("is '" + shortened(text) + "': use one of " + String.join(", ", values) + "."
                + Suggestions.hint(text, values));
    }

    static String id(String text, String note) throws BadValueException {
        if (!ID.matcher(text).matches()) {
            throw new BadValueException((text.isEmpty() ? "is blank" : "is '" + shortened(text) + "'")
                    + ": an id is digits only" + note + ".");
        }
        return text;
    }

    static Long integer(Parameter parameter, Object value) throws BadValueException {
        long whole = whole(text(value), "a whole number");
        Integer least = parameter.minimum();
        Integer greatest = parameter.maximum();
        if ((least != null && whole < least) || (greatest != null && whole > greatest)) {
            throw new BadValueException("is " + whole + ": use " + least + " to " + greatest + ".");
        }
        return whole;
    }

    /** "50.00" is refused: whoever writes that means fifty of the major unit. */
    static String minorUnits(Object value) throws BadValueException {
        long amount = whole(
                text(value),
                "a whole number of minor units of the account's currency (5000 for 50.00 USD, 5000 for 5000 JPY)");
        if (amount < 1) {
            throw new BadValueException("is " + amount + ": give an amount greater than zero, in minor units.");
        }
        return Long.toString(amount);
    }

    static Boolean flag(Object value) throws BadValueException {
        return switch (text(value)) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw new BadValueException("is '" + shortened(text(value)) + "': use true or false.");
        };
    }

    static String timeIncrement(Object value) throws BadValueException {
        String text = text(value);
        if (text.equals("monthly") || text.equals("all_days")) {
            return text;
        }
        String wanted = "a number of days from 1 to 90, monthly or all_days";
        long days = whole(text, wanted);
        if (days < 1 || days > 90) {
            throw new BadValueException("is " + days + ": give " + wanted + ".");
        }
        return Long.toString(days);
    }

    /** What a value is, in words. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Map
                ? "an object"
                : value instanceof Iterable
                        ? "a list"
                        : value instanceof Number
                                ? "a number"
                                : value instanceof Boolean
                                        ? "a boolean"
                                        : value instanceof CharSequence
                                                ? "text"
                                                : "a " + value.getClass().getSimpleName();
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static long whole(String text, String wanted) throws BadValueException {
        if (WHOLE.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException tooLarge) {
                throw new BadValueException("is " + text + ", which is too large: give " + wanted + ".");
            }
        }
        throw new BadValueException(
                (text.isEmpty() ? "is blank" : "is '" + shortened(text) + "'") + ": give " + wanted + ".");
    }
}
