package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Describes the ready-made search tool of hosted mode. */
public final class SearchSpec {

    /** The forms that a filter can have, for a model. */
    static final String FILTERS = "{eq|neq|gt|gte|lt|lte|like|fuzzy|keyword|contains:{field:value}},"
            + " {in:{field:[values]}}, {any:{list field:filter of its elements}}, {and|or:[filters]} or {not:filter}";

    private static final Map<String, String> PARAMETERS = Map.of(
            "entity", "What to search",
            "filter", FILTERS,
            "sort", "E.g. [{\"spend\":\"desc\"}]",
            "fields", "E.g. [\"id\",\"name\"]; all by default",
            "limit", "How many records at most",
            "cursor", "meta.cursor of the previous result");

    private SearchSpec() {}

    /**
     * The specification to offer.
     *
     * @param searchable the entities whose records may be searched, at least one
     */
    public static ToolSpecification describe(ToolSpecification method, List<Entity> searchable) {
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        method.parameters()
                .properties()
                .forEach((name, schema) ->
                        properties.put(name, Schemas.described(schema, Objects.requireNonNull(PARAMETERS.get(name)))));
        properties.computeIfPresent(
                "entity",
                (name, schema) -> JsonEnumSchema.builder()
                        .description(schema.description())
                        .enumValues(searchable.stream().map(Entity::name).toList())
                        .build());
        return FreeFormParameters.open(method.toBuilder()
                .description("Searches replicated records: filter, rank and page through them. ads_insights has one row"
                        + " per ad and day. Amounts in filters carry their currency, e.g. 50.00 USD. Fields: "
                        + fields(searchable))
                .parameters(JsonObjectSchema.builder()
                        .addProperties(properties)
                        .required(method.parameters().required())
                        .build())
                .addMetadata(ToolSpecs.READ_ONLY, true)
                .addMetadata("action", "search")
                .build());
    }

    private static String fields(List<Entity> searchable) {
        return searchable.stream().map(SearchSpec::fields).collect(Collectors.joining("; "));
    }

    private static String fields(Entity entity) {
        return entity.name() + ": " + String.join(", ", entity.searchFields());
    }
}
