package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation.ToolCall;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import java.util.Map;

/** A developer's tool method, or one of ours, with arguments understood, errors made clear, and an output that fits. */
class DecoratedTool implements ToolExecutor {

    private final ToolExecutor method;
    private final ArgumentReader arguments;
    private final ResultText results;

    DecoratedTool(ToolSpecification offered, ToolExecutor method, ResultText results) {
        this.method = method;
        this.arguments = new ArgumentReader(offered);
        this.results = results;
    }

    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
        return executeWithContext(
                        request,
                        InvocationContext.builder().chatMemoryId(memoryId).build())
                .resultText();
    }

    @Override
    public ToolExecutionResult executeWithContext(ToolExecutionRequest request, InvocationContext context) {
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
    ToolExecutionResult run(ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context) {
        return fitted(invoke(request, understood, context));
    }

    final ToolExecutionResult invoke(
            ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context) {
        ToolExecutionRequest corrected =
                request.toBuilder().arguments(ToolJson.write(understood)).build();
        return method.executeWithContext(corrected, context);
    }

    private ToolExecutionResult fitted(ToolExecutionResult result) {
        if (result.result() instanceof ToolExecutionResult ours) {
            return ours;
        }
        if (result.result() instanceof ExecutionResult executed) {
            return ToolExecutionResult.builder()
                    .result(executed)
                    .resultText(results.limit(executed.toJson()))
                    .attributes(result.attributes())
                    .build();
        }
        boolean text =
                result.resultContents().size() == 1 && result.resultContents().get(0) instanceof TextContent;
        return text
                ? ToolExecutionResult.builder()
                        .isError(result.isError())
                        .result(result.result())
                        .resultText(results.limit(result.resultText()))
                        .attributes(result.attributes())
                        .build()
                : result;
    }
}
