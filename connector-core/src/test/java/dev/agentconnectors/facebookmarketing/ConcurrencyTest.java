package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 64;

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    /** Answers when all are there, so that they truly run at the same time. */
    @BeforeEach
    void answerWithTheIdThatWasAskedFor() {
        CountDownLatch all = new CountDownLatch(THREADS);
        graph.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                all.countDown();
                assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
                String id = request.getUrl().pathSegments().get(1);
                return new MockResponse.Builder()
                        .body("{\"id\":\"" + id + "\"}")
                        .build();
            }
        });
    }

    private Map<String, Object> campaign(int number) {
        return Map.of("campaign_id", number);
    }

    @Test
    void sixtyFourThreadsGetTheirOwnAnswers() throws Exception {
        FacebookMarketingConnector connector = graph.connector();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<ExecutionResult>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                results.add(threads.submit(() -> connector.execute("campaigns", "get", campaign(number))));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(results.get(i).get(30, TimeUnit.SECONDS).data()).isEqualTo(Map.of("id", String.valueOf(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void sixtyFourAsynchronousCallsRunAtTheSameTime() throws Exception {
        List<CompletableFuture<ExecutionResult>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(graph.connector().executeAsync("campaigns", "get", campaign(i)));
        }
        for (int i = 0; i < THREADS; i++) {
            assertThat(results.get(i).get(30, TimeUnit.SECONDS).data()).isEqualTo(Map.of("id", String.valueOf(i)));
        }
    }
}
