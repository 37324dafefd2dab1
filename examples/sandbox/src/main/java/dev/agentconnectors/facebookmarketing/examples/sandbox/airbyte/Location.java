package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in a request, for telling where it is wrong.
 *
 * @param steps the way there
 */
record Location(List<String> steps) {
    static Location of(String... steps) {
        return new Location(List.of(steps));
    }

    Location in(String step) {
        List<String> further = new ArrayList<>(steps);
        further.add(step);
        return new Location(further);
    }

    ApiError wrong(String message, String type) {
        return ApiError.invalid(steps, message, type);
    }

    void checkObject(JsonNode node) {
        if (!node.isObject()) {
            throw wrong("Input should be a valid dictionary or object", "dict_type");
        }
    }

    void checkKeys(JsonNode object, List<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw in(name).wrong("Not known here; known are " + String.join(", ", known), "extra_forbidden");
            }
        });
    }

    FieldType checkField(String name, Map<String, FieldType> known) {
        FieldType type = known.get(name);
        if (type == null) {
            throw in(name).wrong("Unknown field; there are " + String.join(", ", known.keySet()), "unknown_field");
        }
        return type;
    }

    /** The only entry of an object, which has exactly one. */
    Map.Entry<String, JsonNode> onlyEntry(JsonNode object, String what) {
        if (!object.isObject() || object.size() != 1) {
            throw wrong("Input should be an object with exactly one key: " + what, "single_key");
        }
        return object.properties().iterator().next();
    }
}
