package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The public {@code @Tool} classes, one for each entity. */
final class ToolClasses {

    static final String PACKAGE = "dev.agentconnectors.facebookmarketing.langchain4j.tools";

    private static final String MODULE = "langchain4j-tools";

    private final List<Entity> entities;

    ToolClasses(List<Entity> entities) {
        this.entities = entities;
    }

    static ClassName named(String simpleName) {
        return ClassName.get(PACKAGE, simpleName);
    }

    static ClassName toolsOf(Entity entity) {
        return named(JavaNames.type(JavaNames.singular(entity.name())) + "Tools");
    }

    void addTo(GeneratedFiles files) {
        entities.forEach(entity -> files.add(MODULE, PACKAGE, ToolClass.of(entity)));
        files.add(MODULE, PACKAGE, objects());
    }

    private TypeSpec objects() {
        CodeBlock all = Stream.concat(
                        Stream.of(named("ReportTools")), entities.stream().map(ToolClasses::toolsOf))
                .map(type -> CodeBlock.of("new $T(tools)", type))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.classBuilder("ToolObjects")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("All objects with {@code @Tool} methods.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("One object for reports, and one for each entity.\n\n")
                        .addJavadoc("@param tools carries the calls out\n")
                        .addJavadoc("@return the objects: reports first, then in the catalogue's order\n")
                        .addParameter(named("ToolCalls"), "tools")
                        .returns(ParameterizedTypeName.get(List.class, Object.class))
                        .addStatement("return $T.of($L)", List.class, all)
                        .build())
                .build();
    }
}
