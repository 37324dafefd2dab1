package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.langchain4j.ToolProgress;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolArgumentsErrorHandler;
import dev.langchain4j.service.tool.ToolErrorContext;
import dev.langchain4j.service.tool.ToolExecutionErrorHandler;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a developer has joined to the tools.
 *
 * @param argumentsErrors has the last word on what a model is told of wrong arguments, or null
 * @param executionErrors has the last word on what a model is told of any other failure, or null
 * @param progress hears what keeps a tool busy
 * @param watch is around each call
 */
public record Seams(
        @Nullable ToolArgumentsErrorHandler argumentsErrors,
        @Nullable ToolExecutionErrorHandler executionErrors,
        ToolProgress.Listener progress,
        Watch watch) {

    /** Is around each call of a tool. */
    @FunctionalInterface
    public interface Watch {

        /** Lets the call be made. Entity and action are words of the catalogue, or of the developer's. */
        ToolExecutionResult around(String entity, String action, Supplier<ToolExecutionResult> call);
    }

    /** Wrong arguments; nothing was sent. */
    ToolExecutionResult ofArguments(
            String text, RuntimeException error, ToolExecutionRequest request, InvocationContext context) {
        if (argumentsErrors == null) {
            return ModelErrors.result(text, error);
        }
        String said = argumentsErrors
                .handle(new ToolArgumentsException(text, error), about(request, context))
                .text();
        return ModelErrors.result(said, error);
    }

    /** Any other failure that a tool has words for. */
    ToolExecutionResult ofExecution(
            String text, RuntimeException error, ToolExecutionRequest request, InvocationContext context) {
        if (executionErrors == null) {
            return ModelErrors.result(text, error);
        }
        String said = executionErrors
                .handle(new ToolExecutionException(text, error), about(request, context))
                .text();
        return ModelErrors.result(said, error);
    }

    /** A failure of a developer's own tool, which the framework's handlers get where there is none here. */
    ToolExecutionResult ofOwnTool(
            ToolExecutionException failure, ToolExecutionRequest request, InvocationContext context) {
        if (executionErrors == null) {
            throw failure;
        }
        return ofExecution(String.valueOf(failure.getMessage()), failure, request, context);
    }

    private static ToolErrorContext about(ToolExecutionRequest request, InvocationContext context) {
        return ToolErrorContext.builder()
                .toolExecutionRequest(request)
                .invocationContext(context)
                .build();
    }
}
