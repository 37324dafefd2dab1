package dev.agentconnectors.facebookmarketing.langchain4j.internal.invocation;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolProgress;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import dev.langchain4j.invocation.InvocationContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tool call that a thread is carrying out. A tool's method is given no request id, and what it calls is given nothing at
 * all; whoever has to know on whose behalf a call is made asks here.
 *
 * @param context of the AI service's invocation
 * @param id the model's id of the call, or null where it gave none
 * @param tool the name of the tool
 * @param leftOut the arguments that the model gave and that count as left out, such as blank texts
 * @param progress hears what keeps the tool busy
 */
public record ToolCall(
        InvocationContext context,
        @Nullable String id,
        String tool,
        List<String> leftOut,
        ToolProgress.Listener progress) {

    private static final Logger LOG = LoggerFactory.getLogger(ToolCall.class);

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

    /** Facebook works out a report for it. */
    public void works(ReportProgress run) {
        tell(new ToolProgress.ReportRun(tool, origin(), run));
    }

    /** A request of it has to wait. */
    public void waits(Duration time) {
        tell(new ToolProgress.Waiting(tool, origin(), time));
    }

    /** A read of it is tried again. */
    public void retries(int attempt, ConnectorException error) {
        tell(new ToolProgress.Retrying(tool, origin(), attempt, error));
    }

    private void tell(ToolProgress event) {
        try {
            progress.onProgress(event);
        } catch (RuntimeException e) {
            LOG.warn("The progress listener failed", e);
        }
    }

    /** Who is behind it, for people and programs that judge writes. */
    public WriteRequest.Origin origin() {
        return new WriteRequest.Origin(context.chatMemoryId(), id, context);
    }
}
