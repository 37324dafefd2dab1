package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AsyncTest {

    private static final Map<String, Object> ACCOUNT = Map.of("account_id", "1");
    private static final Map<String, Object> CHANGE = Map.of("campaign_id", "7", "status", "PAUSED");

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private CompletableFuture<ExecutionResult> list() {
        return graph.connector().executeAsync("campaigns", "list", ACCOUNT);
    }

    private static <T> T inTime(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    private static <E extends ConnectorException> E failed(Class<E> type, CompletableFuture<?> future) {
        ExecutionException failure = catchThrowableOfType(ExecutionException.class, () -> inTime(future));
        assertThat(failure).isNotNull();
        assertThat(failure.getCause()).isInstanceOf(type);
        return type.cast(failure.getCause());
    }

    @Test
    void theResultIsTheSame() throws Exception {
        graph.answer("{\"data\":[{\"id\":\"1\"}],\"paging\":{\"cursors\":{\"after\":\"A\"},\"next\":\"x\"}}");

        ExecutionResult result = inTime(list());

        assertThat(result.data()).isEqualTo(List.of(Map.of("id", "1")));
        assertThat(result.meta()).isEqualTo(Map.of("after", "A", "has_more", true));
    }

    @Test
    void soAreRetriesAndPauses() throws Exception {
        graph.fail(2, null).fail(17, null, "Retry-After: 4").answer(GraphFixture.EMPTY_LIST);

        assertThat(inTime(list()).size()).isZero();
        assertThat(graph.requests()).isEqualTo(3);
        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(4));
    }

    @Test
    void soAreErrors() {
        graph.fail(190, 463);

        assertThat(failed(AuthenticationException.class, list()))
                .hasMessageContaining("expired")
                .extracting(failure -> failure.apiError().orElseThrow().subcode())
                .isEqualTo(463);
    }

    @Test
    void aWrongCallFailsTheFutureAndIsNotThrown() {
        CompletableFuture<ExecutionResult> future = graph.connector().executeAsync("campaigns", "list", null);

        assertThat(failed(ValidationException.class, future)).hasMessageContaining("account_id is missing");
        assertThat(graph.requests()).isZero();
    }

    @Test
    void aWriteWhoseAnswerIsLostIsNotRepeated() {
        graph.answer(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build())
                .answer("{\"success\":true}");

        failed(WriteOutcomeUnknownException.class, graph.connector().executeAsync("campaigns", "update", CHANGE));
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void noThreadWaitsDuringAPause() throws Exception {
        CompletableFuture<Duration> paused = new CompletableFuture<>();
        CompletableFuture<Void> pauseEnds = new CompletableFuture<>();
        OkHttpClient client = new OkHttpClient();
        graph.use(graph.builder()
                .httpClient(client)
                .timing(graph.time.timing(
                        pause -> {
                            throw new AssertionError("a thread was made to sleep");
                        },
                        pause -> {
                            paused.complete(pause);
                            return pauseEnds;
                        })));
        graph.fail(2, null).answer(GraphFixture.EMPTY_LIST);

        CompletableFuture<ExecutionResult> future = list();

        assertThat(inTime(paused)).isEqualTo(Duration.ofMillis(500));
        assertThat(client.dispatcher().queuedCallsCount()).isZero();
        assertThat(future).isNotDone();
        assertThat(graph.requests()).isEqualTo(1);

        pauseEnds.complete(null);
        assertThat(inTime(future).size()).isZero();
    }

    @Test
    void cancellingEndsTheRequestUnderWay() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        graph.use(graph.builder().listener(ended::complete));
        graph.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<ExecutionResult> future = list();
        graph.request();

        future.cancel(true);

        assertThat(inTime(ended).error())
                .isInstanceOf(NetworkException.class)
                .hasMessage("campaigns.list was cancelled before its answer came.");
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void cancellingAWriteLeavesItsOutcomeOpen() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        graph.use(graph.builder().listener(ended::complete));
        graph.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<ExecutionResult> future = graph.connector().executeAsync("campaigns", "update", CHANGE);
        graph.request();

        future.cancel(true);

        assertThat(inTime(ended).error()).isInstanceOf(WriteOutcomeUnknownException.class);
    }

    @Test
    void cancellingDuringAPauseSendsNothingMore() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        CompletableFuture<Duration> paused = new CompletableFuture<>();
        CompletableFuture<Void> pauseEnds = new CompletableFuture<>();
        graph.use(graph.builder().listener(ended::complete).timing(graph.time.timing(pause -> {}, pause -> {
            paused.complete(pause);
            return pauseEnds;
        })));
        graph.fail(2, null).answer(GraphFixture.EMPTY_LIST);
        CompletableFuture<ExecutionResult> future = list();
        inTime(paused);

        future.cancel(true);
        pauseEnds.complete(null);

        OperationEvent event = inTime(ended);
        assertThat(event.attempts()).isEqualTo(1);
        assertThat(event.error()).isInstanceOf(ServiceUnavailableException.class);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void realTimeWorksToo() throws Exception {
        graph.use(graph.builder()
                .timing(dev.agentconnectors.facebookmarketing.internal.http.Timing.REAL)
                .retryPolicy(new RetryPolicy(3, Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofSeconds(1))));
        graph.fail(2, null).fail(2, null).answer(GraphFixture.EMPTY_LIST);
        assertThat(inTime(list()).size()).isZero();

        graph.fail(2, null).fail(2, null).answer(GraphFixture.EMPTY_LIST);
        assertThat(graph.listCampaigns().size()).isZero();
    }

    @Test
    void whoeverCompletesTheFutureOtherwiseEndsTheRequest() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        graph.use(graph.builder().listener(ended::complete));
        graph.answer(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        CompletableFuture<ExecutionResult> future = list().orTimeout(50, TimeUnit.MILLISECONDS);

        assertThat(future).failsWithin(20, TimeUnit.SECONDS);
        assertThat(inTime(ended).error()).hasMessage("campaigns.list was cancelled before its answer came.");
    }

    @Test
    void soDoesWhoeverCompletesTheFutureOfASearch() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        try (FakeAirbyte airbyte = new FakeAirbyte();
                FacebookMarketingConnector hosted = FacebookMarketingConnector.builder()
                        .authConfig(HostedFixture.credentials()
                                .connectorId("conn-1")
                                .build())
                        .airbyteApiUrl(airbyte.url())
                        .listener(ended::complete)
                        .build()) {
            airbyte.on(
                    FakeAirbyte.EXECUTE,
                    new MockResponse.Builder()
                            .onResponseStart(SocketEffect.Stall.INSTANCE)
                            .build());

            hosted.searchAsync("campaigns", Map.of("query", Map.of())).cancel(true);

            assertThat(inTime(ended).error()).isInstanceOf(NetworkException.class);
        }
    }

    @Test
    void aSlowListenerHoldsNobodyElse() throws Exception {
        CompletableFuture<Void> go = new CompletableFuture<>();
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(1);
        graph.use(graph.builder()
                .httpClient(new OkHttpClient.Builder().dispatcher(dispatcher).build())
                .listener(event -> {
                    if (event.action().equals("list")) {
                        go.join();
                    }
                }));
        graph.answer(GraphFixture.EMPTY_LIST).answer("{\"id\":\"1\"}");

        CompletableFuture<ExecutionResult> held = list();
        graph.request();

        assertThat(inTime(graph.connector().executeAsync("current_user", "get", Map.of()))
                        .size())
                .isEqualTo(1);
        assertThat(held).isNotDone();
        go.complete(null);
        assertThat(inTime(held).size()).isZero();
    }

    @Test
    void whatAnInterceptorThrowsEndsTheFutureAndReachesTheListener() throws Exception {
        CompletableFuture<OperationEvent> ended = new CompletableFuture<>();
        OkHttpClient failing = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    throw new IllegalStateException("an interceptor's own");
                })
                .build();
        graph.use(graph.builder().httpClient(failing).listener(ended::complete).retryPolicy(RetryPolicy.NONE));
        graph.answer("{\"success\":true}").answer("{\"success\":true}");

        failed(WriteOutcomeUnknownException.class, graph.connector().executeAsync("campaigns", "update", CHANGE));

        assertThat(inTime(ended).error()).isInstanceOf(WriteOutcomeUnknownException.class);
        graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign);
    }
}
