package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves out what says nothing: nulls, empty texts, empty lists, empty objects. */
final class Compact {

    private Compact() {}

    static Map<String, Object> record(Map<String, ?> record) {
        Map<String, Object> compact = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            Object kept = value(value);
            if (kept != null) {
                compact.put(name, kept);
            }
        });
        return compact;
    }

    /** The value without its empty parts, or null if nothing is left. */
    @SuppressWarnings("unchecked")
    static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> compact = record((Map<String, Object>) map);
            return compact.isEmpty() ? null : compact;
        }
        if (value instanceof List<?> list) {
            List<Object> compact = new ArrayList<>();
            for (Object element : list) {
                Object kept = value(element);
                if (kept != null) {
                    compact.add(kept);
                }
            }
            return compact.isEmpty() ? null : compact;
        }
        return value instanceof CharSequence text && text.toString().isEmpty() ? null : value;
    }
}
