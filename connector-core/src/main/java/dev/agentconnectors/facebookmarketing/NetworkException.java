package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** The service could not be reached, or the connection broke; for a write, before anything was sent. */
public final class NetworkException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public NetworkException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Always: the call had no effect. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
