package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.ResultText;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import java.util.Map;

/** A developer's tool method with an output that fits. */
class DecoratedTool extends SafeTool {

    private final ToolExecutor method;
    private final ResultText results;

    DecoratedTool(ToolSpecification offered, ToolExecutor method, ResultText results, Seams seams) {
        super(offered, seams);
        this.method = method;
        this.results = results;
    }

    @Override
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
