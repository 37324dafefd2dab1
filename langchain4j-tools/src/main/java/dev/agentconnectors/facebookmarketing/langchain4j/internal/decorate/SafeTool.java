package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.ConnectorException;
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

/** A tool whose arguments are understood or politely refused, and whose errors a model can act on. */
abstract class SafeTool implements ToolExecutor {

    private final ArgumentReader arguments;

    SafeTool(ToolSpecification offered) {
        this.arguments = new ArgumentReader(offered);
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
        try {
            ArgumentReader.Understood understood = arguments.read(request.arguments());
            return new ToolCall(context, request.id(), request.name(), understood.leftOut())
                    .run(() -> run(request, understood.values(), context));
        } catch (ToolCallException | ConnectorException e) {
            return ModelErrors.result(e);
        } catch (ToolArgumentsException e) {
            return ModelErrors.result(
                    "The arguments do not fit the tool: " + e.getMessage()
                            + " Nothing was done. Correct them and call again.",
                    e);
        } catch (ToolExecutionException e) {
            if (e.getCause() instanceof ConnectorException known) {
                return ModelErrors.result(known);
            }
            throw OwnFailure.of(request, e);
        } catch (RuntimeException e) {
            throw OwnFailure.of(request, e);
        }
    }

    /** Runs the tool once its arguments are understood. */
    abstract ToolExecutionResult run(
            ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context);
}
