package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives values the form that a JSON schema asks for: the same list may be wanted as an array or as text. */
final class Arguments {
    private Arguments() {}

    static JsonNode fit(Object value, JsonNode schema) {
        Set<String> types = types(schema);
        boolean wantsText = types.contains("string");
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            JsonNode tree = Json.MAPPER.valueToTree(value);
            boolean wantsTree = types.isEmpty() || types.contains("array") || types.contains("object");
            return wantsText && !wantsTree ? TextNode.valueOf(tree.toString()) : fitItems(tree, schema);
        }
        if (types.contains("array")) {
            ArrayNode array = Json.array();
            for (String item : value.toString().split(",", -1)) {
                array.add(fitItem(item.strip(), schema.path("items")));
            }
            return array;
        }
        if (value instanceof String text) {
            return fitText(text, schema, types);
        }
        return wantsText ? TextNode.valueOf(value.toString()) : Json.MAPPER.valueToTree(value);
    }

    private static JsonNode fitItems(JsonNode tree, JsonNode schema) {
        if (!(tree instanceof ArrayNode array) || !schema.has("items")) {
            return tree;
        }
        ArrayNode fitted = Json.array();
        array.forEach(item -> fitted.add(item.isTextual() ? fitItem(item.asText(), schema.path("items")) : item));
        return fitted;
    }

    /** A path into a record is a list of keys; a plain name is the path with one key. */
    private static JsonNode fitItem(String text, JsonNode schema) {
        return types(schema).contains("array") ? Json.array().add(text) : fit(text, schema);
    }

    private static JsonNode fitText(String text, JsonNode schema, Set<String> types) {
        for (JsonNode allowed : allowed(schema)) {
            if (allowed.asText().equalsIgnoreCase(text)) {
                return allowed;
            }
        }
        boolean wantsNumber = types.contains("integer") || types.contains("number");
        if (wantsNumber && !types.contains("string") && text.matches("-?\\d+(\\.\\d+)?")) {
            return Json.MAPPER.valueToTree(new BigDecimal(text));
        }
        return TextNode.valueOf(text);
    }

    /** The values that a schema allows, itself or in one of its alternatives. */
    private static List<JsonNode> allowed(JsonNode schema) {
        List<JsonNode> values = new ArrayList<>();
        schema.path("enum").forEach(values::add);
        schema.path("anyOf").forEach(each -> values.addAll(allowed(each)));
        return values;
    }

    /** The types that a schema allows, whether it names one, lists several, or joins alternatives. */
    static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
        schema.path("anyOf").forEach(each -> types.addAll(types(each)));
        types.remove("null");
        return types;
    }
}
