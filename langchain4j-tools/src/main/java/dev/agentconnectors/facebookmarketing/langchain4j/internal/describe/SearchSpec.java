package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the ready-made search tool of hosted mode. */
public final class SearchSpec {

    /** The forms that a filter can have, for a model. */
    static final String FILTERS = "{eq|neq|gt|gte|lt|lte|like|fuzzy|keyword|contains:{field:value}},"
            + " {in:{field:[values]}}, {any:{list field:filter of its elements}}, {and|or:[filters]} or {not:filter}";

    private SearchSpec() {}

    /**
     * The specification to offer.
     *
     * @param searchable the entities whose records may be searched, at least one
     */
    public static ToolSpecification of(List<Entity> searchable) {
        return FreeFormParameters.open(ToolSpecification.builder()
                .name("facebook_search_records")
                .description("Searches replicated records: filter, rank and page through them. ads_insights has one row"
                        + " per ad and day. Amounts in filters carry their currency, e.g. 50.00 USD. Fields: "
                        + fields(searchable))
                .parameters(JsonObjectSchema.builder()
                        .addProperty(
                                "entity",
                                JsonEnumSchema.builder()
                                        .description("What to search")
                                        .enumValues(searchable.stream()
                                                .map(Entity::name)
                                                .toList())
                                        .build())
                        .addProperty(
                                "filter",
                                JsonObjectSchema.builder().description(FILTERS).build())
                        .addProperty(
                                "sort",
                                JsonArraySchema.builder()
                                        .description("E.g. [{\"spend\":\"desc\"}]")
                                        .items(JsonObjectSchema.builder().build())
                                        .build())
                        .addProperty(
                                "fields",
                                JsonArraySchema.builder()
                                        .description("E.g. [\"id\",\"name\"]; all by default")
                                        .items(JsonStringSchema.builder().build())
                                        .build())
                        .addProperty(
                                "limit",
                                JsonIntegerSchema.builder()
                                        .description("How many records at most")
                                        .build())
                        .addProperty(
                                "cursor",
                                JsonStringSchema.builder()
                                        .description("meta.cursor of the previous result")
                                        .build())
                        .required("entity")
                        .build())
                .addMetadata(ToolMetadata.READ_ONLY, true)
                .addMetadata(ToolMetadata.ACTION, "search")
                .build());
    }

    private static String fields(List<Entity> searchable) {
        return searchable.stream().map(SearchSpec::fields).collect(Collectors.joining("; "));
    }

    private static String fields(Entity entity) {
        return entity.name() + ": " + String.join(", ", entity.searchFields());
    }
}
