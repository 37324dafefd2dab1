package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the operation that a tool stands for. */
@FunctionalInterface
public interface OperationRunner {

    /**
     * Runs it.
     *
     * @param entity the entity, however the model wrote it; null if it did not
     * @param action the action, however the model wrote it; null if it did not
     * @param arguments the arguments that were given, as plain values, lists and maps
     * @param context of the AI service's invocation
     * @return what the model gets
     */
    Object run(
            @Nullable String entity, @Nullable String action, Map<String, Object> arguments, InvocationContext context);
}
