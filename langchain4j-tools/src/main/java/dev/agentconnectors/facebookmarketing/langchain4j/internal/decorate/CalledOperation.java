package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call of a tool is about, in words of the catalogue or of the developer's alone: what a model wrote stays out.
 *
 * @param entity the entity
 * @param action the action
 */
record CalledOperation(String entity, String action) {

    private static final String OWN = "own";
    private static final String UNKNOWN = "unknown";

    /** What a tool is called for with these arguments, which are empty where they could not be understood. */
    static CalledOperation of(ToolSpecification tool, Map<String, Object> arguments) {
        Object entity = tool.metadata().get(ToolMetadata.ENTITY);
        Object action = tool.metadata().get(ToolMetadata.ACTION);
        if (entity != null && action != null) {
            return new CalledOperation(entity.toString(), action.toString());
        }
        if (action != null) {
            return new CalledOperation(entity(arguments), action.toString());
        }
        return DecoratedGenericTool.isGeneric(tool) ? named(arguments) : new CalledOperation(OWN, tool.name());
    }

    private static CalledOperation named(Map<String, Object> arguments) {
        return Catalog.facebookMarketing()
                .operation(text(arguments.get(ToolMetadata.ENTITY)), text(arguments.get(ToolMetadata.ACTION)))
                .map(operation -> new CalledOperation(operation.entity(), operation.action()))
                .orElseGet(() -> new CalledOperation(entity(arguments), UNKNOWN));
    }

    private static String entity(Map<String, Object> arguments) {
        return Catalog.facebookMarketing()
                .entity(text(arguments.get(ToolMetadata.ENTITY)))
                .map(Entity::name)
                .orElse(UNKNOWN);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
