package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/** The operations of {@code current_user} as tools. */
public final class CurrentUserTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public CurrentUserTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_get_current_user")
    Object getCurrentUser(@P(name = "fields", required = false) @Nullable String fields, InvocationContext context) {
        return runner.run(
                "current_user", "get", new Arguments().with("fields", fields).asMap(), context);
    }
}
