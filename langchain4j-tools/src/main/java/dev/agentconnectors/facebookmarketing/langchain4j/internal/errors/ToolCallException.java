package dev.agentconnectors.facebookmarketing.langchain4j.internal.errors;

/** A model called a tool wrongly, or in a way that the developer does not permit. The message is for the model. */
public final class ToolCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error that says what was wrong and what would be right. */
    public ToolCallException(String message) {
        super(message);
    }

    /** An error in other words than those of the failure behind it. */
    public ToolCallException(String message, Throwable cause) {
        super(message, cause);
    }
}
