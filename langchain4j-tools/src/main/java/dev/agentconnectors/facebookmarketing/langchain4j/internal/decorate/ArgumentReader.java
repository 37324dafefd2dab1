package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a tool call against the schema that the model was given. What is meant well is understood (JSON
 * text for an object, text for a number, one value for a list); the rest is named in one error for the model, where
 * LangChain4j would drop it in silence or abort the conversation.
 */
final class ArgumentReader {

    private static final int LONGEST = 200_000;
    private static final int MOST_PROBLEMS = 10;
    private static final String LIMIT = "limit";

    private final Map<String, JsonSchemaElement> properties;
    private final List<String> required;

    /**
     * What a model said.
     *
     * @param values the arguments by name, without nulls
     * @param leftOut those that count as left out, though not as null: blank texts, a limit of 0
     */
    record Understood(Map<String, Object> values, List<String> leftOut) {}

    ArgumentReader(ToolSpecification specification) {
        JsonObjectSchema schema = specification.parameters();
        this.properties = schema == null ? Map.of() : schema.properties();
        this.required = schema == null || schema.required() == null ? List.of() : schema.required();
    }

    /**
     * Understands the arguments.
     *
     * @throws ToolCallException naming all that is wrong
     */
    Understood read(@Nullable String json) {
        if (json != null && json.length() > LONGEST) {
            throw new ToolCallException("The arguments are " + json.length()
                    + " characters long. Nothing was done. Send at" + " most " + LONGEST + ".");
        }
        Map<String, Object> given = ToolJson.readObject(json)
                .orElseThrow(() -> new ToolCallException("The arguments are not a JSON object. Nothing was done. Send"
                        + " them as {\"name\": value, …} with these names: " + names() + "."));
        List<String> problems = new ArrayList<>();
        Map<String, Object> arguments = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        given.forEach((name, value) -> {
            JsonSchemaElement schema = properties.get(name);
            if (value == null) {
                return;
            }
            if (schema == null) {
                problems.add("There is no argument '" + shortened(name) + "'; there are " + names() + ".");
            } else if (meansNone(name, value)) {
                leftOut.add(name);
            } else {
                arguments.put(name, understood(name, value, schema, problems));
            }
        });
        required.stream()
                .filter(name -> !arguments.containsKey(name))
                .forEach(name -> problems.add(name + " is missing" + describe(name) + "."));
        if (!problems.isEmpty()) {
            String more = problems.size() > MOST_PROBLEMS ? " And more." : "";
            throw new ToolCallException(String.join(" ", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())))
                    + more + " Nothing was done. Correct the arguments and call again.");
        }
        return new Understood(arguments, leftOut);
    }

    /** Where a schema requires every argument and a model has nothing to say, it says nothing with these. */
    private boolean meansNone(String name, Object value) {
        if (required.contains(name)) {
            return false;
        }
        boolean blank = value instanceof String text && text.isBlank();
        return blank || (name.equals(LIMIT) && value.toString().trim().equals("0"));
    }

    private Object understood(String name, Object value, JsonSchemaElement schema, List<String> problems) {
        if (value instanceof String text) {
            return ofText(name, text.trim(), schema, problems);
        }
        if (schema instanceof JsonArraySchema array && !(value instanceof List)) {
            return List.of(understood(name, value, array.items(), problems));
        }
        return value;
    }

    private static Object ofText(String name, String text, JsonSchemaElement schema, List<String> problems) {
        if (schema instanceof JsonAnyOfSchema several) {
            return optionalEnum(several)
                    .map(allowed -> enumValue(name, text, allowed, problems))
                    .orElse(text);
        }
        if (schema instanceof JsonEnumSchema allowed) {
            return enumValue(name, text, allowed, problems);
        }
        if (schema instanceof JsonIntegerSchema || schema instanceof JsonBooleanSchema) {
            return ToolJson.readValue(text)
                    .filter(value -> schema instanceof JsonBooleanSchema
                            ? value instanceof Boolean
                            : value instanceof Integer || value instanceof Long)
                    .orElseGet(() -> {
                        problems.add(name + " is '" + shortened(text) + "': give "
                                + (schema instanceof JsonBooleanSchema ? "true or false." : "a whole number."));
                        return text;
                    });
        }
        if (schema instanceof JsonArraySchema array) {
            Optional<Object> json = ToolJson.readValue(text).filter(List.class::isInstance);
            return json.orElseGet(() -> List.of(ofText(name, text, array.items(), problems)));
        }
        if (schema instanceof JsonObjectSchema || schema instanceof JsonRawSchema) {
            return ToolJson.readValue(text)
                    .filter(value -> value instanceof Map || value instanceof List)
                    .orElseGet(() -> {
                        problems.add(name + " is text that is not JSON: give an object.");
                        return text;
                    });
        }
        return text;
    }

    private static Object enumValue(String name, String text, JsonEnumSchema allowed, List<String> problems) {
        return allowed.enumValues().stream()
                .filter(value -> value.equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(name + " is '" + shortened(text) + "': use one of "
                            + String.join(", ", allowed.enumValues()) + ".");
                    return text;
                });
    }

    /** The enumeration of an argument that may be null instead. */
    private static Optional<JsonEnumSchema> optionalEnum(JsonAnyOfSchema alternatives) {
        List<JsonSchemaElement> values = alternatives.anyOf().stream()
                .filter(schema -> !(schema instanceof JsonNullSchema))
                .toList();
        return values.size() == 1 && values.get(0) instanceof JsonEnumSchema allowed
                ? Optional.of(allowed)
                : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private String describe(String name) {
        JsonSchemaElement schema = properties.get(name);
        String description = schema == null ? null : schema.description();
        return description == null ? "" : ": " + description.replaceAll("\\.$", "");
    }

    private String names() {
        return properties.isEmpty() ? "none" : String.join(", ", properties.keySet());
    }
}
