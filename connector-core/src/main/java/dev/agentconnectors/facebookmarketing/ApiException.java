package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** The service understood the call and refused it. */
public final class ApiException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public ApiException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Never: the call has to be changed. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
