package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.Nullable;

/** The credentials are good, but this is not permitted with them: a permission is missing, or Facebook has blocked the action or the person. */
public final class PermissionException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param cause what lies beneath, or null
     */
    public PermissionException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(message, apiError, cause);
    }

    /** Never: somebody has to grant something first. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
