package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads filters such as {@code {"and": [{"eq": {"status": "ACTIVE"}}, {"gte": {"spend": 100}}]}}. */
final class FilterParser {
    private static final String OPERATORS =
            "eq, neq, gt, gte, lt, lte, in, like, fuzzy, keyword, contains, any, and, or, not";

    private final @Nullable Map<String, FieldType> known;

    FilterParser(Map<String, FieldType> known) {
        this.known = Map.copyOf(known);
    }

    /** Inside the elements of arrays every field may be asked for. */
    private FilterParser() {
        this.known = null;
    }

    Filter parse(JsonNode node, Location at) {
        Map.Entry<String, JsonNode> entry = at.onlyEntry(node, "an operator");
        String operator = entry.getKey();
        JsonNode operand = entry.getValue();
        Location inner = at.in(operator);
        return switch (operator) {
            case "and" -> Filter.and(several(operand, inner));
            case "or" -> Filter.or(several(operand, inner));
            case "not" -> Filter.not(parse(operand, inner));
            case "eq", "neq", "gt", "gte", "lt", "lte", "in", "like", "fuzzy", "keyword", "contains", "any" ->
                onField(operator, operand, inner);
            default -> throw inner.wrong("Unknown operator; there are " + OPERATORS, "unknown_operator");
        };
    }

    private List<Filter> several(JsonNode operand, Location at) {
        if (!operand.isArray() || operand.isEmpty()) {
            throw at.wrong("Input should be a list with at least one filter", "list_type");
        }
        List<Filter> filters = new ArrayList<>();
        for (JsonNode filter : operand) {
            filters.add(parse(filter, at.in(Integer.toString(filters.size()))));
        }
        return filters;
    }

    private Filter onField(String operator, JsonNode operand, Location at) {
        Map.Entry<String, JsonNode> entry = at.onlyEntry(operand, "a field");
        String field = entry.getKey();
        JsonNode wanted = entry.getValue();
        FieldType type = known == null ? FieldType.ANY : at.checkField(field, known);
        Location inner = at.in(field);
        return switch (operator) {
            case "eq" -> equal(field, type, wanted, inner);
            case "neq" -> Filter.not(equal(field, type, wanted, inner));
            case "gt" -> comparing(field, type, wanted, inner, sign -> sign > 0);
            case "gte" -> comparing(field, type, wanted, inner, sign -> sign >= 0);
            case "lt" -> comparing(field, type, wanted, inner, sign -> sign < 0);
            case "lte" -> comparing(field, type, wanted, inner, sign -> sign <= 0);
            case "in" -> among(field, type, wanted, inner);
            case "like", "fuzzy", "keyword" -> onText(operator, field, type, wanted, inner);
            case "contains" -> containing(field, type, wanted, inner);
            default -> anyElement(field, type, wanted, inner);
        };
    }

    private static Filter equal(String field, FieldType type, JsonNode wanted, Location at) {
        Object value = wanted.isNull() ? null : ReplicatedValue.wanted(wanted, type, at);
        return value == null
                ? Filter.of(record -> record.get(field) == null)
                : Filter.of(record -> ReplicatedValue.equal(record.get(field), value));
    }

    private static Filter comparing(String field, FieldType type, JsonNode wanted, Location at, IntPredicate sign) {
        Object value = ReplicatedValue.wanted(wanted, type, at);
        return Filter.of(record -> {
            OptionalInt comparison = ReplicatedValue.compare(record.get(field), value);
            return comparison.isPresent() && sign.test(comparison.getAsInt());
        });
    }

    private static Filter among(String field, FieldType type, JsonNode wanted, Location at) {
        if (!wanted.isArray()) {
            throw at.wrong("Input should be a list of values", "list_type");
        }
        List<Filter> each = new ArrayList<>();
        wanted.forEach(value -> each.add(equal(field, type, value, at)));
        return Filter.or(each);
    }

    private static Filter onText(String operator, String field, FieldType type, JsonNode wanted, Location at) {
        if (type != FieldType.STRING && type != FieldType.ANY) {
            throw at.wrong(operator + " looks into text; this field is of type " + type, "operator_type");
        }
        if (!wanted.isTextual() || wanted.textValue().isBlank()) {
            throw at.wrong("Input should be a valid string that is not empty", "string_type");
        }
        TextMatch match = TextMatch.of(operator, wanted.textValue());
        return record -> record.get(field) instanceof String text ? match.score(text) : 0;
    }

    private static Filter containing(String field, FieldType type, JsonNode wanted, Location at) {
        if (type != FieldType.STRING && type != FieldType.ARRAY && type != FieldType.ANY) {
            throw at.wrong("contains looks into arrays and text; this field is of type " + type, "operator_type");
        }
        Object value = JsonText.MAPPER.convertValue(wanted, Object.class);
        return Filter.of(record -> ReplicatedValue.contains(record.get(field), value));
    }

    private static Filter anyElement(String field, FieldType type, JsonNode wanted, Location at) {
        if (type != FieldType.ARRAY && type != FieldType.ANY) {
            throw at.wrong("any looks into arrays; this field is of type " + type, "operator_type");
        }
        Filter nested = new FilterParser().parse(wanted, at);
        return record -> Outcome.records(Objects.requireNonNullElse(record.get(field), List.of())).stream()
                .mapToDouble(nested::score)
                .max()
                .orElse(0);
    }
}
