package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks and normalises the parameters of a search: {@code query} with {@code filter} and {@code sort}, {@code limit},
 * {@code cursor} and {@code fields}.
 */
final class SearchParameters {

    private static final List<String> NAMES = List.of("query", "limit", "cursor", "fields");
    private static final List<String> PARTS = List.of("filter", "sort");

    private final boolean checkNames;
    private final Consumer<String> problems;
    private final SearchConditions conditions;

    /**
     * Reads parameters.
     *
     * @param entity what is searched, or null where its fields are not known
     * @param checkNames whether unknown names are refused
     * @param problems takes what is wrong
     */
    SearchParameters(@Nullable Entity entity, boolean checkNames, Consumer<String> problems) {
        this.checkNames = checkNames;
        this.problems = problems;
        this.conditions = new SearchConditions(entity, checkNames, problems);
    }

    /** The parameters as they are sent. */
    Map<String, Object> read(Map<String, Object> values) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("query", Map.of());
        values.forEach((name, value) -> {
            if (LeftOut.means(name, value)) {
                return;
            }
            switch (name) {
                case "query" -> search.put(name, query(value));
                case "limit" -> search.put(name, limit(value));
                case "cursor" -> search.put(name, value.toString());
                case "fields" -> search.put(name, fields(value));
                default -> {
                    unknown(name, NAMES);
                    search.put(name, value);
                }
            }
        });
        return search;
    }

    private Object query(Object value) {
        Map<String, Object> query = Json.asMap(json(value));
        if (query == null) {
            problems.accept("query must be an object such as {\"filter\": {\"eq\": {\"status\": \"ACTIVE\"}}}.");
            return value;
        }
        query.forEach((name, part) -> {
            switch (name) {
                case "filter" -> conditions.check(part);
                case "sort" -> sort(part);
                default -> unknown(name, PARTS);
            }
        });
        return query;
    }

    private void sort(@Nullable Object value) {
        List<Object> orders = Json.asList(value);
        if (orders == null) {
            problems.accept("sort must be a list such as [{\"name\": \"asc\"}].");
            return;
        }
        for (Object order : orders) {
            Map<String, Object> map = Json.asMap(order);
            if (map == null || map.size() != 1) {
                problems.accept(
                        "Each element of sort must be one field and its direction, such as {\"name\": \"asc\"}.");
                continue;
            }
            map.forEach((field, direction) -> {
                conditions.checkField(field);
                if (!"asc".equals(direction) && !"desc".equals(direction)) {
                    problems.accept("sort: the direction of " + field + " is '" + direction + "': use asc or desc.");
                }
            });
        }
    }

    private Object limit(Object value) {
        try {
            String text = value.toString().trim();
            long limit = text.length() > 30 ? 0 : new BigDecimal(text).longValueExact();
            if (limit >= 1) {
                return limit;
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // Told below.
        }
        problems.accept("limit is '" + value + "': give a whole number of at least 1.");
        return value;
    }

    /** Paths, each a list of keys; a text stands for a path with dots. */
    private Object fields(Object value) {
        Object json = json(value);
        List<Object> list =
                json instanceof String text ? List.copyOf(Arrays.asList(text.split(",", -1))) : Json.asList(json);
        if (list == null) {
            problems.accept("fields must be a list of fields such as [\"id\", \"name\"].");
            return value;
        }
        List<List<Object>> paths = new ArrayList<>();
        for (Object element : list) {
            List<Object> path = element instanceof String text
                    ? List.copyOf(Arrays.asList(text.trim().split("\\.", -1)))
                    : Json.asList(element);
            if (path == null || path.isEmpty()) {
                problems.accept("Each element of fields must be a field, or a list of keys that leads to one.");
            } else {
                conditions.checkField(String.valueOf(path.get(0)));
                path.forEach(this::refuseCredential);
                paths.add(path);
            }
        }
        return paths;
    }

    private void refuseCredential(Object step) {
        try {
            FieldNames.refuseCredential(step);
        } catch (BadValueException e) {
            problems.accept("fields " + e.getMessage());
        }
    }

    private void unknown(String name, List<String> known) {
        if (!checkNames) {
            return;
        }
        problems.accept(
                known.equals(NAMES) && PARTS.contains(name)
                        ? name + " belongs inside query: {\"query\": {\"" + name + "\": …}}."
                        : "A search" + (known.equals(NAMES) ? "" : "'s query") + " has no '" + name + "'."
                                + Suggestions.hint(name, known) + " It takes " + String.join(", ", known) + ".");
    }

    /** Models like to give structures as JSON text. */
    private static @Nullable Object json(Object value) {
        if (value instanceof String text
                && (text.trim().startsWith("{") || text.trim().startsWith("["))) {
            try {
                return Json.read(text);
            } catch (IOException notJson) {
                return value;
            }
        }
        return value;
    }
}
