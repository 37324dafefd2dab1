package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments that were given, as plain values. */
final class Arguments {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds an argument, unless it was left out. */
    Arguments with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, plain(value));
        }
        return this;
    }

    Map<String, Object> asMap() {
        return values;
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof TimeRange range) {
            return Map.of("since", range.since(), "until", range.until());
        }
        return value instanceof List<?> list
                ? list.stream().map(Arguments::plain).toList()
                : value;
    }
}
