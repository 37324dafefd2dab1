package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a generic tool: {@code entity}, {@code action} and {@code params}. */
public final class GenericArguments {

    private GenericArguments() {}

    /** A name, without blanks around it; empty where none was given. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }

    /**
     * The parameters of an operation, which may come as JSON text.
     *
     * @throws ToolCallException if they are not an object
     */
    public static Map<String, Object> params(@Nullable Object value) {
        Map<String, Object> params = new LinkedHashMap<>();
        Object given = value instanceof String text && !text.isBlank()
                ? ToolJson.readValue(text).orElse(text)
                : value;
        if (given instanceof Map<?, ?> map) {
            map.forEach((key, one) -> params.put(String.valueOf(key), one));
        } else if (given != null && !given.toString().isBlank()) {
            throw new ToolCallException(
                    "params is not an object: give {\"name\": value, …}, or leave it out. Nothing was done.");
        }
        return params;
    }
}
