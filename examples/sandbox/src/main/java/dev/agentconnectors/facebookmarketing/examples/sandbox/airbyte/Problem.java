package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a call.
 *
 * @param location where it is wrong, such as {@code body, params, limit}; empty where no place is to blame
 * @param message what is wrong
 * @param type the kind of problem, or an error code
 * @param details what the service behind said, or null
 */
record Problem(
        List<String> location,
        String message,
        String type,
        @Nullable Map<String, Object> details) {
    Problem(List<String> location, String message, String type) {
        this(location, message, type, null);
    }

    /** As an entry of {@code detail}. */
    Map<String, Object> located() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("loc", location.isEmpty() ? List.of("body") : location);
        entry.put("msg", text());
        entry.put("type", type);
        return entry;
    }

    /** As an entry of {@code errors}. */
    Map<String, Object> listed() {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (!location.isEmpty()) {
            entry.put("field", location.stream().skip(1).collect(Collectors.joining(".")));
        }
        entry.put("message", message);
        entry.put("error_code", type);
        if (details != null) {
            entry.put("details", details);
        }
        return entry;
    }

    /** The message, with what the service behind said as JSON text. */
    String text() {
        try {
            return details == null ? message : message + " " + JsonText.MAPPER.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was JSON once can be written again", e);
        }
    }
}
