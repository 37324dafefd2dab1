package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For a parameter that hosted mode does not have: which search does the same. */
final class SearchInstead {

    private static final Map<String, String> OPERATORS = Map.of(
            "EQUAL", "eq",
            "NOT_EQUAL", "neq",
            "GREATER_THAN", "gt",
            "GREATER_THAN_OR_EQUAL", "gte",
            "LESS_THAN", "lt",
            "LESS_THAN_OR_EQUAL", "lte",
            "IN", "in",
            "CONTAIN", "like");

    private final Entity entity;

    private SearchInstead(Entity entity) {
        this.entity = entity;
    }

    static String of(Entity entity, Parameter parameter, Object value) {
        String name = parameter.name();
        String refused = name + " exists in open source mode only. In hosted mode ";
        if (entity.searchFields().isEmpty()) {
            return refused + "leave it out: " + entity.name() + " cannot be searched either.";
        }
        Map<String, Object> query = new SearchInstead(entity).query(parameter, plain(value));
        return refused + "search " + entity.name()
                + (query == null
                        ? " by its own fields instead: " + String.join(", ", entity.searchFields()) + "."
                        : " with the query " + Json.write(query) + ".");
    }

    /** The query that does the same, or null where there is none. */
    private @Nullable Map<String, Object> query(Parameter parameter, Object value) {
        String name = parameter.name();
        List<Object> list = Objects.requireNonNullElse(Json.asList(value), List.of(value));
        return switch (parameter.type()) {
            case SORT -> sort(list);
            case FILTERING -> filter(list);
            default ->
                entity.searchFields().contains(name)
                        ? Map.of("filter", Map.of(value instanceof Iterable<?> ? "in" : "eq", Map.of(name, value)))
                        : null;
        };
    }

    private @Nullable Map<String, Object> sort(List<Object> orders) {
        List<Object> sort = new ArrayList<>();
        for (Object order : orders) {
            String text = order.toString();
            boolean descending = text.endsWith("_descending");
            String field = text.replaceFirst("_(?:a|de)scending$", "");
            if (!entity.searchFields().contains(field)) {
                return null;
            }
            sort.add(Map.of(field, descending ? "desc" : "asc"));
        }
        return Map.of("sort", sort);
    }

    private @Nullable Map<String, Object> filter(List<Object> conditions) {
        List<Object> filters = new ArrayList<>();
        for (Object condition : conditions) {
            Map<String, Object> map = Objects.requireNonNullElse(Json.asMap(condition), Map.of());
            // Facebook lets a condition on the record's own field go with its kind: campaign.name.
            String field = String.valueOf(map.get("field")).replaceFirst("^[a-z]+\\.", "");
            String operator = OPERATORS.get(String.valueOf(map.get("operator")));
            Object value = map.get("value");
            if (operator == null || value == null || !entity.searchFields().contains(field)) {
                return null;
            }
            filters.add(Map.of(operator, Map.of(field, operator.equals("like") ? "%" + value + "%" : value)));
        }
        return Map.of("filter", filters.size() == 1 ? filters.get(0) : Map.of("and", filters));
    }

    /** JSON text as what it stands for. */
    private static Object plain(Object value) {
        if (value instanceof CharSequence text && text.toString().trim().startsWith("[")) {
            try {
                return Objects.requireNonNullElse(Json.read(text.toString()), value);
            } catch (IOException notJson) {
                return value;
            }
        }
        return value;
    }
}
