package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import org.jspecify.annotations.Nullable;

/** What a parameter of the catalogue looks like in a tool's schema: a model writes amounts, ids and times as text. */
final class ParameterSchemas {

    private ParameterSchemas() {}

    static JsonSchemaElement of(Parameter parameter, String description) {
        return switch (parameter.type()) {
            case INTEGER -> JsonIntegerSchema.builder().description(description).build();
            case BOOLEAN -> JsonBooleanSchema.builder().description(description).build();
            case TIME_RANGE ->
                JsonObjectSchema.builder()
                        .description(description)
                        .addStringProperty("since")
                        .addStringProperty("until")
                        .required("since", "until")
                        .build();
            case JSON_OBJECT ->
                JsonObjectSchema.builder().description(description).build();
            case JSON_ARRAY, FILTERING ->
                list(description, JsonObjectSchema.builder().build());
            case TEXT_LIST -> list(description, text(parameter, null));
            case TEXT,
                    ID,
                    ACCOUNT_ID,
                    ID_LIST,
                    FIELDS,
                    DATE,
                    TIME,
                    MINOR_UNITS,
                    TIME_INCREMENT,
                    SORT,
                    COUNTRIES,
                    FILE -> text(parameter, description);
        };
    }

    private static JsonSchemaElement list(String description, JsonSchemaElement items) {
        return JsonArraySchema.builder().description(description).items(items).build();
    }

    private static JsonSchemaElement text(Parameter parameter, @Nullable String description) {
        return parameter.allowedValues().isEmpty()
                ? JsonStringSchema.builder().description(description).build()
                : JsonEnumSchema.builder()
                        .description(description)
                        .enumValues(parameter.allowedValues())
                        .build();
    }
}
