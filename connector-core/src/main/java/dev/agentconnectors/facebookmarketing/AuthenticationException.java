package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** The token or the client credentials are missing, wrong, expired or revoked. */
public final class AuthenticationException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public AuthenticationException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Never: new credentials are needed first. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
