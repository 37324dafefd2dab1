package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void evenEnormousDelaysAndManyAttemptsStayInBounds() {
        RetryPolicy policy = new RetryPolicy(1000, Duration.ofDays(30), Duration.ofDays(90), Duration.ZERO);
        Backoff backoff = new Backoff(policy, () -> 1.0);

        assertThat(backoff.pauseAfter(1)).isEqualTo(Duration.ofDays(30));
        assertThat(backoff.pauseAfter(2)).isEqualTo(Duration.ofDays(60));
        assertThat(backoff.pauseAfter(3)).isEqualTo(Duration.ofDays(90));
        assertThat(backoff.pauseAfter(999)).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void noDelayIsNoDelay() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ZERO, Duration.ofDays(1), Duration.ZERO);

        assertThat(new Backoff(policy, () -> 1.0).pauseAfter(2)).isZero();
    }
}
