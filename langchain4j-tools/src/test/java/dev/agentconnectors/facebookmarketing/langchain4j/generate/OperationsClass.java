package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What can be done with an entity: a method for each operation, waiting or not, and for lists all pages. */
final class OperationsClass {

    private static final ClassName PAGE = TypedApi.named("Page");
    private static final ClassName PAGES = TypedApi.named("Pages");
    private static final ClassName CALLS = TypedApi.named("OperationCalls");
    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);
    private static final CodeBlock FAILURES = CodeBlock.of("""
            @throws $T if the call is wrong; nothing was sent
            @throws $T if the service refused it or could not be reached
            """, ValidationException.class, ConnectorException.class);

    private final Entity entity;
    private final TypeSpec.Builder type;

    private OperationsClass(Entity entity) {
        this.entity = entity;
        this.type = TypeSpec.classBuilder(TypedApi.operationsOf(entity))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TypedApi.named("EntityOperations"))
                .addJavadoc("$L\n", Texts.javadoc(entity.description()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(CALLS, "calls")
                        .addStatement("super(calls, $S)", entity.name())
                        .build());
    }

    static TypeSpec of(Entity entity) {
        OperationsClass operations = new OperationsClass(entity);
        entity.operations().forEach(operations::add);
        if (!entity.searchFields().isEmpty()) {
            operations.addSearch();
        }
        return operations.type.build();
    }

    /** True if an operation takes more than its short form does. */
    static boolean takesRequest(Operation operation) {
        return operation.parameters().size()
                > shortForm(operation).map(List::size).orElse(0);
    }

    /** The parameters of a short form: what is required, if that is one text or nothing. No change can be said so shortly. */
    private static Optional<List<Parameter>> shortForm(Operation operation) {
        if (operation.effect() == Effect.WRITE) {
            return Optional.empty();
        }
        List<Parameter> required =
                operation.parameters().stream().filter(Texts::isRequired).toList();
        boolean isShort = required.stream()
                .allMatch(parameter -> Set.of("ID", "ACCOUNT_ID", "TEXT")
                                .contains(parameter.type().name())
                        && parameter.allowedValues().isEmpty());
        return required.size() <= 1 && isShort ? Optional.of(required) : Optional.empty();
    }

    private void add(Operation operation) {
        ClassName record = TypedApi.named(operation.returns().name());
        TypeName returned = operation.returnsList() ? ParameterizedTypeName.get(PAGE, record) : record;
        String of = operation.returnsList() ? "page" : "one";
        String action = JavaNames.member(operation.action(), Set.of());
        boolean paged = operation.returnsList() && operation.parameter("after").isPresent();
        CodeBlock what = CodeBlock.of("$L", returnedText(operation));
        shortForm(operation).ifPresent(taken -> {
            Form form = Form.of(taken);
            method(operation, form, action, returned, what, call(of, operation, form, record), true);
            method(
                    operation,
                    form,
                    action + "Async",
                    future(returned),
                    later(what),
                    call(of + "Async", operation, form, record),
                    false);
            if (paged) {
                method(
                        operation,
                        form,
                        "stream",
                        stream(record),
                        all(),
                        CodeBlock.of("$L.stream()", call("pages", operation, form, record)),
                        false);
            }
        });
        if (!operation.returnsList()) {
            several(operation, record);
        }
        if (!takesRequest(operation)) {
            return;
        }
        Form form = Form.request(TypedApi.requestOf(operation));
        method(operation, form, action, returned, what, call(of, operation, form, record), true);
        method(
                operation,
                form,
                action + "Async",
                future(returned),
                later(what),
                call(of + "Async", operation, form, record),
                false);
        if (paged) {
            method(operation, form, "stream", stream(record), all(), CodeBlock.of("pages(request).stream()"), false);
            method(
                    operation,
                    form,
                    "pages",
                    ParameterizedTypeName.get(PAGES, record),
                    CodeBlock.of("all pages from the one that the request names; nothing is read yet"),
                    call("pages", operation, form, record),
                    false);
        }
    }

    /** The same for several objects at once: by their ids, where those are all it needs, or by requests. */
    private void several(Operation operation, ClassName record) {
        List<Parameter> ids = shortForm(operation).orElse(List.of());
        String name = JavaNames.member(operation.action(), Set.of()) + "All";
        boolean fields = operation.parameter("fields").isPresent();
        Form form;
        if (ids.size() == 1) {
            form = Form.ofIds(ids.get(0), fields);
        } else if (shortForm(operation).isEmpty() && takesRequest(operation)) {
            form = Form.requests(TypedApi.requestOf(operation));
        } else {
            return;
        }
        TypeName outcomes = ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(TypedApi.named("Outcome"), record));
        boolean varargs = ids.size() == 1 && fields;
        several(operation, form, name, outcomes, "what became of each, in their order", "each", record, varargs);
        several(
                operation,
                form,
                name + "Async",
                future(outcomes),
                "what will have become of each, in their order",
                "eachAsync",
                record,
                varargs);
    }

    private void several(
            Operation operation,
            Form form,
            String name,
            TypeName returned,
            String what,
            String kind,
            ClassName record,
            boolean varargs) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Several at once, as {@link $T#executeAll} makes them: $L.\n\n",
                        CALLS,
                        Texts.javadoc(Texts.phrase(operation.description())))
                .addJavadoc(form.javadoc())
                .addJavadoc("@return $L\n", what)
                .returns(returned)
                .addParameters(form.parameters())
                .varargs(varargs)
                .addStatement("return $L", call(kind, operation, form, record))
                .build());
    }

    private void method(
            Operation operation,
            Form form,
            String name,
            TypeName returned,
            CodeBlock what,
            CodeBlock body,
            boolean waits) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n", Texts.javadoc(operation.description()))
                .addJavadoc(form.javadoc())
                .addJavadoc("@return $L\n", what)
                .addJavadoc(waits ? FAILURES : CodeBlock.of(""))
                .returns(returned)
                .addParameters(form.parameters())
                .addStatement("return $L", body)
                .build());
    }

    private void addSearch() {
        ClassName record = TypedApi.named(entity.record().name());
        TypeName page = ParameterizedTypeName.get(PAGE, record);
        searching("search", page, "one page of what was found", "found(query, $T::new)", record, true);
        searching(
                "searchAsync",
                future(page),
                "what will be found; fails as {@link #search} does",
                "foundAsync(query, $T::new)",
                record,
                false);
        searching(
                "searchPages",
                ParameterizedTypeName.get(PAGES, record),
                "all pages of what is found; nothing is read yet",
                "foundPages(query, $T::new)",
                record,
                false);
    }

    private void searching(String name, TypeName returned, String what, String body, ClassName record, boolean waits) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Searches replicated records. Hosted mode only.\n\n@param query what to search for\n")
                .addJavadoc("@return $L\n", what)
                .addJavadoc(waits ? FAILURES : CodeBlock.of(""))
                .returns(returned)
                .addParameter(SearchQuery.class, "query")
                .addStatement("return " + body, record)
                .build());
    }

    private static CodeBlock call(String kind, Operation operation, Form form, ClassName record) {
        return CodeBlock.of("$L($S, $L, $T::new)", kind, operation.action(), form.values(), record);
    }

    private static String returnedText(Operation operation) {
        if (operation.returnsList()) {
            return "one page of records";
        }
        return switch (operation.effect()) {
            case READ -> "the record";
            case WRITE, DELETE -> "what Facebook says of it";
        };
    }

    private static CodeBlock later(CodeBlock what) {
        return CodeBlock.of("$L, once it is there; fails with {@link $T}", what, ConnectorException.class);
    }

    private static CodeBlock all() {
        return CodeBlock.of(
                "the records of all pages, read as they are wanted; to be closed. See {@link $T#stream}", PAGES);
    }

    private static TypeName future(TypeName value) {
        return ParameterizedTypeName.get(FUTURE, value);
    }

    private static TypeName stream(ClassName record) {
        return ParameterizedTypeName.get(ClassName.get(Stream.class), record);
    }

    /** What a method takes, and how that becomes the parameters of the call. */
    private record Form(List<ParameterSpec> parameters, CodeBlock javadoc, CodeBlock values) {

        static Form request(ClassName request) {
            return new Form(
                    List.of(ParameterSpec.builder(request, "request").build()),
                    CodeBlock.of("@param request the parameters\n"),
                    CodeBlock.of("request.toMap()"));
        }

        static Form requests(ClassName request) {
            return new Form(
                    List.of(ParameterSpec.builder(
                                    ParameterizedTypeName.get(ClassName.get(List.class), request), "requests")
                            .build()),
                    CodeBlock.of("@param requests the parameters of each\n"),
                    CodeBlock.of("requests.stream().map($T::toMap).toList()", request));
        }

        static Form ofIds(Parameter id, boolean fields) {
            String member = JavaNames.member(id.name(), Set.of()) + "s";
            ParameterSpec ids = ParameterSpec.builder(
                            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)), member)
                    .build();
            String about = Texts.javadoc(Texts.phrase(id.description()));
            return fields
                    ? new Form(
                            List.of(
                                    ids,
                                    ParameterSpec.builder(ArrayTypeName.of(String.class), "fields")
                                            .build()),
                            CodeBlock.of(
                                    "@param $L for each: $L\n@param fields names of fields; a choice of the most useful ones"
                                            + " if none is named\n",
                                    member,
                                    about),
                            CodeBlock.of("ids($S, $L, fields)", id.name(), member))
                    : new Form(
                            List.of(ids),
                            CodeBlock.of("@param $L for each: $L\n", member, about),
                            CodeBlock.of("ids($S, $L)", id.name(), member));
        }

        static Form of(List<Parameter> taken) {
            if (taken.isEmpty()) {
                return new Form(List.of(), CodeBlock.of(""), CodeBlock.of("$T.of()", Map.class));
            }
            Parameter only = taken.get(0);
            String member = JavaNames.member(only.name(), Set.of());
            return new Form(
                    List.of(ParameterSpec.builder(String.class, member).build()),
                    CodeBlock.of("@param $L $L\n", member, Texts.javadoc(Texts.phrase(only.description()))),
                    CodeBlock.of("$T.of($S, $L)", Map.class, only.name(), member));
        }
    }
}
