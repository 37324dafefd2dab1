package dev.agentconnectors.facebookmarketing;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service could not serve the call just now, or answered with something unreadable, after all retries. */
public final class ServiceUnavailableException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param retryAfter how long the service asks to wait, or null where it did not say
     * @param cause what lies beneath, or null
     */
    public ServiceUnavailableException(
            String message, @Nullable ApiError apiError, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, apiError, cause);
        this.retryAfter = retryAfter;
    }

    /**
     * How long the service asks to wait.
     *
     * @return the wait from the moment of the answer, or empty where the service did not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Always: the failure is a passing one. */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
