package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes schemas fit for strict modes, in which every argument is required and an object takes only what is declared. Objects
 * without a fixed shape, such as {@code Map<String, Object>} parameters, would take no member at all, so a tool that has
 * one is offered with a schema that says what is meant, and not strictly. What may be left out may be null.
 */
public final class FreeFormParameters {

    private static final JsonRawSchema ANY_OBJECT =
            JsonRawSchema.from("{\"type\":\"object\",\"additionalProperties\":true}");

    private FreeFormParameters() {}

    /** The specification with its free-form parameters opened and null allowed where an argument may be left out. */
    public static ToolSpecification open(ToolSpecification specification) {
        JsonObjectSchema parameters = specification.parameters();
        if (parameters == null) {
            return specification;
        }
        List<String> required = parameters.required() == null ? List.of() : parameters.required();
        boolean freeForm = parameters.properties().values().stream()
                .anyMatch(schema -> !open(schema).equals(schema));
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        parameters
                .properties()
                .forEach((name, schema) ->
                        properties.put(name, required.contains(name) ? open(schema) : Schemas.optional(open(schema))));
        if (properties.equals(parameters.properties())) {
            return specification;
        }
        return specification.toBuilder()
                .parameters(JsonObjectSchema.builder()
                        .description(parameters.description())
                        .addProperties(properties)
                        .required(parameters.required())
                        .definitions(parameters.definitions())
                        .build())
                .strict(freeForm ? Boolean.FALSE : specification.strict())
                .build();
    }

    /**
     * The specification with JSON text in place of its free-form parameters, for models that are given no object without
     * declared members. It says nothing of strict modes any more: every one takes it.
     */
    public static ToolSpecification asText(ToolSpecification specification) {
        JsonObjectSchema parameters = specification.parameters();
        if (parameters == null || parameters.properties().values().stream().noneMatch(FreeFormParameters::isFreeForm)) {
            return specification;
        }
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        parameters
                .properties()
                .forEach((name, schema) -> properties.put(name, isFreeForm(schema) ? jsonText(schema) : schema));
        return specification.toBuilder()
                .parameters(JsonObjectSchema.builder()
                        .description(parameters.description())
                        .addProperties(properties)
                        .required(parameters.required())
                        .definitions(parameters.definitions())
                        .build())
                .strict(null)
                .build();
    }

    private static JsonSchemaElement jsonText(JsonSchemaElement schema) {
        String said = schema instanceof JsonRawSchema raw
                ? ToolJson.readObject(raw.schema())
                        .map(object -> object.get("description"))
                        .map(Object::toString)
                        .orElse(null)
                : schema.description();
        return JsonStringSchema.builder()
                .description(said == null ? "JSON text" : said + "; as JSON text")
                .build();
    }

    /** True if the schema allows any object. */
    static boolean isFreeForm(JsonSchemaElement schema) {
        return (schema instanceof JsonObjectSchema object && object.properties().isEmpty())
                || (schema instanceof JsonArraySchema array && (array.items() == null || isFreeForm(array.items())))
                || schema instanceof JsonRawSchema;
    }

    private static JsonSchemaElement open(JsonSchemaElement schema) {
        if (!isFreeForm(schema) || schema instanceof JsonRawSchema) {
            return schema;
        }
        if (schema instanceof JsonArraySchema array) {
            return JsonArraySchema.builder()
                    .description(array.description())
                    .items(ANY_OBJECT)
                    .build();
        }
        String description = schema.description();
        return description == null ? ANY_OBJECT : Schemas.anyObject(description);
    }
}
