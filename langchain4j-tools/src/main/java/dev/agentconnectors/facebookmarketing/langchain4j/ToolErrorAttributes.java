package dev.agentconnectors.facebookmarketing.langchain4j;

/**
 * The keys under which {@code ToolExecutionResult.attributes()} of a failed call says to the application what went wrong. The
 * model never sees attributes; they are in the {@code ToolExecutionResultMessage} too, and so in a chat memory: they hold
 * neither ids of objects nor what a person or a service wrote.
 */
public final class ToolErrorAttributes {

    /**
     * The simple name of the exception's class, such as {@code RateLimitException}; {@code ToolCallException} where the tools
     * themselves refused the call. Every failed call has it.
     */
    public static final String ERROR = "facebook_error";

    /** Whether the same call may succeed later: a {@code Boolean}. Every failure of the connector has it. */
    public static final String RETRYABLE = "facebook_error_retryable";

    /** After how many seconds it may, where the service says so: a {@code Long}. */
    public static final String RETRY_AFTER_SECONDS = "facebook_error_retry_after_seconds";

    /** Facebook's error code, where its answer had one: an {@code Integer}. */
    public static final String CODE = "facebook_error_code";

    /** Facebook's subcode, where its answer had one: an {@code Integer}. */
    public static final String SUBCODE = "facebook_error_subcode";

    /** What Facebook's support finds the call by, where its answer had it: a {@code String}. */
    public static final String TRACE_ID = "facebook_error_trace_id";

    private ToolErrorAttributes() {}
}
