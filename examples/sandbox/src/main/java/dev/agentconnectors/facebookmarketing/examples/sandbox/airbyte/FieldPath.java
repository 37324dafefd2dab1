package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to a field, which may be inside other fields. A list on the way stands for each of its elements.
 *
 * @param keys the names of the fields, from the outside in; at least one
 */
record FieldPath(List<String> keys) {
    /** Copies the part of a record that some paths lead to. */
    static Map<String, Object> select(Map<?, ?> record, List<FieldPath> paths) {
        Map<String, List<FieldPath>> inner = new LinkedHashMap<>();
        for (FieldPath path : paths) {
            inner.computeIfAbsent(path.keys().get(0), key -> new ArrayList<>()).add(path.rest());
        }
        Map<String, Object> selected = new LinkedHashMap<>();
        inner.forEach((key, rests) -> {
            if (record.containsKey(key)) {
                boolean whole = rests.stream().anyMatch(rest -> rest.keys().isEmpty());
                put(selected, key, whole ? record.get(key) : each(record.get(key), map -> select(map, rests)));
            }
        });
        return selected;
    }

    /** Copies a record without the parts that some paths lead to. */
    static Map<String, Object> exclude(Map<?, ?> record, List<FieldPath> paths) {
        Map<String, Object> kept = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            List<FieldPath> rests = paths.stream()
                    .filter(path -> path.keys().get(0).equals(name))
                    .map(FieldPath::rest)
                    .toList();
            if (rests.stream().noneMatch(rest -> rest.keys().isEmpty())) {
                put(kept, String.valueOf(name), rests.isEmpty() ? value : each(value, map -> exclude(map, rests)));
            }
        });
        return kept;
    }

    /** Whether a record has the field. */
    boolean isIn(Map<?, ?> record) {
        return !select(record, List.of(this)).isEmpty();
    }

    private FieldPath rest() {
        return new FieldPath(keys.subList(1, keys.size()));
    }

    private static @Nullable Object each(
            @Nullable Object value, java.util.function.Function<Map<?, ?>, Object> change) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> Objects.requireNonNullElse(each(element, change), element))
                    .toList();
        }
        return value instanceof Map<?, ?> map ? change.apply(map) : value;
    }

    @SuppressWarnings("NullAway") // A field that is there without a value stays there without a value.
    private static void put(Map<String, Object> target, String key, @Nullable Object value) {
        target.put(key, value);
    }
}
