package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the filter of a search: its operators, their shapes and the fields that they name. */
final class SearchConditions {

    private static final List<String> JOINING = List.of("and", "or");
    private static final List<String> COMPARING =
            List.of("eq", "neq", "gt", "gte", "lt", "lte", "in", "like", "fuzzy", "keyword", "contains", "any");
    /** Of newer servers, and not told of. */
    private static final List<String> NEWER = List.of("startswith", "endswith", "array_contains");

    private static final String NOT = "not";

    private final @Nullable Entity entity;
    private final boolean checkNames;
    private final Consumer<String> problems;

    SearchConditions(@Nullable Entity entity, boolean checkNames, Consumer<String> problems) {
        this.entity = entity;
        this.checkNames = checkNames;
        this.problems = problems;
    }

    /** Checks a condition, with all that is inside. */
    void check(@Nullable Object filter) {
        Map<String, Object> condition = Json.asMap(filter);
        if (condition == null) {
            problems.accept("filter must be a condition such as {\"eq\": {\"status\": \"ACTIVE\"}}, operator first.");
            return;
        }
        condition.forEach((operator, operand) -> {
            if (JOINING.contains(operator)) {
                checkAll(operator, operand);
            } else if (operator.equals(NOT)) {
                check(operand);
            } else if (COMPARING.contains(operator) || NEWER.contains(operator)) {
                checkComparison(operator, operand);
            } else if (checkNames) {
                problems.accept(unknownOperator(operator));
            }
        });
    }

    /** Checks that the entity has a field, of which only the first step of a path with dots counts. */
    void checkField(String path) {
        String field = path.replaceFirst("\\..*", "");
        if (entity != null && !entity.searchFields().contains(field)) {
            problems.accept(entity.name() + " cannot be searched by '" + field + "'."
                    + Suggestions.hint(field, entity.searchFields()) + " It has "
                    + String.join(", ", entity.searchFields()) + ".");
        }
    }

    private void checkAll(String operator, @Nullable Object operand) {
        List<Object> conditions = Json.asList(operand);
        if (conditions == null) {
            problems.accept(operator + " takes a list of conditions.");
            return;
        }
        conditions.forEach(this::check);
    }

    private void checkComparison(String operator, @Nullable Object operand) {
        Map<String, Object> fields = Json.asMap(operand);
        if (fields == null || fields.isEmpty()) {
            problems.accept(operator + " takes a field and a value: {\"" + operator + "\": {\"field\": value}}.");
            return;
        }
        fields.forEach((field, value) -> {
            checkField(field);
            if (operator.equals("in") && !(value instanceof Iterable<?>)) {
                problems.accept("in takes a list of values for " + field + ".");
            }
        });
    }

    private String unknownOperator(String operator) {
        boolean field = entity != null && entity.searchFields().contains(operator);
        List<String> known = new ArrayList<>(COMPARING);
        known.addAll(JOINING);
        known.add(NOT);
        return field
                ? "The operator comes first: {\"eq\": {\"" + operator + "\": value}}, not {\"" + operator + "\": …}."
                : "There is no filter operator '" + operator + "'." + Suggestions.hint(operator, known) + " Operators: "
                        + String.join(", ", known) + ".";
    }
}
