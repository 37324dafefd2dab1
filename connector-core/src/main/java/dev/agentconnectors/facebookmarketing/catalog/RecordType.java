package dev.agentconnectors.facebookmarketing.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shape of a record that an operation returns.
 *
 * @param name the name, such as {@code Campaign}
 * @param fields its fields, in the order in which they are asked for
 */
public record RecordType(String name, List<Field> fields) {

    /** Copies the fields. */
    public RecordType {
        Objects.requireNonNull(name, "name");
        fields = List.copyOf(fields);
    }

    static RecordType of(String name, Field... fields) {
        return new RecordType(name, List.of(fields));
    }

    /**
     * Finds a field by name.
     *
     * @param fieldName the name
     * @return the field, or empty if this record has none of that name
     */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /**
     * Describes the record as a JSON Schema (draft 2020-12) object.
     *
     * @return {@code {"title": …, "type": "object", "properties": {…}}}
     */
    public Map<String, Object> jsonSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields) {
            properties.put(
                    field.name(), field.list() ? Map.of("type", "array", "items", schemaOf(field)) : schemaOf(field));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", name);
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }

    /** The fields that are asked for by default, with commas between them, as the {@code fields} parameter takes them. */
    String defaultFields() {
        return fields.stream()
                .filter(field -> !field.onRequest() && field.existsIn(Mode.OPEN_SOURCE))
                .map(Field::name)
                .collect(Collectors.joining(","));
    }

    private static Map<String, Object> schemaOf(Field field) {
        return switch (field.type()) {
            case TEXT, FREE_TEXT, TIME -> Map.of("type", "string");
            case DATE -> Map.of("type", "string", "format", "date");
            case INTEGER -> Map.of("type", List.of("integer", "string"));
            case NUMBER -> Map.of("type", List.of("number", "string"));
            case BOOLEAN -> Map.of("type", "boolean");
            case MINOR_UNITS ->
                Map.of("type", List.of("string", "integer"), "description", "Minor units of the account's currency.");
            case MAJOR_UNITS ->
                Map.of("type", List.of("string", "number"), "description", "Major units of the account's currency.");
            case OBJECT -> Map.of("type", "object");
            case RECORD -> Objects.requireNonNull(field.record()).jsonSchema();
        };
    }
}
