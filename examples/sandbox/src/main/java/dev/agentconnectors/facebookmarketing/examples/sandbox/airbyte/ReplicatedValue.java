package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Values of replicated records: text, {@link BigDecimal}, Boolean, or a list; null where there is none. */
final class ReplicatedValue {
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private ReplicatedValue() {}

    /** A value of the Graph API's, as the type that it is replicated with. */
    static @Nullable Object replicate(@Nullable Object value, FieldType type) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case NUMBER, INTEGER -> plain(new BigDecimal(value.toString()));
            case STRING -> value.toString();
            default -> value;
        };
    }

    /** A number without zeros at the end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A value to compare with. */
    static Object wanted(JsonNode wanted, FieldType type, Location at) {
        if (type == FieldType.ARRAY) {
            throw at.wrong("This field is an array: look into it with contains or any", "operator_type");
        }
        if (!wanted.isValueNode() || wanted.isNull()) {
            throw at.wrong("Input should be a text, a number or a boolean", "scalar_type");
        }
        if (type == FieldType.BOOLEAN) {
            if (!wanted.isBoolean()) {
                throw at.wrong("Input should be true or false", "bool_type");
            }
            return wanted.booleanValue();
        }
        boolean number = wanted.isNumber()
                || (type != FieldType.STRING && wanted.asText().matches(NUMBER));
        if ((type == FieldType.NUMBER || type == FieldType.INTEGER) && !number) {
            throw at.wrong("Input should be a number", "number_type");
        }
        if (wanted.isBoolean() && type == FieldType.ANY) {
            return wanted.booleanValue();
        }
        return number && type != FieldType.STRING ? new BigDecimal(wanted.asText()) : wanted.asText();
    }

    static boolean equal(@Nullable Object actual, Object wanted) {
        return actual instanceof Boolean
                ? actual.equals(wanted)
                : compare(actual, wanted).equals(OptionalInt.of(0));
    }

    /** Compares numbers as numbers and everything else as text; empty where there is nothing to compare. */
    static OptionalInt compare(@Nullable Object actual, Object wanted) {
        if (actual == null) {
            return OptionalInt.empty();
        }
        if (wanted instanceof BigDecimal number && actual.toString().matches(NUMBER)) {
            return OptionalInt.of(new BigDecimal(actual.toString()).compareTo(number));
        }
        return OptionalInt.of(Integer.signum(actual.toString().compareTo(wanted.toString())));
    }

    /** Whether a list has the value, or an object with at least its entries; whether a text has the text. */
    static boolean contains(@Nullable Object actual, @Nullable Object wanted) {
        if (actual == null || wanted == null) {
            return false;
        }
        if (actual instanceof Collection<?> elements) {
            return elements.stream().anyMatch(element -> matches(element, wanted));
        }
        return lower(actual).contains(lower(wanted));
    }

    private static boolean matches(@Nullable Object element, Object wanted) {
        if (element instanceof Map<?, ?> map) {
            return wanted instanceof Map<?, ?> entries
                    ? entries.entrySet().stream().allMatch(entry -> same(map.get(entry.getKey()), entry.getValue()))
                    : map.values().stream().anyMatch(value -> same(value, wanted));
        }
        return same(element, wanted);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        boolean numbers = one instanceof Number && other instanceof Number;
        return numbers
                ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0
                : one.toString().equals(other.toString());
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
