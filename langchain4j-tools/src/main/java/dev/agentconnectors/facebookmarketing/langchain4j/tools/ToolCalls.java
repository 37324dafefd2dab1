package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries out ready-made tools. {@link dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools} does; a test
 * may put something else in its place.
 */
public interface ToolCalls {

    /**
     * Carries out a tool.
     *
     * @param tool its name, such as {@code facebook_list_campaigns}
     * @param arguments its arguments by name; null values count as left out
     * @param context of the AI service's invocation, or null outside of one
     * @return what a model is told
     * @throws ToolExecutionException if it failed or is not offered; its message is safe to show to a model
     */
    String call(String tool, Map<String, ? extends @Nullable Object> arguments, @Nullable InvocationContext context);
}
