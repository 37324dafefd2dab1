package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** A write was sent, but its answer was lost: it may or may not have taken effect. It is never repeated by itself; the message says how to find out. */
public final class WriteOutcomeUnknownException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public WriteOutcomeUnknownException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Never: it might be done twice. Look first. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
