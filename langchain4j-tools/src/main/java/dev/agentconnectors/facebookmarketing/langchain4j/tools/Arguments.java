package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, by the names that Facebook uses. */
final class Arguments {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Arguments with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> asMap() {
        return values;
    }
}
