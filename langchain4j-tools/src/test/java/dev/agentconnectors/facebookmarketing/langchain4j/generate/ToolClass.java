package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The operations of an entity as methods with {@code @Tool}. */
final class ToolClass {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();
    private static final TypeName OBJECT = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    private final Entity entity;
    private final ClassName name;
    private final Map<String, List<String>> enumerations = new LinkedHashMap<>();

    private ToolClass(Entity entity) {
        this.entity = entity;
        this.name = ToolClasses.toolsOf(entity);
    }

    static TypeSpec of(Entity entity) {
        return new ToolClass(entity).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Tools for {@code $L}. $L\n\n<p>Each gives the text that a model is told, and throws {@link"
                                + " $T} with a message that is safe to show.\n",
                        entity.name(),
                        Texts.javadoc(entity.description()),
                        ToolExecutionException.class)
                .addField(ToolClasses.named("ToolCalls"), "tools", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes the tools.\n\n@param tools carries the calls out\n")
                        .addParameter(ToolClasses.named("ToolCalls"), "tools")
                        .addStatement("this.tools = tools")
                        .build());
        entity.operations().forEach(operation -> type.addMethod(method(operation)));
        enumerations.forEach((enumeration, values) -> type.addType(enumeration(enumeration, values)));
        return type.build();
    }

    private MethodSpec method(Operation operation) {
        String tool = ToolSpecs.name(operation);
        List<Parameter> taken =
                operation.parameters().stream().filter(ToolSpecs::isForModels).toList();
        CodeBlock.Builder arguments = CodeBlock.builder().add("new $T()", ToolClasses.named("Arguments"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        JavaNames.member(tool.replaceFirst("^facebook_", ""), Set.of()))
                .addAnnotation(AnnotationSpec.builder(Tool.class)
                        .addMember("name", "$S", tool)
                        .addMember("value", "$S", ToolSpecs.description(operation))
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n", Texts.javadoc(operation.description()))
                .returns(String.class);
        for (Parameter parameter : taken) {
            String member = JavaNames.member(parameter.name(), Set.of());
            method.addJavadoc("@param $L $L\n", member, Texts.javadoc(Texts.phrase(parameter.description())));
            method.addParameter(parameter(operation, parameter, member));
            arguments.add(".with($S, $L)", parameter.name(), member);
        }
        return method.addJavadoc("@param context of the AI service's invocation; null outside of one\n")
                .addJavadoc("@return what a model is told\n")
                .addParameter(ParameterSpec.builder(
                                ClassName.get(InvocationContext.class).annotated(NULLABLE), "context")
                        .build())
                .addStatement(
                        "return tools.call($S, $L, context)",
                        tool,
                        arguments.add(".asMap()").build())
                .build();
    }

    private ParameterSpec parameter(Operation operation, Parameter parameter, String member) {
        boolean required = isRequired(operation, parameter);
        AnnotationSpec.Builder p = AnnotationSpec.builder(P.class)
                .addMember("name", "$S", parameter.name())
                .addMember("value", "$S", described(operation, parameter));
        if (!required) {
            p.addMember("required", "false");
        }
        TypeName type = type(operation, parameter);
        return ParameterSpec.builder(required ? type : type.annotated(NULLABLE), member)
                .addAnnotation(p.build())
                .build();
    }

    /** Required is what no mode can do without. */
    private static boolean isRequired(Operation operation, Parameter parameter) {
        return ToolSpecs.isRequiredInEveryMode(operation, parameter);
    }

    private static String described(Operation operation, Parameter parameter) {
        String text = ToolSpecs.describe(parameter);
        return parameter.allowedValues().isEmpty() || hasEnumeration(operation, parameter)
                ? text
                : text + " One of " + String.join(", ", parameter.allowedValues());
    }

    /**
     * What is optional in a write is text: a schema that is made by reflection cannot say that an enumeration may be null, and
     * a model that has to choose changes what it was not asked to.
     */
    private static boolean hasEnumeration(Operation operation, Parameter parameter) {
        boolean one = parameter.type() == ParameterType.TEXT_LIST
                || operation.effect() == Effect.READ
                || isRequired(operation, parameter);
        return one
                && !parameter.allowedValues().isEmpty()
                && parameter.allowedValues().stream().allMatch(SourceVersion::isName);
    }

    private TypeName type(Operation operation, Parameter parameter) {
        TypeName text =
                enumerationOf(operation, parameter).map(TypeName.class::cast).orElse(ClassName.get(String.class));
        return switch (parameter.type()) {
            case INTEGER -> ClassName.get(Integer.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case TIME_RANGE -> ToolClasses.named("TimeRange");
            case JSON_OBJECT -> OBJECT;
            case JSON_ARRAY, FILTERING -> ParameterizedTypeName.get(ClassName.get(List.class), OBJECT);
            case TEXT_LIST -> ParameterizedTypeName.get(ClassName.get(List.class), text);
            case TEXT,
                    ID,
                    ACCOUNT_ID,
                    ID_LIST,
                    FIELDS,
                    DATE,
                    TIME,
                    MINOR_UNITS,
                    TIME_INCREMENT,
                    SORT,
                    COUNTRIES,
                    FILE -> text;
        };
    }

    private Optional<ClassName> enumerationOf(Operation operation, Parameter parameter) {
        if (!hasEnumeration(operation, parameter)) {
            return Optional.empty();
        }
        String plain = JavaNames.type(JavaNames.singular(parameter.name()));
        List<String> known = enumerations.putIfAbsent(plain, parameter.allowedValues());
        if (known == null || known.equals(parameter.allowedValues())) {
            return Optional.of(name.nestedClass(plain));
        }
        String own = JavaNames.type(operation.action()) + plain;
        enumerations.put(own, parameter.allowedValues());
        return Optional.of(name.nestedClass(own));
    }

    private static TypeSpec enumeration(String name, List<String> values) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The constants are spelled as Facebook spells them.\n");
        values.forEach(type::addEnumConstant);
        return type.build();
    }
}
