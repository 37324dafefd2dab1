package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.langchain4j.agent.tool.SearchBehavior;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tool of an operation, made of its declaration: its name, what it is for, and what it takes. */
public final class ToolSpecs {

    private ToolSpecs() {}

    /** The name of the tool for an operation: {@code facebook_list_campaigns}, {@code facebook_get_campaign}. */
    public static String name(Operation operation) {
        boolean singular =
                !operation.action().equals("list") && operation.entity().endsWith("s");
        String entity = operation.entity();
        return "facebook_" + operation.action() + "_" + (singular ? entity.substring(0, entity.length() - 1) : entity);
    }

    /** The specification to offer in a mode. */
    public static ToolSpecification of(Operation operation, Mode mode) {
        Map<String, JsonSchemaElement> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Parameter parameter : operation.parametersIn(mode)) {
            if (isForModels(parameter)) {
                properties.put(parameter.name(), ParameterSchemas.of(parameter, ParameterText.of(parameter)));
                if (operation.requires(parameter, mode)) {
                    required.add(parameter.name());
                }
            }
        }
        return FreeFormParameters.open(ToolSpecification.builder()
                .name(name(operation))
                .description(description(operation, mode))
                .parameters(JsonObjectSchema.builder()
                        .addProperties(properties)
                        .required(required)
                        .build())
                .addMetadata(ToolSpecification.METADATA_SEARCH_BEHAVIOR, searchBehavior(operation))
                .addMetadata(ToolMetadata.READ_ONLY, operation.effect() == Effect.READ)
                .addMetadata(ToolMetadata.ENTITY, operation.entity())
                .addMetadata(ToolMetadata.ACTION, operation.action())
                .build());
    }

    /** The tool that answers a question about performance in one call. */
    public static ToolSpecification report(Mode mode) {
        return ReportSpec.of(mode);
    }

    /** What a tool is for, whatever the mode. */
    public static String description(Operation operation) {
        String description = EverydayWords.behind(operation.description(), operation);
        return operation.effect() == Effect.READ ? description : description + " Changes the ad account.";
    }

    /** What a parameter says of itself. */
    public static String describe(Parameter parameter) {
        return ParameterText.of(parameter);
    }

    /** False for what only the write policy sends. */
    public static boolean isForModels(Parameter parameter) {
        return parameter.purpose() != Parameter.Purpose.EXECUTION;
    }

    /** True if no mode can do without the parameter. */
    public static boolean isRequiredInEveryMode(Operation operation, Parameter parameter) {
        return Arrays.stream(Mode.values()).allMatch(mode -> operation.requires(parameter, mode));
    }

    /** Tool search may hide every tool but the one with which work on an account begins. */
    private static SearchBehavior searchBehavior(Operation operation) {
        return operation.toString().equals("ad_accounts.list")
                ? SearchBehavior.ALWAYS_VISIBLE
                : SearchBehavior.SEARCHABLE;
    }

    private static String description(Operation operation, Mode mode) {
        return mode == Mode.HOSTED && operation.entity().equals("ads_insights")
                ? description(operation) + " To rank or filter, search instead."
                : description(operation);
    }
}
