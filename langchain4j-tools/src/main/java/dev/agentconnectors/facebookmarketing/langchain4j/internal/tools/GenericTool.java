package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every operation behind one tool. */
public final class GenericTool {

    private final OperationRunner runner;

    /** A tool that runs operations through the runner. */
    public GenericTool(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_marketing_execute", value = "Works with Facebook ads.")
    Object execute(
            @P(name = "entity") @Nullable String entity,
            @P(name = "action") @Nullable String action,
            @P(name = "params", required = false) @Nullable Map<String, Object> params,
            InvocationContext context) {
        return runner.run(entity, action, params == null ? Map.of() : params, context);
    }
}
