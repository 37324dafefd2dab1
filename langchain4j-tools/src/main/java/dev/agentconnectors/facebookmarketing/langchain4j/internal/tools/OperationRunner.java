package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;

/** Runs the operation that a tool stands for. */
@FunctionalInterface
public interface OperationRunner {

    /**
     * Runs it.
     *
     * @param entity the entity
     * @param action the action
     * @param arguments the arguments that were given, as plain values, lists and maps
     * @param context of the AI service's invocation
     * @return what the model gets
     */
    Object run(String entity, String action, Map<String, Object> arguments, InvocationContext context);
}
