package dev.agentconnectors.facebookmarketing;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service refuses further calls for a while. Nothing was done. */
public final class RateLimitException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;
    private final boolean retryable;

    /**
     * Makes the error.
     *
     * @param message what happened and what to do
     * @param apiError what the service said, or null
     * @param retryAfter how long the service asks to wait, or null where it did not say
     * @param retryable false where the service asks to stop calling altogether
     */
    public RateLimitException(
            String message, @Nullable ApiError apiError, @Nullable Duration retryAfter, boolean retryable) {
        super(message, apiError, null);
        this.retryAfter = retryAfter;
        this.retryable = retryable;
    }

    /**
     * How long the service asks to wait.
     *
     * @return the wait from the moment of the answer, or empty where the service did not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** True, except where Facebook has blocked the calls as abuse. */
    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
