package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the catalogue tells models and people, where it stands.
 *
 * @param sentence the sentence
 * @param entity the entity that it is told of
 * @param operation the operation, or null where it is about the entity
 * @param parameter the parameter, or null where it is about the operation or the entity
 */
record Claim(
        String sentence,
        Entity entity,
        @Nullable Operation operation,
        @Nullable Parameter parameter) {

    /** Every sentence, everywhere. */
    static List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            claims.add(new Claim(entity.description(), entity, null, null));
            for (Operation operation : entity.operations()) {
                claims.add(new Claim(operation.description(), entity, operation, null));
                for (Parameter parameter : operation.parameters()) {
                    claims.add(new Claim(parameter.description(), entity, operation, parameter));
                    parameter.brief().ifPresent(brief -> claims.add(new Claim(brief, entity, operation, parameter)));
                }
            }
        }
        return claims;
    }

    Operation op() {
        if (operation == null) {
            throw new AssertionError(this + " is not about an operation");
        }
        return operation;
    }

    Parameter param() {
        if (parameter == null) {
            throw new AssertionError(this + " is not about a parameter");
        }
        return parameter;
    }

    @Override
    public String toString() {
        return (operation == null ? entity.name() : operation.toString()) + (parameter == null ? "" : " " + parameter)
                + ": " + sentence;
    }
}
