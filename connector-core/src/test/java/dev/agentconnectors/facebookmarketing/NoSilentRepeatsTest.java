package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OkHttp repeats some requests by itself; here every request is one attempt of ours, and never two. */
class NoSilentRepeatsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final List<OperationEvent> events = new ArrayList<>();

    static Stream<MockResponse> temptations() {
        return Stream.of(
                new MockResponse.Builder().code(408).build(),
                new MockResponse.Builder()
                        .code(503)
                        .addHeader("Retry-After: 00")
                        .build(),
                new MockResponse.Builder().code(503).addHeader("Retry-After: 0").build(),
                new MockResponse.Builder().code(421).build(),
                new MockResponse.Builder()
                        .code(401)
                        .addHeader("WWW-Authenticate: Basic")
                        .build(),
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location: /elsewhere")
                        .build());
    }

    @ParameterizedTest
    @MethodSource("temptations")
    void notAfterAnAnswerThatTemptsTo(MockResponse answer) {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
        graph.answer(answer).answer(GraphFixture.EMPTY_LIST).answer(answer).answer("{\"success\":true}");

        graph.failed(ConnectorException.class, graph::listCampaigns);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("temptations")
    void notEvenWhereASharedClientHasAnAuthenticator(MockResponse answer) {
        OkHttpClient eager = new OkHttpClient.Builder()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Authorization", "Basic x")
                        .build())
                .build();
        graph.use(graph.builder().httpClient(eager));
        graph.answer(answer).answer("{\"success\":true}");

        graph.failed(ConnectorException.class, graph::pauseCampaign);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void aPooledConnectionThatBreaksIsAnAttemptOfARead() {
        graph.use(graph.builder().listener(events::add));
        graph.answer(GraphFixture.EMPTY_LIST)
                .answer(new MockResponse.Builder()
                        .onRequestStart(new SocketEffect.CloseSocket())
                        .build())
                .answer(GraphFixture.EMPTY_LIST);
        graph.listCampaigns();
        graph.listCampaigns();

        assertThat(graph.requests()).isEqualTo(3);
        assertThat(events).extracting(OperationEvent::attempts).containsExactly(1, 2);
        assertThat(graph.time.pauses()).hasSize(1);
    }

    @Test
    void aPooledConnectionThatBreaksIsTheEndOfAWrite() {
        graph.answer(GraphFixture.EMPTY_LIST)
                .answer(new MockResponse.Builder()
                        .onRequestStart(new SocketEffect.CloseSocket())
                        .build())
                .answer("{\"success\":true}");
        graph.listCampaigns();

        graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign);
        assertThat(graph.requests()).isEqualTo(2);
    }
}
