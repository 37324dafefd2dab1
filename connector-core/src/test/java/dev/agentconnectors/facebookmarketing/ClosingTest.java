package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void aClosedConnectorRefusesCalls() {
        FacebookMarketingConnector connector = graph.connector();
        connector.close();
        connector.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> connector.execute("current_user", "get"))
                .withMessage("The connector is closed: build a new one.");
        assertThatIllegalStateException().isThrownBy(() -> connector.executeAsync("current_user", "get", Map.of()));
        assertThatIllegalStateException().isThrownBy(connector::check);
        assertThat(connector.entities()).isNotEmpty();
        assertThat(graph.requests()).isZero();
    }

    @Test
    void aSharedClientLivesOn() {
        OkHttpClient client = new OkHttpClient();
        FacebookMarketingConnector first = graph.builder().httpClient(client).build();
        graph.answer("{\"id\":\"1\"}").answer("{\"id\":\"1\"}");
        first.execute("current_user", "get");
        first.close();

        assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(client.connectionPool().connectionCount()).isEqualTo(1);
        graph.use(graph.builder().httpClient(client)).execute("current_user", "get");
        assertThat(graph.request().getConnectionIndex())
                .isEqualTo(graph.request().getConnectionIndex());
    }

    @Test
    void aCallUnderWayEndsWithItsErrorWhereItCannotGoOn() throws Exception {
        CompletableFuture<Void> paused = new CompletableFuture<>();
        CompletableFuture<Void> pauseEnds = new CompletableFuture<>();
        graph.use(graph.builder().timing(graph.time.timing(pause -> {}, pause -> {
            paused.complete(null);
            return pauseEnds;
        })));
        graph.fail(2, null).answer("{\"id\":\"1\"}");
        CompletableFuture<ExecutionResult> future = graph.connector().executeAsync("current_user", "get", Map.of());
        paused.get(20, TimeUnit.SECONDS);

        graph.connector().close();
        pauseEnds.complete(null);

        assertThat(future)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(NetworkException.class)
                .withMessage("current_user.get was cancelled before its answer came.");
        assertThat(graph.requests()).isEqualTo(1);
    }
}
