package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to look for in replicated records.
 *
 * @param conditions all of them must hold, such as {@code {"eq": {"status": "ACTIVE"}}}
 * @param fields the fields to return
 * @param descending the field to sort by, largest first
 * @param most how many records are wanted; all of them if empty
 */
record SearchQuery(
        List<Map<String, Object>> conditions,
        List<String> fields,
        Optional<String> descending,
        Optional<Integer> most) {
    static SearchQuery of(String... fields) {
        return new SearchQuery(List.of(), List.of(fields), Optional.empty(), Optional.empty());
    }

    SearchQuery where(String operator, String field, Object value) {
        List<Map<String, Object>> more = new ArrayList<>(conditions);
        more.add(Map.of(operator, Map.of(field, value)));
        return new SearchQuery(List.copyOf(more), fields, descending, most);
    }

    SearchQuery largest(String field, int count) {
        return new SearchQuery(conditions, fields, Optional.of(field), Optional.of(count));
    }

    /** As parameters: the generic tool takes Airbyte's own form, the ready-made one a flat form. */
    Map<String, Object> params(boolean airbyteForm) {
        Map<String, Object> query = new HashMap<>();
        query.put("filter", Map.of("and", conditions));
        descending.ifPresent(field -> query.put("sort", List.of(Map.of(field, "desc"))));
        if (!airbyteForm) {
            query.put("fields", String.join(",", fields));
            return query;
        }
        return Map.of("query", query, "fields", fields.stream().map(List::of).toList());
    }
}
