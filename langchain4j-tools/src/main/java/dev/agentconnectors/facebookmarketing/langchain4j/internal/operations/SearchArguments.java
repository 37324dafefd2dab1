package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the flat arguments of the search tool to a search's parameters. */
public final class SearchArguments {

    private SearchArguments() {}

    /** The parameters: {@code filter} and {@code sort} go into {@code query}, and each name of a field becomes its path. */
    public static Map<String, Object> nested(Map<String, Object> arguments) {
        Map<String, Object> params = new LinkedHashMap<>(arguments);
        params.remove("entity");
        Map<String, Object> query = new LinkedHashMap<>();
        move("filter", params, query);
        move("sort", params, query);
        params.put("query", query);
        params.computeIfPresent(
                "fields",
                (name, fields) -> fields instanceof List<?> names
                        ? names.stream().map(List::of).toList()
                        : fields);
        return params;
    }

    private static void move(String name, Map<String, Object> from, Map<String, Object> to) {
        Object value = from.remove(name);
        if (value != null) {
            to.put(name, value);
        }
    }
}
