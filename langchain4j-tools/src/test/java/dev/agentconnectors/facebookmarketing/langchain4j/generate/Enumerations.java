package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The enumerations of the typed API. What an entity calls by one name, in its parameters and its records, is one type with
 * all the values that any of them knows; and a parameter that several entities share is one type for all.
 */
final class Enumerations {

    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> valuesOf = new LinkedHashMap<>();
    private final Map<String, String> aboutOf = new LinkedHashMap<>();

    Enumerations(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Operation operation : entity.operations()) {
                for (Parameter parameter : operation.parameters()) {
                    if (isEnumeration(parameter)) {
                        Entity owner = ownerOf(parameter, entity, entities);
                        add(owner, entity, parameter, isShared(parameter, entity, entities));
                    }
                }
            }
        }
    }

    static boolean isEnumeration(Parameter parameter) {
        return !parameter.allowedValues().isEmpty()
                && (parameter.type() == ParameterType.TEXT || parameter.type() == ParameterType.TEXT_LIST);
    }

    /** The type of what an entity calls by a name, or empty if that is no enumeration. */
    Optional<ClassName> find(String entity, String name) {
        return Optional.ofNullable(nameOf.get(entity + "." + name)).map(TypedApi::named);
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        valuesOf.forEach((name, values) -> types.add(type(TypedApi.named(name), aboutOf.get(name), values)));
        return types;
    }

    private void add(Entity owner, Entity entity, Parameter parameter, boolean shared) {
        String own = JavaNames.singular(parameter.name());
        String name =
                shared ? JavaNames.type(own) : JavaNames.joined(owner.record().name(), own);
        nameOf.put(entity.name() + "." + parameter.name(), name);
        aboutOf.putIfAbsent(
                name,
                shared
                        ? "Values of {@code " + parameter.name() + "}."
                        : "Values of {@code " + parameter.name() + "} of {@code " + owner.name() + "}.");
        valuesOf.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(parameter.allowedValues());
    }

    /**
     * Whoever reads another entity's records, as report runs do, or asks about what only those have, as estimates do,
     * speaks of them in its words.
     */
    private static Entity ownerOf(Parameter parameter, Entity entity, List<Entity> entities) {
        return entities.stream()
                .filter(other -> !other.name().equals(entity.name()))
                .filter(other -> entity.operations().stream()
                                .anyMatch(operation -> operation.returns().equals(other.record()))
                        || (has(other, parameter) && !has(entity, parameter)))
                .filter(other -> other.operations().stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .anyMatch(same -> same.name().equals(parameter.name())
                                && same.allowedValues().equals(parameter.allowedValues())))
                .findFirst()
                .orElse(entity);
    }

    private static boolean has(Entity entity, Parameter parameter) {
        return entity.record().field(parameter.name()).isPresent();
    }

    private static boolean isShared(Parameter parameter, Entity entity, List<Entity> entities) {
        return entities.stream()
                .filter(other -> !other.name().equals(entity.name()))
                .flatMap(other -> other.operations().stream())
                .anyMatch(operation -> operation.parameters().contains(parameter));
    }

    private static TypeSpec type(ClassName name, String about, Set<String> values) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(about
                        + " Facebook may add values that are not among the constants: they are kept, and {@link #of} makes"
                        + " one of any text.\n\n@param value the value, as Facebook writes it\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .build());
        for (String value : values) {
            type.addField(
                    FieldSpec.builder(name, JavaNames.constant(value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .addJavadoc("{@code $L}\n", value)
                            .initializer("new $T($S)", name, value)
                            .build());
        }
        return type.addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("A value.\n\n@param value the value, as Facebook writes it\n@return the value\n")
                        .returns(name)
                        .addParameter(
                                ParameterSpec.builder(String.class, "value").build())
                        .addStatement("return new $T(value)", name)
                        .build())
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("The values that this version knows.\n\n@return the constants\n")
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                        .addStatement("return $T.of($L)", List.class, constants(values.stream()))
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The value.\n")
                        .returns(String.class)
                        .addStatement("return value")
                        .build())
                .build();
    }

    private static CodeBlock constants(Stream<String> values) {
        return values.map(JavaNames::constant).map(CodeBlock::of).collect(CodeBlock.joining(", "));
    }
}
