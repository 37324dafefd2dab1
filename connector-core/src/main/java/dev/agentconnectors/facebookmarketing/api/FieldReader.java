package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.internal.call.Dates;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field as what its declaration says. Facebook sends many numbers as text, and some texts as numbers. */
final class FieldReader {

    private static final int MOST_CHARACTERS = 1_000;

    private final String name;
    private final @Nullable Object value;

    FieldReader(String name, @Nullable Object value) {
        this.name = name;
        this.value = value;
    }

    @Nullable
    String text() {
        return value == null || value instanceof String ? (String) value : Json.write(value);
    }

    @Nullable
    Long integer() {
        return read("a whole number", given -> exact(given).longValueExact());
    }

    @Nullable
    BigDecimal number() {
        return read("a number", given -> exact(given));
    }

    @Nullable
    Boolean flag() {
        return read("true or false", given -> switch (given.toString()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    @Nullable
    OffsetDateTime time() {
        return read(
                "a time",
                given -> given instanceof Number seconds
                        ? Instant.ofEpochSecond(seconds.longValue()).atOffset(ZoneOffset.UTC)
                        : Dates.withOffset(given.toString()));
    }

    @Nullable
    LocalDate date() {
        return read("a day", given -> LocalDate.parse(day(given.toString())));
    }

    @Nullable
    MinorUnits minorUnits() {
        return read("an amount", given -> MinorUnits.of(exact(given).longValueExact()));
    }

    @Nullable
    MajorUnits majorUnits() {
        return read("an amount", given -> new MajorUnits(exact(given)));
    }

    @Nullable
    Map<String, Object> object() {
        return read("an object", FieldReader::map);
    }

    /** The value as a type that is made of its text. */
    <T> @Nullable T as(Function<String, T> type) {
        String text = text();
        return text == null ? null : type.apply(text);
    }

    <T> @Nullable T record(Function<Map<String, Object>, T> type) {
        Map<String, Object> object = object();
        return object == null ? null : type.apply(object);
    }

    /** Each element of a list; none if there is no list. Nested edges come as {@code {"data": [...]}}. */
    <T> List<T> each(Function<FieldReader, @Nullable T> element) {
        Object elements = value instanceof Map<?, ?> edge && edge.containsKey("data") ? edge.get("data") : value;
        if (elements == null) {
            return List.of();
        }
        if (!(elements instanceof List<?> list)) {
            throw unexpected("a list", null);
        }
        List<T> read = new ArrayList<>(list.size());
        for (Object one : list) {
            T made = element.apply(new FieldReader(name, one));
            if (made != null) {
                read.add(made);
            }
        }
        return List.copyOf(read);
    }

    private <T> @Nullable T read(String wanted, Function<Object, T> reading) {
        if (value == null || "".equals(value)) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw unexpected(wanted, e);
        }
    }

    /** A number that can be meant: others would take for ever to read, or all memory to write out. */
    private static BigDecimal exact(Object given) {
        String text = given.toString().trim();
        if (text.length() > MOST_CHARACTERS) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_CHARACTERS) {
            throw new NumberFormatException("out of all range");
        }
        return number;
    }

    /** Some days come with a time behind them: the Ad Library's do for older ads. */
    private static String day(String text) {
        return text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException();
    }

    private IllegalStateException unexpected(String wanted, @Nullable Throwable cause) {
        String given = Json.write(value);
        return new IllegalStateException(
                name + " came as " + (given.length() <= 80 ? given : given.substring(0, 80) + "…") + ", which is not "
                        + wanted + "; get(…) has it as it came.",
                cause);
    }
}
