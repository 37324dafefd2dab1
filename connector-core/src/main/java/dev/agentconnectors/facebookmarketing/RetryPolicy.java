package dev.agentconnectors.facebookmarketing;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how patiently a call is tried again. Reads are tried again after a passing failure, writes only where it
 * is certain that nothing was done.
 *
 * @param maxAttempts how often at most, the first attempt included; at least 1
 * @param baseDelay the bound of the first pause; it doubles from pause to pause, and each pause is drawn at random
 *     between zero and its bound
 * @param maxDelay the greatest bound of a pause
 * @param maxWait how long one call may pause in all; a service that asks for more (with {@code Retry-After}, say) gets no
 *     further attempt
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay, Duration maxWait) {

    /** Three attempts, pauses up to 0.5 s, then 1 s; at most 30 s of pauses. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(30));

    /** One attempt. */
    public static final RetryPolicy NONE = DEFAULT.withMaxAttempts(1);

    /** Checks the parts; throws {@link ValidationException} for one that makes no sense. */
    public RetryPolicy {
        Objects.requireNonNull(baseDelay, "baseDelay");
        Objects.requireNonNull(maxDelay, "maxDelay");
        Objects.requireNonNull(maxWait, "maxWait");
        if (maxAttempts < 1) {
            throw new ValidationException("maxAttempts is " + maxAttempts + ": give 1 (no retries) or more.");
        }
        if (baseDelay.isNegative() || maxDelay.isNegative() || maxWait.isNegative()) {
            throw new ValidationException("baseDelay, maxDelay and maxWait must not be negative.");
        }
    }

    /**
     * The same policy with another number of attempts.
     *
     * @param attempts how often at most, the first attempt included
     * @return the policy
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, maxDelay, maxWait);
    }

    /**
     * The same policy with another bound for all pauses of one call together.
     *
     * @param wait the bound
     * @return the policy
     */
    public RetryPolicy withMaxWait(Duration wait) {
        return new RetryPolicy(maxAttempts, baseDelay, maxDelay, wait);
    }
}
