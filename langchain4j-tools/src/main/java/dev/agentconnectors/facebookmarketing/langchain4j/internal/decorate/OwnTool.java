package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.Map;

/** One of our own tools, which has no method behind it: it was described from the catalogue, and knows what to do. */
public final class OwnTool extends SafeTool {

    private final Call call;

    /** What the tool does. */
    @FunctionalInterface
    public interface Call {

        /**
         * Does it.
         *
         * @param arguments the arguments that were given, as plain values, lists and maps
         * @param context of the AI service's invocation
         * @return what the model gets
         */
        ToolExecutionResult run(Map<String, Object> arguments, InvocationContext context);
    }

    private OwnTool(ToolSpecification offered, Seams seams, Call call) {
        super(offered, seams);
        this.call = call;
    }

    /** A tool that is offered as specified. */
    public static AiServiceTool of(ToolSpecification offered, Seams seams, Call call) {
        return AiServiceTool.builder()
                .toolSpecification(offered)
                .toolExecutor(new OwnTool(offered, seams, call))
                .build();
    }

    @Override
    ToolExecutionResult run(ToolExecutionRequest request, Map<String, Object> understood, InvocationContext context) {
        return call.run(understood, context);
    }
}
