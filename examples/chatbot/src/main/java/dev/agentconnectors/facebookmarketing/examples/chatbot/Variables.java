package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables; a blank one counts as not set. */
record Variables(Map<String, String> values) {

    @Nullable
    String get(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The value, or the end with what it is needed for. */
    String require(String name, String reason) {
        String value = get(name);
        if (value == null) {
            throw new ConfigurationException(name + " is not set: " + reason);
        }
        return value;
    }

    List<String> present(String... names) {
        return Arrays.stream(names).filter(name -> get(name) != null).toList();
    }
}
