package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/** The operations of {@code pixel_stats} as tools. */
public final class PixelStatTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public PixelStatTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_pixel_stats")
    Object listPixelStats(
            @P(name = "pixel_id") String pixelId,
            @P(name = "start_time", required = false) @Nullable String startTime,
            @P(name = "end_time", required = false) @Nullable String endTime,
            @P(name = "aggregation", required = false) @Nullable Aggregation aggregation,
            InvocationContext context) {
        return runner.run(
                "pixel_stats",
                "list",
                new Arguments()
                        .with("pixel_id", pixelId)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
                        .with("aggregation", aggregation)
                        .asMap(),
                context);
    }
}
