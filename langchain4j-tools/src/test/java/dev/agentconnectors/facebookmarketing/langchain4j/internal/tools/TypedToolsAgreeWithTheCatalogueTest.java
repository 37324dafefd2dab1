package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedToolsAgreeWithTheCatalogueTest {

    // For previews only: the write policy sends it, a model never does.
    private static final Set<String> NOT_FOR_MODELS = Set.of("execution_options");

    static Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream().flatMap(entity -> entity.operations().stream());
    }

    @Test
    void thereIsOneToolForEachOfThe24Operations() {
        assertThat(methods().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(ToolSpecs::name).toList())
                .hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aToolTakesWhatItsOperationTakes(Operation operation) {
        List<String> taken = parameters(operation).stream()
                .map(p -> p.getAnnotation(P.class).name())
                .toList();

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(operation.parameters().stream()
                        .map(Parameter::name)
                        .filter(name -> !NOT_FOR_MODELS.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aToolRequiresWhatItsOperationCannotDoWithout(Operation operation) {
        for (java.lang.reflect.Parameter parameter : parameters(operation)) {
            Parameter declared = operation.parameter(name(parameter)).orElseThrow();
            boolean spared = !operation.parents().isEmpty() && declared.location() == Parameter.Location.PATH;

            assertThat(parameter.getAnnotation(P.class).required())
                    .as(operation + " " + declared.name())
                    .isEqualTo(declared.required() && declared.defaultValue() == null && !spared);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aToolsTypesAreExact(Operation operation) {
        for (java.lang.reflect.Parameter parameter : parameters(operation)) {
            Parameter declared = operation.parameter(name(parameter)).orElseThrow();
            Type type = parameter.getParameterizedType();

            assertThat(enumValues(type)).as(operation + " " + declared.name()).isEqualTo(declared.allowedValues());
            assertThat(raw(type)).as(operation + " " + declared.name()).isEqualTo(expected(declared));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aToolRunsItsOperationWithEveryArgumentUnderItsOwnName(Operation operation) throws Exception {
        List<Object> ran = new ArrayList<>();
        OperationRunner runner = (entity, action, arguments, context) -> {
            ran.add(entity + "." + action);
            ran.add(arguments);
            return "done";
        };
        Method method = methods().get(ToolSpecs.name(operation));
        Object tools = TypedTools.of(runner).stream()
                .filter(method.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow();
        Map<String, Object> expected = new HashMap<>();
        Object[] given = parameters(operation).stream()
                .map(parameter -> {
                    Object value = sample(parameter);
                    expected.put(name(parameter), plain(value));
                    return value;
                })
                .toArray();
        method.setAccessible(true);

        Object result = method.invoke(tools, Arrays.copyOf(given, given.length + 1));

        assertThat(result).isEqualTo("done");
        assertThat(ran).containsExactly(operation.toString(), expected);
    }

    @Test
    void argumentsLeftOutAreNotPassedOn() {
        assertThat(new Arguments().with("name", null).with("limit", 5).asMap()).containsExactly(Map.entry("limit", 5));
    }

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new HashMap<>();
        for (Object tools : TypedTools.of((entity, action, arguments, context) -> "")) {
            for (Method method : tools.getClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(Tool.class)) {
                    methods.put(method.getAnnotation(Tool.class).name(), method);
                }
            }
        }
        return methods;
    }

    private static List<java.lang.reflect.Parameter> parameters(Operation operation) {
        return Arrays.stream(methods().get(ToolSpecs.name(operation)).getParameters())
                .filter(parameter -> parameter.getType() != InvocationContext.class)
                .toList();
    }

    private static String name(java.lang.reflect.Parameter parameter) {
        return parameter.getAnnotation(P.class).name();
    }

    private static Class<?> expected(Parameter parameter) {
        boolean several = parameter.type() == ParameterType.TEXT_LIST;
        return switch (parameter.type()) {
            case INTEGER -> Integer.class;
            case BOOLEAN -> Boolean.class;
            case JSON_OBJECT -> Map.class;
            case JSON_ARRAY, FILTERING -> List.class;
            case TIME_RANGE -> TimeRange.class;
            default -> several ? List.class : parameter.allowedValues().isEmpty() ? String.class : Enum.class;
        };
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return ((Class<?>) type).isEnum() ? Enum.class : (Class<?>) type;
    }

    private static List<String> enumValues(Type type) {
        Type element =
                type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> known && known.isEnum()
                ? Arrays.stream(known.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    private static Object sample(java.lang.reflect.Parameter parameter) {
        Type type = parameter.getParameterizedType();
        Class<?> raw = parameter.getType();
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == TimeRange.class) {
            return new TimeRange("2026-01-01", "2026-01-31");
        }
        if (raw == List.class) {
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            return element instanceof Class<?> known && known.isEnum()
                    ? List.of(known.getEnumConstants()[0])
                    : List.of("one");
        }
        return raw == Integer.class
                ? 7
                : raw == Boolean.class ? true : raw == Map.class ? Map.of("a", 1) : name(parameter);
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof TimeRange range) {
            return Map.of("since", range.since(), "until", range.until());
        }
        return value instanceof List<?> list
                ? list.stream().map(TypedToolsAgreeWithTheCatalogueTest::plain).toList()
                : value;
    }
}
