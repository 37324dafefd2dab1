package dev.agentconnectors.facebookmarketing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The family of everything that can go wrong with a call. Messages are safe to show to a model or to log: they hold no
 * token, no secret and no URL with either, and at most 2,000 characters.
 */
public abstract sealed class ConnectorException extends RuntimeException
        permits ValidationException,
                AuthenticationException,
                PermissionException,
                NotFoundException,
                RateLimitException,
                ApiException,
                ServiceUnavailableException,
                NetworkException,
                TimeoutException,
                WriteOutcomeUnknownException,
                CallRefusedException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_MESSAGE = 2_000;

    private final transient @Nullable ApiError apiError;

    ConnectorException(String message, @Nullable ApiError apiError, @Nullable Throwable cause) {
        super(limited(message), cause);
        this.apiError = apiError;
    }

    /**
     * What the service said.
     *
     * @return its error, or empty where no answer of the service is at the bottom of this
     */
    public Optional<ApiError> apiError() {
        return Optional.ofNullable(apiError);
    }

    /**
     * Says whether the same call, unchanged, may succeed later and repeating it does no harm.
     *
     * @return true if trying again makes sense
     */
    public abstract boolean isRetryable();

    private static String limited(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
}
