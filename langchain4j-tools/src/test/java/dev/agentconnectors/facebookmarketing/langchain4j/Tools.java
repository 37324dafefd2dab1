package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.List;
import java.util.Map;

/** Calls tools as a model would. */
public final class Tools {

    private Tools() {}

    public static ToolExecutionResult call(List<AiServiceTool> tools, String name, Map<String, ?> arguments) {
        return call(tools, name, ToolJson.write(arguments));
    }

    public static ToolExecutionResult call(List<AiServiceTool> tools, String name, String arguments) {
        AiServiceTool tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return tool.toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .id("call")
                                .name(name)
                                .arguments(arguments)
                                .build(),
                        InvocationContext.builder().build());
    }

    public static Map<String, Object> read(ToolExecutionResult result) {
        return ToolJson.readObject(result.resultText()).orElseThrow();
    }
}
