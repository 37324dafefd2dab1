package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What an operation takes, with a builder. */
final class RequestClass {

    private static final ClassName BASE = TypedApi.named("OperationRequest");
    private static final ClassName BASE_BUILDER = BASE.nestedClass("Builder");
    private static final ParameterizedTypeName PARAMS =
            ParameterizedTypeName.get(Map.class, String.class, Object.class);
    private static final ClassName FILE = ClassName.get(FileUpload.class);
    private static final TypeName ANY_OBJECT = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(Object.class));
    private static final TypeName ANY_LIST =
            ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));
    // Methods that every builder has.
    static final Set<String> TAKEN = Set.of(
            "parameter",
            "build",
            "self",
            "with",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "wait",
            "clone");

    private final Operation operation;
    private final Enumerations enumerations;
    private final ClassName name;
    private final ClassName builder;

    private RequestClass(Operation operation, Enumerations enumerations) {
        this.operation = operation;
        this.enumerations = enumerations;
        this.name = TypedApi.requestOf(operation);
        this.builder = name.nestedClass("Builder");
    }

    static TypeSpec of(Operation operation, Enumerations enumerations) {
        return new RequestClass(operation, enumerations).type();
    }

    private TypeSpec type() {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(BASE)
                .addJavadoc(
                        "The parameters of {@code $L}: $L\n",
                        operation,
                        Texts.startingSmall(Texts.javadoc(operation.description())))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Starts with no parameters.\n\n@return a builder\n")
                        .returns(builder)
                        .addStatement("return new $T($T.of())", builder, Map.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("toBuilder")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Starts with the parameters of this request.\n\n@return a builder\n")
                        .returns(builder)
                        .addStatement("return new $T(toMap())", builder)
                        .build())
                .addType(builderType())
                .build();
    }

    private TypeSpec builderType() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(BASE_BUILDER, builder))
                .addJavadoc("Collects the parameters.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PARAMS, "params")
                        .addStatement("super(params)")
                        .build());
        operation.parameters().forEach(parameter -> type.addMethod(setter(parameter)));
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes the request. It is checked when the call is made.\n\n@return the request\n")
                        .returns(name)
                        .addStatement("return new $T(this)", name)
                        .build())
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .returns(builder)
                        .addStatement("return this")
                        .build())
                .build();
    }

    private MethodSpec setter(Parameter parameter) {
        String member = JavaNames.member(parameter.name(), TAKEN);
        TypeName type = type(parameter);
        return MethodSpec.methodBuilder(member)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n@param $L $L\n@return this builder\n", about(parameter), member, form(parameter))
                .returns(builder)
                .addParameter(type, member)
                .varargs(type instanceof ArrayTypeName)
                .addStatement("return with($S, $L)", parameter.name(), plain(parameter, member))
                .build();
    }

    private TypeName type(Parameter parameter) {
        ClassName text = ClassName.get(String.class);
        return switch (parameter.type()) {
            case TEXT -> enumeration(parameter, text);
            case TEXT_LIST -> ArrayTypeName.of(enumeration(parameter, text));
            case ID, ACCOUNT_ID, TIME_INCREMENT -> text;
            case ID_LIST, FIELDS, COUNTRIES, SORT -> ArrayTypeName.of(text);
            case INTEGER -> TypeName.INT;
            case BOOLEAN -> TypeName.BOOLEAN;
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(Instant.class);
            case MINOR_UNITS -> TypedApi.named("MinorUnits");
            case TIME_RANGE -> TypedApi.named("TimeRange");
            case FILE -> FILE;
            case JSON_OBJECT -> ANY_OBJECT;
            case JSON_ARRAY, FILTERING -> ANY_LIST;
        };
    }

    /** The value as {@code execute} takes it. */
    private CodeBlock plain(Parameter parameter, String member) {
        boolean enumeration = Enumerations.isEnumeration(parameter);
        return switch (parameter.type()) {
            case TEXT -> CodeBlock.of(enumeration ? "$L.value()" : "$L", member);
            case TEXT_LIST ->
                enumeration
                        ? CodeBlock.of(
                                "$T.stream($L).map($T::value).toList()",
                                Arrays.class,
                                member,
                                enumeration(parameter, ClassName.get(String.class)))
                        : CodeBlock.of("$T.of($L)", List.class, member);
            case ID_LIST, FIELDS, COUNTRIES, SORT -> CodeBlock.of("$T.of($L)", List.class, member);
            case DATE, TIME -> CodeBlock.of("$L.toString()", member);
            case MINOR_UNITS -> CodeBlock.of("$L.amount()", member);
            case TIME_RANGE -> CodeBlock.of("$L.toMap()", member);
            case ID, ACCOUNT_ID, TIME_INCREMENT, INTEGER, BOOLEAN, JSON_OBJECT, JSON_ARRAY, FILTERING, FILE ->
                CodeBlock.of("$L", member);
        };
    }

    private ClassName enumeration(Parameter parameter, ClassName otherwise) {
        return Enumerations.isEnumeration(parameter)
                ? enumerations.find(operation.entity(), parameter.name()).orElseThrow()
                : otherwise;
    }

    private static String about(Parameter parameter) {
        StringBuilder about = new StringBuilder(Texts.javadoc(parameter.description()));
        if (Texts.isRequired(parameter)) {
            about.append(" Required.");
        }
        if (parameter.modes().size() < Mode.values().length) {
            about.append(parameter.existsIn(Mode.HOSTED) ? " Hosted mode only." : " Open source mode only.");
        }
        return about.toString();
    }

    private static String form(Parameter parameter) {
        String form = switch (parameter.type()) {
            case TEXT -> Enumerations.isEnumeration(parameter) ? "one of " + values(parameter) : "text";
            case TEXT_LIST -> Enumerations.isEnumeration(parameter) ? "any of " + values(parameter) : "texts";
            case ID, ACCOUNT_ID -> "digits";
            case ID_LIST -> "ids, digits each";
            case INTEGER ->
                parameter.minimum() == null ? "a whole number" : parameter.minimum() + " to " + parameter.maximum();
            case BOOLEAN -> "true or false";
            case FIELDS -> "names of fields; braces select sub-fields, as in {@code creative{id,name}}";
            case DATE -> "the day";
            case TIME -> "the moment";
            case MINOR_UNITS -> "the amount, more than zero";
            case TIME_INCREMENT -> "{@code 1} to {@code 90}, {@code monthly} or {@code all_days}";
            case TIME_RANGE -> "the period";
            case JSON_OBJECT -> "maps and lists, as Facebook documents them";
            case JSON_ARRAY, FILTERING -> "maps, as Facebook documents them";
            case SORT -> "fields with {@code _ascending} or {@code _descending} behind them";
            case COUNTRIES -> "two-letter codes, or {@code ALL}";
            case FILE -> "the file, of at most " + parameter.maximum() + " bytes";
        };
        boolean plain = parameter.allowedValues().isEmpty()
                && Set.of(
                                "TEXT",
                                "TEXT_LIST",
                                "ID",
                                "ACCOUNT_ID",
                                "ID_LIST",
                                "JSON_OBJECT",
                                "JSON_ARRAY",
                                "FILTERING",
                                "SORT")
                        .contains(parameter.type().name());
        String example = plain ? ", such as {@code " + parameter.example() + "}" : "";
        Object value = parameter.defaultValue();
        String text = value == null ? "" : value.toString();
        String defaults = text.isEmpty()
                ? ""
                : parameter.type().name().equals("FIELDS")
                        ? "; a choice of the most useful ones by default"
                        : "; {@code " + text + "} by default";
        return form + example + defaults;
    }

    private static String values(Parameter parameter) {
        return "the values that this operation takes: {@code " + String.join("}, {@code ", parameter.allowedValues())
                + "}";
    }
}
