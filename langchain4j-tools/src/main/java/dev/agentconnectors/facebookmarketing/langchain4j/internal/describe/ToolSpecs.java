package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.langchain4j.agent.tool.SearchBehavior;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the ready-made tools from the catalogue, for the mode in use. */
public final class ToolSpecs {

    /** Metadata of every ready-made tool: whether it only reads. */
    public static final String READ_ONLY = "readOnly";

    private ToolSpecs() {}

    /** The name of the tool for an operation: {@code facebook_list_campaigns}, {@code facebook_get_campaign}. */
    public static String name(Operation operation) {
        boolean singular =
                !operation.action().equals("list") && operation.entity().endsWith("s");
        String entity = operation.entity();
        return "facebook_" + operation.action() + "_" + (singular ? entity.substring(0, entity.length() - 1) : entity);
    }

    /** The specification to offer, from the method's own and the operation that it stands for. */
    public static ToolSpecification offer(ToolSpecification method, Operation operation, Mode mode) {
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        method.parameters().properties().forEach((name, schema) -> {
            Parameter parameter = operation.parameter(name).orElseThrow();
            if (parameter.existsIn(mode)) {
                properties.put(name, Schemas.described(schema, ParameterText.of(parameter)));
                if (operation.requires(parameter, mode)) {
                    required.add(name);
                }
            }
        });
        return FreeFormParameters.open(method.toBuilder()
                .description(description(operation, mode))
                .parameters(JsonObjectSchema.builder()
                        .addProperties(properties)
                        .required(required)
                        .build())
                .addMetadata(ToolSpecification.METADATA_SEARCH_BEHAVIOR, searchBehavior(operation))
                .addMetadata(READ_ONLY, operation.effect() == Effect.READ)
                .addMetadata("entity", operation.entity())
                .addMetadata("action", operation.action())
                .build());
    }

    /** Tool search may hide every tool but the one with which work on an account begins. */
    private static SearchBehavior searchBehavior(Operation operation) {
        return operation.toString().equals("ad_accounts.list")
                ? SearchBehavior.ALWAYS_VISIBLE
                : SearchBehavior.SEARCHABLE;
    }

    private static String description(Operation operation, Mode mode) {
        StringBuilder text = new StringBuilder(operation.description());
        if (operation.effect() != Effect.READ) {
            return text.append(" Changes the ad account.").toString();
        }
        if (mode == Mode.HOSTED && operation.entity().equals("ads_insights")) {
            text.append(" To rank or filter, search instead.");
        }
        return text.toString();
    }
}
