package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a model calls a tool.
 *
 * @param memoryId the AI service's memory id, which tells conversations or users apart; null where the service has none
 * @param toolCallId the model's id of the tool call; null where it gave none
 * @param context of the AI service's invocation, with its invocation parameters
 */
public record CallOrigin(
        @Nullable Object memoryId, @Nullable String toolCallId, InvocationContext context) {

    /** Nobody knows on whose behalf: the call was not made within a tool call. */
    public static final CallOrigin UNKNOWN =
            new CallOrigin(null, null, InvocationContext.builder().build());

    /** Memory id and tool call id; the context may hold what users wrote, and stays out. */
    @Override
    public String toString() {
        return "CallOrigin[memoryId=" + memoryId + ", toolCallId=" + toolCallId + "]";
    }
}
