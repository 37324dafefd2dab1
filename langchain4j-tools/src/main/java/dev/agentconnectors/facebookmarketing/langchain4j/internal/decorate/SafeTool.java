package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A tool whose arguments are understood or politely refused, and whose errors a model can act on. What fails becomes a result
 * that is an error: by our words, or by those of the developer's handlers, which are given ours.
 */
abstract class SafeTool implements ToolExecutor {

    private final ToolSpecification offered;
    private final ArgumentReader arguments;
    private final Seams seams;

    SafeTool(ToolSpecification offered, Seams seams) {
        this.offered = offered;
        this.arguments = new ArgumentReader(offered);
        this.seams = seams;
    }

    @Override
    public final String execute(ToolExecutionRequest request, Object memoryId) {
        return executeWithContext(
                        request,
                        InvocationContext.builder().chatMemoryId(memoryId).build())
                .resultText();
    }

    @Override
    public final ToolExecutionResult executeWithContext(ToolExecutionRequest request, InvocationContext context) {
        ArgumentReader.Understood understood;
        try {
            understood = arguments.read(request.arguments());
        } catch (ToolCallException e) {
            return watched(Map.of(), () -> seams.ofArguments(ModelErrors.message(e), e, request, context));
        }
        return watched(understood.values(), () -> carriedOut(request, understood, context));
    }

    private ToolExecutionResult watched(Map<String, Object> values, Supplier<ToolExecutionResult> call) {
        CalledOperation about = CalledOperation.of(offered, values);
        return seams.watch().around(about.entity(), about.action(), call);
    }

    private ToolExecutionResult carriedOut(
            ToolExecutionRequest request, ArgumentReader.Understood understood, InvocationContext context) {
        try {
            return new ToolCall(context, request.id(), request.name(), understood.leftOut(), seams.progress())
                    .run(() -> run(request, understood.values(), context));
        } catch (ToolCallException | ConnectorException e) {
            return known(e, request, context);
        } catch (ToolArgumentsException e) {
            return seams.ofArguments(
                    "The arguments do not fit the tool: " + e.getMessage()
                            + " Nothing was done. Correct them and call again.",
                    e,
                    request,
                    context);
        } catch (ToolExecutionException e) {
            return e.getCause() instanceof ConnectorException error
                    ? known(error, request, context)
                    : seams.ofOwnTool(OwnFailure.of(request, e), request, context);
        } catch (RuntimeException e) {
            return seams.ofOwnTool(OwnFailure.of(request, e), request, context);
        }
    }

    private ToolExecutionResult known(RuntimeException error, ToolExecutionRequest request, InvocationContext context) {
        return error instanceof ValidationException
                ? seams.ofArguments(ModelErrors.message(error), error, request, context)
                : seams.ofExecution(ModelErrors.message(error), error, request, context);
    }

    /** Runs the tool once its arguments are understood. */
    abstract ToolExecutionResult run(
            ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context);
}
