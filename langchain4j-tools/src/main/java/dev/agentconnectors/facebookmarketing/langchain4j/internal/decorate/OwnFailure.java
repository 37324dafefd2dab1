package dev.agentconnectors.facebookmarketing.langchain4j.internal.decorate;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.exception.ToolExecutionException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A developer's own tool has failed. What its exception says was written for a log and may hold anything, a password too: the
 * model gets a plain sentence with a reference, under which the log has the exception. Whoever wants the model to read
 * their words throws a {@link ToolExecutionException} with them.
 */
final class OwnFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(OwnFailure.class);

    private OwnFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to throw, so that the framework's error handling, the developer's own included, has its say. */
    static ToolExecutionException of(ToolExecutionRequest request, RuntimeException error) {
        Throwable cause =
                error instanceof ToolExecutionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ToolExecutionException deliberate && deliberate.getCause() == null) {
            return new ToolExecutionException(deliberate);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("The tool {} failed (reference {})", request.name(), reference, cause);
        String message = "The tool failed inside (reference " + reference
                + "): what went wrong is in the developer's log. Do not try again; tell the user, with the reference.";
        return new ToolExecutionException(message, new OwnFailure(message, cause));
    }
}
