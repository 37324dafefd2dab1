package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritesAreNeverRepeatedBlindlyTest {

    private static final String SUCCESS = "{\"success\":true}";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    static Stream<MockResponse> lostAnswers() {
        return Stream.of(
                new MockResponse.Builder()
                        .onRequestBody(new SocketEffect.CloseSocket())
                        .build(),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build(),
                new MockResponse.Builder()
                        .body(SUCCESS)
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build(),
                new MockResponse.Builder().body("{\"succ").build(),
                new MockResponse.Builder().body("<html>").build(),
                new MockResponse.Builder().body("").build(),
                new MockResponse.Builder().code(204).build(),
                new MockResponse.Builder().code(500).body("oops").build(),
                new MockResponse.Builder().code(502).build(),
                new MockResponse.Builder().code(503).addHeader("Retry-After: 0").build(),
                new MockResponse.Builder().code(503).addHeader("Retry-After: 1").build(),
                new MockResponse.Builder().code(504).build(),
                new MockResponse.Builder().code(408).build());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void onceTheRequestIsOutALostAnswerIsReportedAsSuch(MockResponse lost) {
        graph.answer(lost).answer(SUCCESS);

        WriteOutcomeUnknownException failure = graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign);

        // One that broke off half way is none that the server counts.
        assertThat(graph.requests()).isLessThanOrEqualTo(1);
        assertThat(graph.time.pauses()).isEmpty();
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure)
                .hasMessageStartingWith(
                        "campaigns.update was sent, but no clear answer came back: its outcome is unknown")
                .hasMessageEndingWith("Do not repeat it yet; read the object, or list by name, to see whether it did.")
                .cause()
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, -2})
    void anErrorThatMayPassLeavesTheOutcomeOpenToo(int code) {
        graph.fail(code, null).answer(SUCCESS);

        WriteOutcomeUnknownException failure = graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign);

        assertThat(graph.requests()).isEqualTo(1);
        assertThat(failure.apiError().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void creationsAreNoDifferent() {
        graph.answer(new MockResponse.Builder().code(500).build()).answer("{\"id\":\"1\"}");

        graph.failed(
                WriteOutcomeUnknownException.class,
                () -> graph.execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id", "1",
                                "name", "x",
                                "objective", "OUTCOME_TRAFFIC",
                                "status", "PAUSED",
                                "special_ad_categories", List.of(),
                                "is_adset_budget_sharing_enabled", false)));
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void anAnswerThatTakesTooLongLeavesTheOutcomeOpen() {
        graph.use(graph.builder().readTimeout(Duration.ofSeconds(1)));
        graph.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 17, 32, 341, 613, 80004})
    void aRateLimitDidNothingSoTheWriteIsRepeated(int code) {
        graph.fail(code, null).fail(code, null).answer(SUCCESS);

        assertThat(graph.pauseCampaign().data()).isEqualTo(Map.of("success", true));
        assertThat(graph.requests()).isEqualTo(3);
    }

    @Test
    void aConnectionThatNeverStoodDidNothingSoTheWriteIsRepeated() {
        FlakySockets sockets = new FlakySockets()
                .failing(() -> new ConnectException("Connection refused"))
                .failing(() -> new SocketTimeoutException("Connect timed out"));
        graph.use(graph.builder()
                .httpClient(new OkHttpClient.Builder().socketFactory(sockets).build()));
        graph.answer(SUCCESS);

        assertThat(graph.pauseCampaign().data()).isEqualTo(Map.of("success", true));
        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void aServiceThatStaysAwayIsANetworkErrorForAWriteToo() {
        FlakySockets sockets = new FlakySockets();
        for (int i = 0; i < 3; i++) {
            sockets.failing(() -> new ConnectException("Connection refused"));
        }
        graph.use(graph.builder()
                .httpClient(new OkHttpClient.Builder().socketFactory(sockets).build()));

        assertThat(graph.failed(NetworkException.class, graph::pauseCampaign))
                .hasMessageContaining("campaigns.update could not reach 127.0.0.1");
        assertThat(graph.requests()).isZero();
    }

    @Test
    void aRefusalIsARefusal() {
        graph.fail(100, null).fail(190, null);

        graph.failed(ApiException.class, graph::pauseCampaign);
        graph.failed(AuthenticationException.class, graph::pauseCampaign);
        assertThat(graph.requests()).isEqualTo(2);
    }
}
