package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TimeoutsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private static MockResponse silence() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }

    @Test
    void silenceEndsWithTheReadTimeoutAndIsTriedAgain() {
        graph.use(graph.builder().readTimeout(Duration.ofMillis(50)));
        graph.answer(silence()).answer(silence()).answer(silence());

        TimeoutException failure = graph.failed(TimeoutException.class, graph::listCampaigns);

        // The server may count a request only after its sender has given up, so the pauses between tell.
        assertThat(graph.time.pauses()).hasSize(2);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure)
                .hasMessage(
                        "campaigns.list got no answer in time (allowed: 5 s to connect, 0.05 s of silence, 90 s in all)."
                                + " Try again later, or ask for less at a time.");
    }

    @Test
    void anAnswerAfterSilenceIsGood() {
        graph.use(graph.builder().readTimeout(Duration.ofSeconds(1)));
        graph.answer(silence()).answer(GraphFixture.EMPTY_LIST);

        assertThat(graph.listCampaigns().size()).isZero();
    }

    @Test
    void theWholeCallHasALimitThatAnAnswerInDropsDoesNotLift() {
        graph.use(graph.builder().callTimeout(Duration.ofMillis(200)).retryPolicy(RetryPolicy.NONE));
        graph.answer(new MockResponse.Builder()
                .body(" ".repeat(1000) + GraphFixture.EMPTY_LIST)
                .throttleBody(1, 20, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build());

        assertThat(graph.failed(TimeoutException.class, graph::listCampaigns)).hasMessageContaining("0.2 s in all");
    }

    @Test
    void theConnectTimeoutIsFiveSecondsAndASetting() {
        FlakySockets sockets = new FlakySockets().failing(() -> new SocketTimeoutException("Connect timed out"));
        OkHttpClient client = new OkHttpClient.Builder().socketFactory(sockets).build();
        graph.use(graph.builder().httpClient(client).retryPolicy(RetryPolicy.NONE));
        graph.failed(TimeoutException.class, graph::listCampaigns);
        graph.connector().close();

        graph.use(graph.builder().httpClient(client).connectTimeout(Duration.ofMillis(1234)));
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(sockets.timeouts()).containsExactly(5000, 1234);
    }

    @Test
    void nobodyListeningIsANetworkError() {
        int port = graph.server.getPort();
        graph.server.close();
        graph.use(graph.builder().graphApiUrl("http://127.0.0.1:" + port));

        NetworkException failure = graph.failed(NetworkException.class, graph::listCampaigns);

        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure)
                .hasMessage("campaigns.list could not reach 127.0.0.1, or the connection broke (ConnectException)."
                        + " Check the network and try again.");
        assertThat(graph.time.pauses()).hasSize(2);
    }
}
