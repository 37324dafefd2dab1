package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a framework makes of the objects by reflection, against what the catalogue declares. */
class ToolObjectsTest {

    private static final List<Object> OBJECTS = ToolObjects.of((tool, arguments, context) -> "");

    static Stream<Operation> operations() {
        return Catalog.facebookMarketing().entities().stream().flatMap(entity -> entity.operations().stream());
    }

    @Test
    void thereIsOneMethodForEachOperationAndForReports() {
        assertThat(OBJECTS.stream().flatMap(object -> ToolSpecifications.toolSpecificationsFrom(object).stream()))
                .extracting(ToolSpecification::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("facebook_report"), operations().map(ToolSpecs::name))
                                .toList());
    }

    @Test
    void reportsTakeWhatTheirToolDoes() {
        assertThat(ToolSpecifications.toolSpecificationsFrom(OBJECTS.get(0)))
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.name()).isEqualTo("facebook_report");
                    assertThat(derived.parameters().properties().keySet())
                            .isEqualTo(ToolSpecs.report(Mode.OPEN_SOURCE)
                                    .parameters()
                                    .properties()
                                    .keySet());
                    assertThat(derived.parameters().required()).containsExactly("account_id");
                });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSchemaThatAFrameworkDerivesSaysWhatTheDeclarationDoes(Operation operation) {
        ToolSpecification derived = OBJECTS.stream()
                .flatMap(object -> ToolSpecifications.toolSpecificationsFrom(object).stream())
                .filter(tool -> tool.name().equals(ToolSpecs.name(operation)))
                .findFirst()
                .orElseThrow();
        ToolSpecification declared = ToolSpecs.of(operation, Mode.OPEN_SOURCE);

        assertThat(derived.description()).isEqualTo(declared.description());
        Map<String, JsonSchemaElement> properties = derived.parameters().properties();
        assertThat(properties.keySet())
                .containsExactlyElementsOf(operation.parameters().stream()
                        .filter(ToolSpecs::isForModels)
                        .map(Parameter::name)
                        .toList());
        assertThat(derived.parameters().required())
                .containsExactlyInAnyOrderElementsOf(operation.parameters().stream()
                        .filter(parameter -> ToolSpecs.isRequiredInEveryMode(operation, parameter))
                        .map(Parameter::name)
                        .toList());
        properties.forEach((name, schema) -> {
            Parameter parameter = operation.parameter(name).orElseThrow();
            boolean asText = operation.effect() != Effect.READ
                    && !derived.parameters().required().contains(name)
                    && !(schema instanceof JsonArraySchema);
            assertThat(schema.description()).as(name).startsWith(ToolSpecs.describe(parameter));
            // 1d_click and the like are no names in Java.
            boolean names = parameter.allowedValues().stream().allMatch(SourceVersion::isName);
            if (asText || !names || parameter.allowedValues().isEmpty()) {
                assertThat(allowed(schema)).as(name).isEmpty();
                assertThat(parameter.allowedValues()).allMatch(schema.description()::contains);
            } else {
                assertThat(allowed(schema)).as(name).isEqualTo(parameter.allowedValues());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aMethodCallsItsToolWithEveryArgumentUnderItsOwnName(Operation operation) throws Exception {
        List<Object> called = new ArrayList<>();
        List<Object> objects = ToolObjects.of((tool, arguments, context) -> {
            called.add(tool);
            called.add(arguments);
            called.add(context == null ? "no context" : context);
            return "done";
        });
        for (Object object : objects) {
            for (Method method : object.getClass().getMethods()) {
                if (method.isAnnotationPresent(Tool.class)
                        && method.getAnnotation(Tool.class).name().equals(ToolSpecs.name(operation))) {
                    Map<String, Object> expected = new HashMap<>();
                    Object[] given = Arrays.stream(method.getParameters())
                            .map(parameter -> {
                                if (parameter.getType() == InvocationContext.class) {
                                    return null;
                                }
                                Object value = sample(parameter.getParameterizedType());
                                expected.put(parameter.getAnnotation(P.class).name(), value);
                                return value;
                            })
                            .toArray();

                    assertThat(method.invoke(object, given)).isEqualTo("done");
                    assertThat(called).containsExactly(ToolSpecs.name(operation), expected, "no context");
                }
            }
        }
        assertThat(called).hasSize(3);
    }

    private static List<String> allowed(JsonSchemaElement schema) {
        if (schema instanceof JsonArraySchema array) {
            return allowed(array.items());
        }
        return schema instanceof JsonEnumSchema values ? values.enumValues() : List.of();
    }

    private static Object sample(java.lang.reflect.Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == List.class
                    ? List.of(sample(parameterized.getActualTypeArguments()[0]))
                    : Map.of("a", 1);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum()
                ? plain.getEnumConstants()[0]
                : plain == Integer.class
                        ? (Object) 7
                        : plain == Boolean.class
                                ? true
                                : plain == TimeRange.class ? new TimeRange("2026-01-01", "2026-01-31") : "some text";
    }
}
