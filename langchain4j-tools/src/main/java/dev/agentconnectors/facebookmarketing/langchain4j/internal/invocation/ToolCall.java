package dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tool call that a thread is carrying out. A tool's method is given no request id, and what it calls is given nothing at
 * all; whoever has to know on whose behalf a call is made asks here.
 *
 * @param context of the AI service's invocation
 * @param id the model's id of the call, or null where it gave none
 * @param tool the name of the tool
 * @param leftOut the arguments that the model gave and that count as left out, such as blank texts
 */
public record ToolCall(InvocationContext context, @Nullable String id, String tool, List<String> leftOut) {

    private static final ThreadLocal<@Nullable ToolCall> CURRENT = new ThreadLocal<>();

    /** Copies the list. */
    public ToolCall {
        leftOut = List.copyOf(leftOut);
    }

    /** The call that this thread is in, if it is in one. */
    public static Optional<ToolCall> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does something as part of this call; afterwards the thread is where it was before. */
    public <T> T run(Supplier<T> work) {
        ToolCall before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Who is behind it, for people and programs that judge writes. */
    public WriteRequest.Origin origin() {
        return new WriteRequest.Origin(context.chatMemoryId(), id, context);
    }
}
