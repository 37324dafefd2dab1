// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code pixel_stats}. Event counts of a pixel, hour by hour.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class PixelStatTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public PixelStatTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Counts the events that a pixel received: one row per hour.
     *
     * @param pixelId the pixel's id
     * @param startTime from then on
     * @param endTime up to then; now by default
     * @param aggregation what the counts are grouped by
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_pixel_stats", value = "Counts the events that a pixel received: one row per hour.")
    public String listPixelStats(
            @P(name = "pixel_id", value = "The pixel's id.") String pixelId,
            @P(name = "start_time", value = "From then on. E.g. 2026-11-16T00:00:00Z", required = false) @Nullable
                    String startTime,
            @P(name = "end_time", value = "Up to then; now by default. E.g. 2026-11-23T00:00:00Z", required = false)
                    @Nullable
                    String endTime,
            @P(name = "aggregation", value = "Default event", required = false) @Nullable Aggregation aggregation,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_pixel_stats",
                new Arguments()
                        .with("pixel_id", pixelId)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
                        .with("aggregation", aggregation)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Aggregation {
        event,
        event_source,
        event_total_counts,
        event_value_count,
        event_detection_method,
        event_processing_results,
        custom_data_field,
        browser_type,
        device_os,
        device_type,
        had_pii,
        host,
        match_keys,
        pixel_fire,
        url,
        url_by_rule
    }
}
