package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The {@code filtering} parameter: conditions that must all hold. */
final class Filtering {
    private static final List<String> OPERATORS = List.of(
            "EQUAL",
            "NOT_EQUAL",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
            "IN_RANGE",
            "NOT_IN_RANGE",
            "CONTAIN",
            "NOT_CONTAIN",
            "STARTS_WITH",
            "IN",
            "NOT_IN",
            "ANY",
            "ALL",
            "NONE",
            "AFTER",
            "BEFORE");

    private Filtering() {}

    /**
     * A condition.
     *
     * @param field the field, with or without the kind before it ({@code campaign.id})
     * @param operator one of Graph's operators
     * @param values what to compare with: one value, or several
     */
    record Condition(String field, String operator, List<String> values) {
        boolean test(String actual) {
            String first = values.isEmpty() ? "" : values.get(0);
            return switch (operator) {
                case "EQUAL" -> compare(actual, first) == 0;
                case "NOT_EQUAL" -> compare(actual, first) != 0;
                case "GREATER_THAN", "AFTER" -> !actual.isEmpty() && compare(actual, first) > 0;
                case "GREATER_THAN_OR_EQUAL" -> !actual.isEmpty() && compare(actual, first) >= 0;
                case "LESS_THAN", "BEFORE" -> !actual.isEmpty() && compare(actual, first) < 0;
                case "LESS_THAN_OR_EQUAL" -> !actual.isEmpty() && compare(actual, first) <= 0;
                case "IN_RANGE" -> inRange(actual);
                case "NOT_IN_RANGE" -> !inRange(actual);
                case "CONTAIN", "ANY" -> values.stream().anyMatch(value -> contains(actual, value));
                case "NOT_CONTAIN", "NONE" -> values.stream().noneMatch(value -> contains(actual, value));
                case "ALL" -> values.stream().allMatch(value -> contains(actual, value));
                case "STARTS_WITH" -> lower(actual).startsWith(lower(first));
                case "IN" -> values.contains(actual);
                case "NOT_IN" -> !values.contains(actual);
                default -> throw new IllegalStateException("Checked when it was read: " + operator);
            };
        }

        private boolean inRange(String actual) {
            return values.size() == 2
                    && !actual.isEmpty()
                    && compare(actual, values.get(0)) >= 0
                    && compare(actual, values.get(1)) <= 0;
        }
    }

    static List<Condition> parse(Params params) {
        return params.array("filtering").orElse(List.of()).stream()
                .map(Filtering::condition)
                .toList();
    }

    static boolean holds(List<Condition> conditions, Function<String, String> field) {
        return conditions.stream().allMatch(condition -> condition.test(field.apply(condition.field())));
    }

    private static Condition condition(Object item) {
        if (!(item instanceof Map<?, ?> map) || map.get("field") == null || map.get("operator") == null) {
            throw GraphError.parameter("Each filter needs field, operator and value", "filtering")
                    .asException();
        }
        String operator = map.get("operator").toString();
        if (!OPERATORS.contains(operator)) {
            throw GraphError.parameter(
                            "Param filtering[operator] must be one of {" + String.join(", ", OPERATORS) + "}",
                            "filtering")
                    .asException();
        }
        Object value = map.get("value");
        List<String> values = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
        return new Condition(map.get("field").toString(), operator, values);
    }

    /** Compares as numbers or as times where both are, otherwise as text. */
    private static int compare(String left, String right) {
        if (left.matches("-?\\d+(\\.\\d+)?") && right.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        }
        if (left.length() >= 10 && left.charAt(4) == '-') {
            var leftTime = GraphTime.read(left);
            var rightTime = GraphTime.read(right);
            if (leftTime.isPresent() && rightTime.isPresent()) {
                return leftTime.get().compareTo(rightTime.get());
            }
        }
        return left.compareToIgnoreCase(right);
    }

    private static boolean contains(String actual, String part) {
        return lower(actual).contains(lower(part));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
