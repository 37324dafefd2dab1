package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.Search.Hit;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads orders such as {@code [{"spend": "desc"}, {"name": "asc"}]}. Records without a value come last. */
final class SortOrder {
    private SortOrder() {}

    static Comparator<Hit> read(JsonNode sort, Map<String, FieldType> known, Location at) {
        if (!sort.isArray()) {
            throw at.wrong("Input should be a list of objects, each with one field and asc or desc", "list_type");
        }
        Comparator<Hit> order = Comparator.comparing(hit -> 0);
        int number = 0;
        for (JsonNode item : sort) {
            order = order.thenComparing(one(item, known, at.in(Integer.toString(number++))));
        }
        return order;
    }

    private static Comparator<Hit> one(JsonNode item, Map<String, FieldType> known, Location at) {
        Map.Entry<String, JsonNode> entry = at.onlyEntry(item, "a field");
        String field = entry.getKey();
        if (at.checkField(field, known) == FieldType.ARRAY) {
            throw at.in(field).wrong("There is no order among arrays", "operator_type");
        }
        Comparator<Object> rising = SortOrder::compare;
        Comparator<Object> values = switch (entry.getValue().asText()) {
            case "asc" -> rising;
            case "desc" -> rising.reversed();
            default -> throw at.in(field).wrong("Input should be asc or desc", "enum");
        };
        return Comparator.comparing(hit -> hit.data().get(field), nullsLast(values));
    }

    private static Comparator<@Nullable Object> nullsLast(Comparator<Object> values) {
        return Comparator.nullsLast(values);
    }

    private static int compare(Object one, Object other) {
        return ReplicatedValue.compare(one, other).orElse(0);
    }
}
