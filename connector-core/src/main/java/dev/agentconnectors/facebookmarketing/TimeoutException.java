package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** The answer did not come in time; for a write, nothing was sent yet. */
public final class TimeoutException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public TimeoutException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Always: the call had no effect. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
