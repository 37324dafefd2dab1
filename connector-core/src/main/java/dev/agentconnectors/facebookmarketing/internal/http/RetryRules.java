package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whether a failed attempt is followed by another one, and after which pause. Knows no clock and keeps nothing. */
final class RetryRules {

    private static final int MOST_DOUBLINGS = 16;

    private final RetryPolicy policy;

    RetryRules(RetryPolicy policy) {
        this.policy = policy;
    }

    /**
     * The pause before the next attempt.
     *
     * @param failure how the attempt before ended
     * @param attempts how many there were
     * @param paused how long the operation has paused so far
     * @param left how much time it has left
     * @param chance a random number in [0, 1), for back-off with full jitter
     * @return the pause, or null where there must be no further attempt
     */
    @Nullable
    Duration pauseAfter(ConnectorException failure, int attempts, Duration paused, Duration left, double chance) {
        if (!failure.isRetryable() || attempts >= policy.maxAttempts() || failure.getCause() instanceof Error) {
            return null;
        }
        Duration asked = asked(failure);
        Duration pause = asked == null ? backoff(attempts, chance) : atLeast(policy.baseDelay(), asked);
        boolean tooLong = paused.plus(pause).compareTo(policy.maxWait()) > 0 || pause.compareTo(left) >= 0;
        return tooLong ? null : pause;
    }

    /** Drawn between zero and a bound that doubles. */
    private Duration backoff(int attempts, double chance) {
        Duration doubled = policy.baseDelay().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        Duration bound = doubled.compareTo(policy.maxDelay()) < 0 ? doubled : policy.maxDelay();
        return Duration.ofNanos((long) (bound.toNanos() * chance));
    }

    /** A service that says "now", or names a time in the past, is not taken at its word. */
    private static Duration atLeast(Duration floor, Duration asked) {
        return asked.compareTo(floor) < 0 ? floor : asked;
    }

    private static @Nullable Duration asked(ConnectorException failure) {
        return failure instanceof RateLimitException limit
                ? limit.retryAfter().orElse(null)
                : failure instanceof ServiceUnavailableException unavailable
                        ? unavailable.retryAfter().orElse(null)
                        : null;
    }
}
