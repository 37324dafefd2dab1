package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Graph API's error in an answer of Airbyte's: as Graph's own object somewhere inside, as JSON text inside a
 * text, as a code that means nothing else, or as Graph's habit of beginning messages with {@code (#code)}.
 */
final class EmbeddedGraphError {

    private static final Pattern CODE_IN_TEXT = Pattern.compile("\\(#(\\d{1,6})\\)");
    private static final int DEEPEST = 8;
    // Tokens and limits; other codes could as well be Airbyte's.
    private static final Set<Object> UNMISTAKABLE = Stream.concat(
                    Stream.of(4, 17, 32, 102, 190, 341, 368, 613),
                    IntStream.rangeClosed(80000, 80014).boxed())
            .map(Integer::longValue)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private EmbeddedGraphError() {}

    /** What is inside Graph's envelope, or null where there is none. */
    static @Nullable Map<String, Object> in(@Nullable Object value) {
        return in(value, 0);
    }

    private static @Nullable Map<String, Object> in(@Nullable Object value, int depth) {
        if (value == null || depth > DEEPEST) {
            return null;
        }
        if (value instanceof String text) {
            return inText(text, depth);
        }
        Map<String, Object> map = Json.asMap(value);
        if (map != null) {
            Map<String, Object> own = own(map);
            return own != null ? own : first(map.values(), depth);
        }
        return value instanceof Iterable<?> elements ? first(elements, depth) : null;
    }

    private static @Nullable Map<String, Object> first(Iterable<?> values, int depth) {
        for (Object value : values) {
            Map<String, Object> found = in(value, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Map<String, Object> own(Map<String, Object> map) {
        if (!(map.get("message") instanceof String message)) {
            return null;
        }
        Object code = map.get("code");
        boolean graphs = code instanceof Long
                && (map.containsKey("fbtrace_id")
                        || map.containsKey("error_subcode")
                        || (map.get("type") instanceof String type && type.endsWith("Exception")));
        if (graphs || UNMISTAKABLE.contains(Objects.requireNonNullElse(code, ""))) {
            return map;
        }
        Object errorCode = number(map.get("error_code"));
        return UNMISTAKABLE.contains(errorCode) ? Map.of("message", message, "code", errorCode) : null;
    }

    private static @Nullable Map<String, Object> inText(String text, int depth) {
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open >= 0 && close > open) {
            try {
                Map<String, Object> found = in(Json.read(text.substring(open, close + 1)), depth + 1);
                if (found != null) {
                    return found;
                }
            } catch (IOException notJson) {
                // Then it is read as plain text.
            }
        }
        Matcher code = CODE_IN_TEXT.matcher(text);
        return code.find() ? Map.of("message", text, "code", Long.valueOf(code.group(1))) : null;
    }

    private static Object number(@Nullable Object value) {
        return value instanceof String text && text.matches("\\d{1,6}")
                ? Long.valueOf(text)
                : Objects.requireNonNullElse(value, "");
    }
}
