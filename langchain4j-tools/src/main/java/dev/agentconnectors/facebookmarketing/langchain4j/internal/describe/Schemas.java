package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas of arguments as they are offered: described, and with null where an argument may be left out. */
final class Schemas {

    private Schemas() {}

    static JsonSchemaElement described(JsonSchemaElement schema, @Nullable String description) {
        if (schema instanceof JsonEnumSchema allowed) {
            return JsonEnumSchema.builder()
                    .description(description)
                    .enumValues(allowed.enumValues())
                    .build();
        }
        if (schema instanceof JsonIntegerSchema) {
            return JsonIntegerSchema.builder().description(description).build();
        }
        if (schema instanceof JsonBooleanSchema) {
            return JsonBooleanSchema.builder().description(description).build();
        }
        if (schema instanceof JsonStringSchema) {
            return JsonStringSchema.builder().description(description).build();
        }
        if (schema instanceof JsonArraySchema array) {
            return JsonArraySchema.builder()
                    .description(description)
                    .items(array.items())
                    .build();
        }
        if (schema instanceof JsonObjectSchema object) {
            return JsonObjectSchema.builder()
                    .description(description)
                    .addProperties(object.properties())
                    .required(object.required())
                    .build();
        }
        return schema;
    }

    /**
     * The schema of an argument that may be left out. Strict modes require every argument and let null stand for those left
     * out, but to an enumeration they add null only as a type and not as a value, so that a model is forced to choose:
     * there null is an alternative of its own, which is sent as it is written.
     */
    static JsonSchemaElement optional(JsonSchemaElement schema) {
        return schema instanceof JsonEnumSchema allowed
                ? JsonAnyOfSchema.builder()
                        .description(allowed.description())
                        .anyOf(described(allowed, null), new JsonNullSchema())
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
