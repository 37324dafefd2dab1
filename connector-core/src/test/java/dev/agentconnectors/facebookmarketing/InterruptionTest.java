package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @AfterEach
    void clear() {
        boolean unused = Thread.interrupted();
    }

    @Test
    void anInterruptedPauseEndsTheCallAndStaysVisible() {
        graph.use(graph.builder()
                .timing(graph.time.timing(
                        pause -> {
                            throw new InterruptedException();
                        },
                        pause -> new CompletableFuture<>())));
        graph.fail(2, null).answer(GraphFixture.EMPTY_LIST);

        graph.failed(ServiceUnavailableException.class, graph::listCampaigns);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsAReadAtOnceAndStaysVisible() throws Exception {
        // Nothing but the interrupt can end it in time.
        graph.use(graph.builder().readTimeout(Duration.ofHours(1)).callTimeout(Duration.ofHours(1)));
        graph.answer(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build())
                .answer(GraphFixture.EMPTY_LIST);
        CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            graph.failed(NetworkException.class, graph::listCampaigns);
            stillInterrupted.complete(Thread.interrupted());
        });
        caller.start();
        graph.request();
        caller.interrupt();

        assertThat(stillInterrupted.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void aThreadThatIsInterruptedAlreadySendsNothing() {
        graph.answer("{\"success\":true}");
        Thread.currentThread().interrupt();

        graph.failed(NetworkException.class, graph::pauseCampaign);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(graph.requests()).isZero();
    }
}
