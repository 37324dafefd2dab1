package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tools a provider's strict mode is to hold for, where it takes only so many: those that write come first, for a wrong
 * argument costs most there, and among them those with few optional parameters, so that it holds for many.
 *
 * @param tools how many tools at most
 * @param optionalParameters how many optional parameters they may have together
 */
public record StrictTools(int tools, int optionalParameters) {

    // Of a union, which an optional enumeration is, a strict mode takes fewer than of other optional parameters.
    private static final int UNIONS_IN_EIGHT = 5;

    /** The specifications in their order; those that strict mode is not to hold for say so. */
    public List<ToolSpecification> of(List<ToolSpecification> all) {
        List<ToolSpecification> candidates = all.stream()
                .filter(tool -> !Boolean.FALSE.equals(tool.strict()))
                .sorted(Comparator.comparing((ToolSpecification tool) ->
                                !Boolean.FALSE.equals(tool.metadata().get(ToolMetadata.READ_ONLY)))
                        .thenComparing(StrictTools::optional))
                .toList();
        Set<String> strict = new HashSet<>();
        int optional = 0;
        int unions = 0;
        for (ToolSpecification tool : candidates) {
            int more = optional + optional(tool);
            int moreUnions = unions + unions(tool);
            if (strict.size() < tools
                    && more <= optionalParameters
                    && moreUnions <= optionalParameters * UNIONS_IN_EIGHT / 8) {
                strict.add(tool.name());
                optional = more;
                unions = moreUnions;
            }
        }
        List<ToolSpecification> marked = new ArrayList<>();
        all.forEach(tool -> marked.add(
                strict.contains(tool.name())
                        ? tool
                        : tool.toBuilder().strict(false).build()));
        return marked;
    }

    private static int optional(ToolSpecification tool) {
        JsonObjectSchema parameters = tool.parameters();
        if (parameters == null) {
            return 0;
        }
        List<String> required = parameters.required() == null ? List.of() : parameters.required();
        return (int) parameters.properties().keySet().stream()
                .filter(name -> !required.contains(name))
                .count();
    }

    private static int unions(ToolSpecification tool) {
        JsonObjectSchema parameters = tool.parameters();
        Stream<JsonSchemaElement> schemas =
                parameters == null ? Stream.of() : parameters.properties().values().stream();
        return (int) schemas.filter(JsonAnyOfSchema.class::isInstance).count();
    }
}
