package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListenerTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final List<OperationEvent> events = new ArrayList<>();

    private void listen() {
        graph.use(graph.builder().listener(events::add));
    }

    @Test
    void isToldHowAnOperationWent() {
        listen();
        String error = "{\"error\":{\"code\":2}}";
        String list = "{\"data\":[{\"id\":\"1\"},{\"id\":\"\u4e16\"}]}";
        graph.answer(400, error)
                .answer(
                        200,
                        list,
                        "X-App-Usage: {\"call_count\":28}",
                        "X-FB-Ads-Insights-Throttle: {\"app_id_util_pct\":1.5}");

        graph.listCampaigns();

        OperationEvent event = events.get(0);
        assertThat(events).hasSize(1);
        assertThat(event.entity()).isEqualTo("campaigns");
        assertThat(event.action()).isEqualTo("list");
        assertThat(event.mode()).isEqualTo(Mode.OPEN_SOURCE);
        assertThat(event.duration()).isEqualTo(Duration.ofMillis(500));
        assertThat(event.records()).isEqualTo(2);
        assertThat(event.bytes()).isEqualTo(error.length() + list.length() + 2);
        assertThat(event.attempts()).isEqualTo(2);
        assertThat(event.usage())
                .isEqualTo(Map.of(
                        "x-app-usage",
                        Map.of("call_count", 28L),
                        "x-fb-ads-insights-throttle",
                        Map.of("app_id_util_pct", new java.math.BigDecimal("1.5"))));
        assertThat(event.error()).isNull();
    }

    @Test
    void isToldOfErrors() {
        listen();
        graph.fail(190, null, "X-App-Usage: {\"call_count\":99}");

        AuthenticationException failure = graph.failed(AuthenticationException.class, graph::listCampaigns);

        OperationEvent event = events.get(0);
        assertThat(event.error()).isSameAs(failure);
        assertThat(event.records()).isZero();
        assertThat(event.attempts()).isEqualTo(1);
        assertThat(event.usage()).containsKey("x-app-usage");
    }

    @Test
    void isToldOfCallsThatWereNotSent() {
        listen();
        ValidationException refusal = graph.refused("campaigns", "get", Map.of());
        graph.refused(null, null, Map.of());

        assertThat(events).hasSize(2);
        assertThat(events.get(0).error()).isSameAs(refusal);
        assertThat(events.get(0).attempts()).isZero();
        assertThat(events.get(0).bytes()).isZero();
    }

    @Test
    void countsOneRecordForOneObject() {
        listen();
        graph.answer("{\"success\":true}").pauseCampaign();

        assertThat(events.get(0).records()).isEqualTo(1);
    }

    @Test
    void isToldOfAsynchronousOperationsBeforeTheirResultIsSeen() throws Exception {
        listen();
        graph.answer("{\"id\":\"1\"}");
        CompletableFuture<ExecutionResult> future = graph.connector().executeAsync("current_user", "get", Map.of());
        future.get(20, TimeUnit.SECONDS);

        assertThat(events).hasSize(1);
    }

    static Stream<Supplier<Throwable>> troubles() {
        return Stream.of(
                () -> new IllegalStateException("a listener's own"), () -> new AssertionError("a listener's own"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void doesNoHarmByThrowing(Supplier<Throwable> trouble) throws Exception {
        graph.use(graph.builder().listener(event -> sneakyThrow(trouble.get())));
        graph.answer("{\"id\":\"1\"}").answer("{\"id\":\"1\"}").fail(190, null);

        assertThat(graph.connector().execute("current_user", "get").size()).isEqualTo(1);
        assertThat(graph.connector()
                        .executeAsync("current_user", "get", Map.of())
                        .get(20, TimeUnit.SECONDS)
                        .size())
                .isEqualTo(1);
        graph.failed(AuthenticationException.class, graph::listCampaigns);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneakyThrow(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
