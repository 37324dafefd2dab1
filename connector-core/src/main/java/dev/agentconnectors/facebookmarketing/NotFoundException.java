package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** What the call names does not exist, or the credentials cannot see it: Facebook does not tell the two apart. */
public final class NotFoundException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public NotFoundException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Never: it will not appear by asking again. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
