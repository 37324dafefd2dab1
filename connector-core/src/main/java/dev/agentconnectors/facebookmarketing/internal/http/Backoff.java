package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Exponential back-off with full jitter: each pause is drawn between zero and a bound that doubles. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 16;

    private final RetryPolicy policy;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
    }

    /** The pause before attempt {@code attempt + 1}. */
    Duration pauseAfter(int attempt) {
        Duration doubled = policy.baseDelay().multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration bound = doubled.compareTo(policy.maxDelay()) < 0 ? doubled : policy.maxDelay();
        return Duration.ofNanos((long) (bound.toNanos() * random.getAsDouble()));
    }
}
