package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of an operation with the catalogue's example values: in Java, and as a model makes it. */
final class Examples {

    private static final Set<String> NAMES_ONE_OBJECT = Set.of("ID", "ACCOUNT_ID");
    /** What makes an example where what is required alone does not. */
    private static final Map<String, List<String>> TOGETHER = Map.of(
            "ad_creatives.create", List.of("page_id", "message", "link", "headline", "image_hash", "call_to_action"),
            "targeting.validate", List.of("name_list"));

    private static final int OPTIONAL_ONES = 2;

    private final Enumerations enumerations;

    Examples(Enumerations enumerations) {
        this.enumerations = enumerations;
    }

    /** An expression of the connector {@code connector}. */
    String java(Operation operation) {
        List<Parameter> shown = shown(operation);
        String call = "connector." + JavaNames.member(operation.entity(), Set.of()) + "()."
                + JavaNames.member(operation.action(), Set.of());
        boolean isShort = operation.effect() != Effect.WRITE
                && shown.stream().allMatch(Texts::isRequired)
                && shown.stream()
                        .allMatch(parameter ->
                                NAMES_ONE_OBJECT.contains(parameter.type().name()))
                && shown.size() <= 1;
        if (isShort) {
            return call + "("
                    + shown.stream()
                            .map(parameter -> java(operation, parameter))
                            .collect(Collectors.joining())
                    + ")";
        }
        return call + "(" + TypedApi.requestOf(operation).simpleName() + ".builder()"
                + shown.stream()
                        .map(parameter -> "\n        ." + JavaNames.member(parameter.name(), RequestClass.TAKEN) + "("
                                + java(operation, parameter) + ")")
                        .collect(Collectors.joining())
                + "\n        .build())";
    }

    /** The arguments of the tool call. */
    Map<String, Object> toolArguments(Operation operation) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        shown(operation).forEach(parameter -> arguments.put(parameter.name(), forModel(parameter)));
        return arguments;
    }

    /** What is required, and a little more where that says something about the operation. */
    private static List<Parameter> shown(Operation operation) {
        List<String> together = TOGETHER.get(operation.toString());
        if (together != null) {
            return operation.parameters().stream()
                    .filter(parameter -> Texts.isRequired(parameter) || together.contains(parameter.name()))
                    .toList();
        }
        Stream<Parameter> required = operation.parameters().stream().filter(Texts::isRequired);
        Stream<Parameter> telling = operation.parameters().stream()
                .filter(parameter -> !Texts.isRequired(parameter) && ToolSpecs.isForModels(parameter))
                .filter(parameter -> parameter.location() != Parameter.Location.PATH)
                .filter(parameter -> operation.effect() == Effect.READ
                        ? !parameter.allowedValues().isEmpty() && parameter.type() != ParameterType.TEXT_LIST
                        : operation.changesOneObject() || parameter.type() == ParameterType.MINOR_UNITS)
                .limit(operation.effect() == Effect.READ || operation.changesOneObject() ? OPTIONAL_ONES : 1);
        return Stream.concat(required, telling).toList();
    }

    private String java(Operation operation, Parameter parameter) {
        String example = parameter.example();
        return switch (parameter.type()) {
            case TEXT -> enumerated(operation, parameter, example);
            case TEXT_LIST, ID_LIST, FIELDS, SORT, COUNTRIES ->
                texts(example).stream()
                        .map(text -> enumerated(operation, parameter, text))
                        .collect(Collectors.joining(", "));
            case ID, ACCOUNT_ID, TIME_INCREMENT -> quoted(example);
            case INTEGER, BOOLEAN -> example;
            case DATE -> "LocalDate.parse(" + quoted(example) + ")";
            case TIME -> "Instant.parse(" + quoted(example) + ")";
            case MINOR_UNITS -> "MinorUnits.of(" + example + ")";
            case TIME_RANGE -> {
                Map<String, Object> range = ToolJson.readObject(example).orElseThrow();
                yield "TimeRange.of(LocalDate.parse(\"" + range.get("since") + "\"), LocalDate.parse(\""
                        + range.get("until") + "\"))";
            }
            case FILE -> "FileUpload.of(" + quoted(example) + ", bytes)";
            case JSON_OBJECT, JSON_ARRAY, FILTERING ->
                literal(ToolJson.readValue(example).orElseThrow());
        };
    }

    private String enumerated(Operation operation, Parameter parameter, String value) {
        return Enumerations.isEnumeration(parameter)
                ? enumerations
                                .find(operation.entity(), parameter.name())
                                .orElseThrow()
                                .simpleName()
                        + "." + JavaNames.constant(value)
                : quoted(value);
    }

    private static Object forModel(Parameter parameter) {
        String example = parameter.example();
        return switch (parameter.type()) {
            case INTEGER -> Integer.valueOf(example);
            case BOOLEAN -> Boolean.valueOf(example);
            case MINOR_UNITS -> new BigDecimal(example).movePointLeft(2).toPlainString() + " USD";
            case TEXT_LIST -> texts(example);
            case JSON_OBJECT, JSON_ARRAY, FILTERING, TIME_RANGE ->
                ToolJson.readValue(example).orElseThrow();
            case TEXT, ID, ACCOUNT_ID, ID_LIST, FIELDS, DATE, TIME, TIME_INCREMENT, SORT, COUNTRIES, FILE -> example;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(String example) {
        return example.startsWith("[")
                ? (List<String>) ToolJson.readValue(example).orElseThrow()
                : List.of(example.split(",", -1));
    }

    private static String literal(Object value) {
        if (value instanceof Map<?, ?> map) {
            return "Map.of("
                    + map.entrySet().stream()
                            .map(entry -> quoted(String.valueOf(entry.getKey())) + ", " + literal(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        if (value instanceof List<?> list) {
            return "List.of(" + list.stream().map(Examples::literal).collect(Collectors.joining(", ")) + ")";
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
