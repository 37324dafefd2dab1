package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One condition of a filter, held against a row here: on figures always, on objects where the service cannot. */
final class Condition {

    private static final Set<String> OPERATORS =
            Set.of("EQUAL", "NOT_EQUAL", "IN", "NOT_IN", "CONTAIN", "NOT_CONTAIN", "GREATER_THAN", "LESS_THAN");
    private static final Set<String> FIGURES = Set.of("EQUAL", "NOT_EQUAL", "GREATER_THAN", "LESS_THAN");

    private Condition() {}

    /** The condition with its operator, or an error that says what is wrong with it. */
    static Map<String, Object> checked(Map<String, Object> given) {
        Map<String, Object> condition = new LinkedHashMap<>(given);
        String operator = String.valueOf(
                        given.getOrDefault("operator", given.get("value") instanceof List ? "IN" : "EQUAL"))
                .trim()
                .toUpperCase(Locale.ROOT);
        boolean figure = ReportRequest.metric(condition).isPresent();
        if (!(figure ? FIGURES : OPERATORS).contains(operator)) {
            throw new ValidationException("filter: operator " + operator + " is not for " + given.get("field")
                    + ": use " + String.join(", ", figure ? FIGURES : OPERATORS) + ".");
        }
        condition.put("operator", operator);
        return condition;
    }

    static boolean holds(Map<String, Object> condition, @Nullable BigDecimal figure) {
        int compared = (figure == null ? BigDecimal.ZERO : figure).compareTo(number(condition));
        return switch (operator(condition)) {
            case "GREATER_THAN" -> compared > 0;
            case "LESS_THAN" -> compared < 0;
            case "NOT_EQUAL" -> compared != 0;
            default -> compared == 0;
        };
    }

    static boolean holds(Map<String, Object> condition, String text) {
        Object value = condition.get("value");
        List<String> values = value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
        String lower = text.toLowerCase(Locale.ROOT);
        boolean contains = values.stream().anyMatch(one -> lower.contains(one.toLowerCase(Locale.ROOT)));
        return switch (operator(condition)) {
            case "CONTAIN" -> contains;
            case "NOT_CONTAIN" -> !contains;
            case "NOT_EQUAL", "NOT_IN" -> !values.contains(text);
            default -> values.contains(text);
        };
    }

    private static String operator(Map<String, Object> condition) {
        return String.valueOf(condition.get("operator"));
    }

    private static BigDecimal number(Map<String, Object> condition) {
        String text = String.valueOf(condition.get("value")).trim();
        int space = text.indexOf(' ');
        try {
            return new BigDecimal(space < 0 ? text : text.substring(0, space));
        } catch (NumberFormatException e) {
            throw new ValidationException("filter: " + condition.get("field") + " is compared with '" + text
                    + "': give a number, money in major units.");
        }
    }
}
