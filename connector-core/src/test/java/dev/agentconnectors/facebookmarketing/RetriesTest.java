package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void aReadIsTriedThreeTimesWithPausesWhoseBoundDoubles() {
        graph.fail(2, null).fail(1, null).answer(GraphFixture.EMPTY_LIST);

        assertThat(graph.listCampaigns().size()).isZero();

        assertThat(graph.requests()).isEqualTo(3);
        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void afterTheLastAttemptTheLastErrorComesOut() {
        graph.fail(2, null).fail(2, null).fail(-2, null);

        assertThat(graph.failed(ServiceUnavailableException.class, graph::listCampaigns))
                .hasMessageContaining("(code -2");
        assertThat(graph.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0, 0", "0.5, 250, 500", "0.999, 499, 999"})
    void pausesAreDrawnBetweenZeroAndTheirBound(double chance, long first, long second) {
        graph.time.chance(chance);
        graph.fail(2, null).fail(2, null).answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.time.pauses().stream().map(Duration::toMillis)).containsExactly(first, second);
    }

    @Test
    void pausesStopGrowingAtTheirGreatestBound() {
        RetryPolicy policy = new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofMillis(2500), Duration.ofSeconds(60));
        graph.use(graph.builder().retryPolicy(policy));
        graph.fail(2, null).fail(2, null).fail(2, null).fail(2, null).answer(GraphFixture.EMPTY_LIST);
        graph.listCampaigns();

        assertThat(graph.time.pauses().stream().map(Duration::toMillis)).containsExactly(1000L, 2000L, 2500L, 2500L);
    }

    @Test
    void everyPassingFailureOfAReadIsTriedAgain() {
        List<MockResponse> failures = new ArrayList<>();
        failures.add(new MockResponse.Builder().code(502).build());
        failures.add(new MockResponse.Builder().code(408).build());
        failures.add(new MockResponse.Builder().body("<html>").build());
        failures.add(new MockResponse.Builder().body("{\"data\":[").build());
        failures.add(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        failures.add(new MockResponse.Builder()
                .body(GraphFixture.EMPTY_LIST)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        for (MockResponse failure : failures) {
            int before = graph.requests();
            graph.answer(failure).answer(GraphFixture.EMPTY_LIST).listCampaigns();
            assertThat(graph.requests() - before).as(failure.toString()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 10, 100, 368, 2635})
    void whatWillNotPassIsNotTriedAgain(int code) {
        graph.fail(code, null);

        graph.failed(ConnectorException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(1);
        assertThat(graph.time.pauses()).isEmpty();
    }

    @Test
    void anAbuseBlockEndsAllTrying() {
        graph.fail(613, 1996);

        graph.failed(RateLimitException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void theNumberOfAttemptsIsASetting() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.DEFAULT.withMaxAttempts(2)));
        graph.fail(2, null).fail(2, null);

        graph.failed(ServiceUnavailableException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void policiesThatMakeNoSenseAreRefused() {
        graph.failed(ValidationException.class, () -> RetryPolicy.DEFAULT.withMaxAttempts(0));
        graph.failed(ValidationException.class, () -> RetryPolicy.DEFAULT.withMaxWait(Duration.ofMillis(-1)));
    }

    @Test
    void theDeadlineSpansAllAttempts() {
        graph.use(graph.builder().callTimeout(Duration.ofMillis(1200)));
        // 0.5 s, then 1 s would be too much.
        graph.fail(2, null).fail(2, null);

        graph.failed(ServiceUnavailableException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(2);
        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void theWaitOfAllPausesIsBounded() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.DEFAULT.withMaxWait(Duration.ofMillis(1400))));
        graph.fail(2, null).fail(2, null);

        graph.failed(ServiceUnavailableException.class, graph::listCampaigns);

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }
}
