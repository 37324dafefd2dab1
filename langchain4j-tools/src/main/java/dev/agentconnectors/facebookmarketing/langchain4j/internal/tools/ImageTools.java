package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/** The operations of {@code images} as tools. */
public final class ImageTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public ImageTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_images")
    Object listImages(
            @P(name = "account_id") String accountId,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "images",
                "list",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }
}
