package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The typed API: {@code connector.campaigns().list(accountId)}, and all that takes. */
final class TypedApi {

    static final String PACKAGE = "dev.agentconnectors.facebookmarketing.api";

    private static final String MODULE = "connector-core";
    private static final String ENTRY = "FacebookMarketingApi";

    private final List<Entity> entities;
    private final Enumerations enumerations;

    TypedApi(List<Entity> entities) {
        this.entities = entities;
        this.enumerations = new Enumerations(entities);
    }

    static ClassName named(String simpleName) {
        return ClassName.get(PACKAGE, simpleName);
    }

    /** What can be done with an entity: {@code CampaignOperations}. */
    static ClassName operationsOf(Entity entity) {
        return named(JavaNames.type(JavaNames.singular(entity.name())) + "Operations");
    }

    /** What an operation takes: {@code CreateCampaignRequest}, {@code ListCampaignsRequest}. */
    static ClassName requestOf(Operation operation) {
        String subject = operation.returnsList() ? operation.entity() : JavaNames.singular(operation.entity());
        return named(JavaNames.type(operation.action()) + JavaNames.type(subject) + "Request");
    }

    void addTo(GeneratedFiles files) {
        files.add(MODULE, PACKAGE, entry());
        enumerations.types().forEach(type -> files.add(MODULE, PACKAGE, type));
        new Records(entities, enumerations).types().forEach(type -> files.add(MODULE, PACKAGE, type));
        for (Entity entity : entities) {
            files.add(MODULE, PACKAGE, OperationsClass.of(entity));
            entity.operations().stream()
                    .filter(OperationsClass::takesRequest)
                    .forEach(operation -> files.add(MODULE, PACKAGE, RequestClass.of(operation, enumerations)));
        }
    }

    private TypeSpec entry() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(ENTRY)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(named("OperationCalls"))
                .addJavadoc("Everything that can be called, typed, entity by entity.\n");
        for (Entity entity : entities) {
            type.addMethod(MethodSpec.methodBuilder(JavaNames.member(entity.name(), Set.of()))
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .addJavadoc("$L\n\n@return the operations of {@code $L}\n", entity.description(), entity.name())
                    .returns(operationsOf(entity))
                    .addStatement("return new $T(this)", operationsOf(entity))
                    .build());
        }
        return type.build();
    }
}
