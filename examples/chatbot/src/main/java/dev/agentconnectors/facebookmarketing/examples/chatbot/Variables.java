package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables; a blank one counts as not set.
 *
 * @param values by name
 */
public record Variables(Map<String, String> values) {

    /** The value without blanks around it, or null. */
    public @Nullable String get(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * The value, without which it does not go on.
     *
     * @param reason what it is needed for
     * @throws ConfigurationException if it is not set
     */
    public String require(String name, String reason) {
        String value = get(name);
        if (value == null) {
            throw new ConfigurationException(name + " is not set: " + reason);
        }
        return value;
    }

    /** Those of the names that are set. */
    public List<String> present(String... names) {
        return Arrays.stream(names).filter(name -> get(name) != null).toList();
    }
}
