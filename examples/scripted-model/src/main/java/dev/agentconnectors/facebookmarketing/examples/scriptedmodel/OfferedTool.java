package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
        Set<String> names = new HashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names.equals(GENERIC);
    }

    boolean has(String parameter) {
        return schema.path("properties").has(parameter);
    }

    JsonNode property(String parameter) {
        return schema.path("properties").path(parameter);
    }

    /** Fits the values to the schema; what it requires and nobody gave is sent as null, as strict mode wants it. */
    ToolCall call(Map<String, ?> values) {
        ObjectNode arguments = Json.object();
        schema.path("properties").fieldNames().forEachRemaining(parameter -> {
            Object value = values.get(parameter);
            if (value != null) {
                arguments.set(parameter, Arguments.fit(value, property(parameter)));
            } else if (requires(parameter)) {
                arguments.putNull(parameter);
            }
        });
        return new ToolCall(name, arguments);
    }

    private boolean requires(String parameter) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(parameter)) {
                return true;
            }
        }
        return false;
    }
}
