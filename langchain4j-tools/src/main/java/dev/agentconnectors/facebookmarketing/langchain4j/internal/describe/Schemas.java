package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schemas of arguments that LangChain4j does not make of itself: those that may be null, and those of any shape. */
final class Schemas {

    private Schemas() {}

    /**
     * The schema of an argument that may be left out. Strict modes require every argument and let null stand for those left
     * out, but to an enumeration they add null only as a type and not as a value, so that a model is forced to choose:
     * there null is an alternative of its own, which is sent as it is written.
     */
    static JsonSchemaElement optional(JsonSchemaElement schema) {
        return schema instanceof JsonEnumSchema allowed
                ? JsonAnyOfSchema.builder()
                        .description(allowed.description())
                        .anyOf(
                                JsonEnumSchema.builder()
                                        .enumValues(allowed.enumValues())
                                        .build(),
                                new JsonNullSchema())
                        .build()
                : schema;
    }

    static JsonRawSchema anyObject(String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", description);
        schema.put("additionalProperties", true);
        return JsonRawSchema.from(ToolJson.write(schema));
    }
}
