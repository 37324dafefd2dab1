package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The records of the typed API: a class for each shape, with an accessor for each field. */
final class Records {

    private static final ClassName READER = TypedApi.named("FieldReader");
    private static final ParameterizedTypeName OBJECT =
            ParameterizedTypeName.get(Map.class, String.class, Object.class);
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();
    // Methods that every record has.
    private static final Set<String> TAKEN =
            Set.of("get", "has", "toMap", "field", "equals", "hashCode", "toString", "getClass", "notify", "wait");

    private final Enumerations enumerations;
    private final Map<String, RecordType> shapes = new LinkedHashMap<>();
    private final Map<String, String> entityOf = new LinkedHashMap<>();
    private final Set<String> writesReturn = new LinkedHashSet<>();

    Records(List<Entity> entities, Enumerations enumerations) {
        this.enumerations = enumerations;
        for (Entity entity : entities) {
            add(entity.record(), entity.name());
            for (Operation operation : entity.operations()) {
                boolean read = operation.effect() == Effect.READ;
                add(operation.returns(), read ? entity.name() : null);
                if (!read) {
                    writesReturn.add(operation.returns().name());
                }
            }
        }
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        shapes.values().forEach(shape -> types.add(type(shape)));
        return types;
    }

    private void add(RecordType shape, @Nullable String entity) {
        RecordType known = shapes.putIfAbsent(shape.name(), shape);
        if (known != null && !known.equals(shape)) {
            throw new IllegalStateException("Two shapes of records are called " + shape.name() + ".");
        }
        if (entity != null) {
            entityOf.putIfAbsent(shape.name(), entity);
        }
        shape.fields().stream()
                .filter(field -> field.record() != null)
                .forEach(field -> add(Objects.requireNonNull(field.record()), null));
    }

    private TypeSpec type(RecordType shape) {
        TypeSpec.Builder type = TypeSpec.classBuilder(TypedApi.named(shape.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TypedApi.named("FacebookRecord"))
                .addJavadoc("$L\n", about(shape))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(OBJECT, "values")
                        .addStatement("super(values)")
                        .build());
        shape.fields().forEach(field -> type.addMethod(accessor(shape, field)));
        return type.build();
    }

    private String about(RecordType shape) {
        String entity = entityOf.get(shape.name());
        return entity != null
                ? "A record of {@code " + entity + "}."
                : writesReturn.contains(shape.name()) ? "What Facebook says of a write." : "A part of other records.";
    }

    private MethodSpec accessor(RecordType shape, Field field) {
        Optional<ClassName> enumeration = Optional.ofNullable(entityOf.get(shape.name()))
                .filter(entity -> field.type() == Field.Type.TEXT)
                .flatMap(entity -> enumerations.find(entity, field.name()));
        TypeName type = enumeration.map(TypeName.class::cast).orElseGet(() -> type(field));
        return MethodSpec.methodBuilder(JavaNames.member(field.name(), TAKEN))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", about(field))
                .returns(
                        field.list()
                                ? ParameterizedTypeName.get(ClassName.get(List.class), type)
                                : type.annotated(NULLABLE))
                .addStatement(
                        "return field($S).$L",
                        field.name(),
                        field.list() ? each(field, enumeration) : one(field, enumeration))
                .build();
    }

    private static TypeName type(Field field) {
        return switch (field.type()) {
            case TEXT, FREE_TEXT -> ClassName.get(String.class);
            case INTEGER -> ClassName.get(Long.class);
            case NUMBER -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case MINOR_UNITS -> TypedApi.named("MinorUnits");
            case MAJOR_UNITS -> TypedApi.named("MajorUnits");
            case OBJECT -> OBJECT;
            case RECORD -> TypedApi.named(Objects.requireNonNull(field.record()).name());
        };
    }

    private static String reading(Field field) {
        return switch (field.type()) {
            case TEXT, FREE_TEXT -> "text";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "flag";
            case TIME -> "time";
            case DATE -> "date";
            case MINOR_UNITS -> "minorUnits";
            case MAJOR_UNITS -> "majorUnits";
            case OBJECT -> "object";
            case RECORD -> "record";
        };
    }

    private static CodeBlock one(Field field, Optional<ClassName> enumeration) {
        return enumeration
                .map(type -> CodeBlock.of("as($T::of)", type))
                .orElseGet(() -> field.type() == Field.Type.RECORD
                        ? CodeBlock.of("record($T::new)", type(field))
                        : CodeBlock.of("$L()", reading(field)));
    }

    private static CodeBlock each(Field field, Optional<ClassName> enumeration) {
        return enumeration.isPresent() || field.type() == Field.Type.RECORD
                ? CodeBlock.of("each(element -> element.$L)", one(field, enumeration))
                : CodeBlock.of("each($T::$L)", READER, reading(field));
    }

    private static String about(Field field) {
        String name = "{@code " + field.name() + "}";
        return name
                + switch (field.type()) {
                    case FREE_TEXT -> ": text that people wrote.";
                    case MINOR_UNITS -> ", in minor units of the account's currency.";
                    case MAJOR_UNITS -> ", in major units of the account's currency.";
                    case TIME -> ", with the offset that Facebook gave it.";
                    case OBJECT -> ", as maps and lists.";
                    case TEXT, INTEGER, NUMBER, BOOLEAN, DATE, RECORD -> ".";
                };
    }
}
