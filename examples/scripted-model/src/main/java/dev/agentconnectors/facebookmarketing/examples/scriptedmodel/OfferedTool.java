package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tool as the request describes it.
 *
 * @param name its name
 * @param description what it says about itself
 * @param schema the JSON schema of its arguments
 */
record OfferedTool(String name, String description, JsonNode schema) {
    private static final Set<String> GENERIC = Set.of("entity", "action", "params");

    static OfferedTool parse(JsonNode tool, String where) {
        JsonNode function = tool.path("function");
        String name = function.path("name").asText();
        if (!tool.path("type").asText("function").equals("function") || name.isEmpty()) {
            throw ProtocolException.invalid("A tool must be a function with a name.", where);
        }
        return new OfferedTool(name, function.path("description").asText(), function.path("parameters"));
    }

    boolean isGeneric() {
        JsonNode properties = schema.path("properties");
        return properties.size() == GENERIC.size() && GENERIC.stream().allMatch(properties::has);
    }

    boolean has(String parameter) {
        return schema.path("properties").has(parameter);
    }

    JsonNode property(String parameter) {
        return schema.path("properties").path(parameter);
    }

    /** The values of an enumeration; none if there is no enumeration. */
    List<String> allowed(String parameter) {
        List<String> values = new ArrayList<>();
        property(parameter).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    /** Whether the description has a word in it. */
    boolean speaksOf(String word) {
        return Pattern.compile("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])")
                .matcher(description)
                .find();
    }

    /** Fits the values to the schema; what it requires and nobody gave is sent as null, as strict mode wants it. */
    ToolCall call(Map<String, ?> values) {
        ObjectNode arguments = Json.object();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(parameter -> required.add(parameter.asText()));
        schema.path("properties").fieldNames().forEachRemaining(parameter -> {
            Object value = values.get(parameter);
            if (value != null) {
                arguments.set(parameter, Arguments.fit(value, property(parameter)));
            } else if (required.contains(parameter)) {
                arguments.putNull(parameter);
            }
        });
        return new ToolCall(name, arguments);
    }
}
