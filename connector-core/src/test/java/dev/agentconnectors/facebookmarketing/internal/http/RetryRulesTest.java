package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryRulesTest {

    private static final Duration ENDLESS = Duration.ofDays(10_000);

    private static Duration backoff(RetryPolicy policy, int attempts) {
        return new RetryRules(policy)
                .pauseAfter(new NetworkException("broken", null, null), attempts, Duration.ZERO, ENDLESS, 1.0);
    }

    @Test
    void evenEnormousDelaysAndManyAttemptsStayInBounds() {
        RetryPolicy policy = new RetryPolicy(1000, Duration.ofDays(30), Duration.ofDays(90), ENDLESS);

        assertThat(backoff(policy, 1)).isEqualTo(Duration.ofDays(30));
        assertThat(backoff(policy, 2)).isEqualTo(Duration.ofDays(60));
        assertThat(backoff(policy, 3)).isEqualTo(Duration.ofDays(90));
        assertThat(backoff(policy, 999)).isEqualTo(Duration.ofDays(90));
        assertThat(backoff(policy, 1000)).isNull();
    }

    @Test
    void noDelayIsNoDelay() {
        assertThat(backoff(new RetryPolicy(3, Duration.ZERO, Duration.ofDays(1), Duration.ZERO), 2))
                .isZero();
    }

    @Test
    void anErrorOfTheRuntimeIsNotTriedAgain() {
        ServiceUnavailableException failure =
                new ServiceUnavailableException("no memory", null, null, new OutOfMemoryError());

        assertThat(new RetryRules(RetryPolicy.DEFAULT).pauseAfter(failure, 1, Duration.ZERO, ENDLESS, 0.0))
                .isNull();
    }
}
