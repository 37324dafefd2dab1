package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.OperationEvent;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Creates in a row, each of whose requests meets a fault drawn at random: none is made twice, none ends without a word,
 * and none is reported as what it was not. {@code -Dfaults.creates=10000} runs a campaign of that length,
 * {@code -Dfaults.seed=…} another one.
 */
class CreatesUnderFaultsTest {

    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final int CREATES = Integer.getInteger("faults.creates", 2 * FAULTS.size());
    private static final long SEED = Long.getLong("faults.seed", 14);

    /** How the calls are made. */
    enum Way {
        BLOCKING,
        ASYNCHRONOUS,
        CANCELLED
    }

    /** What was told of one create. */
    private record Told(
            String name,
            @Nullable ExecutionResult result,
            @Nullable ConnectorException failure) {}

    @ParameterizedTest
    @EnumSource(Way.class)
    void noCreateIsMadeTwiceLostOrMisreported(Way way) throws Exception {
        Random random = new Random(SEED);
        List<Told> told = new ArrayList<>();
        BlockingQueue<OperationEvent> events = new LinkedBlockingQueue<>();
        Drawn drawn = new Drawn(random);
        FaultServer server = new FaultServer(drawn);
        try (server;
                FacebookMarketingConnector connector = connector(server, events)) {
            for (int i = 0; i < CREATES; i++) {
                drawn.turn(i);
                told.add(create(connector, way, "create-" + way + "-" + i, events, random));
                server.sendLateBytes();
            }
        }
        assertThat(told).hasSize(CREATES);
        assertThat(events).isEmpty();
        // Otherwise nothing was tried: each create has at least got a request as far as the server.
        assertThat(server.requests()).isGreaterThanOrEqualTo(way == Way.CANCELLED ? CREATES / 4 : CREATES);
        for (Told one : told) {
            assertThat(one.failure() instanceof ValidationException)
                    .as("%s was tried", one)
                    .isFalse();
            assertHonest(one, server.made(one.name()));
        }
    }

    private static void assertHonest(Told told, int made) {
        assertThat(made).as("%s was made", told).isLessThanOrEqualTo(1);
        if (told.result() != null) {
            assertThat(made).as("%s was reported as made", told).isEqualTo(1);
            assertThat(told.result().records().get(0)).containsEntry("id", FaultServer.idOf(told.name()));
        } else if (!(told.failure() instanceof WriteOutcomeUnknownException)) {
            assertThat(made).as("%s was reported as not made", told).isZero();
        }
    }

    private static Told create(
            FacebookMarketingConnector connector,
            Way way,
            String name,
            BlockingQueue<OperationEvent> events,
            Random random)
            throws Exception {
        Map<String, Object> params = Map.of(
                "account_id",
                "1",
                "name",
                name,
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                "PAUSED",
                "is_adset_budget_sharing_enabled",
                false,
                "special_ad_categories",
                List.of());
        ExecutionResult result = null;
        ConnectorException failure = null;
        CompletableFuture<ExecutionResult> future = null;
        if (way == Way.BLOCKING) {
            try {
                result = connector.execute("campaigns", "create", params);
            } catch (ConnectorException e) {
                failure = e;
            }
        } else {
            future = connector.executeAsync("campaigns", "create", params);
            if (way == Way.CANCELLED) {
                boolean unused = future.completeOnTimeout(null, random.nextInt(3_000), TimeUnit.MICROSECONDS)
                        .isDone();
            }
        }
        // Whatever became of the future: somebody was told how the call ended.
        OperationEvent event = events.poll(20, TimeUnit.SECONDS);
        assertThat(event).as("the end of %s", name).isNotNull();
        if (future != null) {
            failure = event.error();
            result = failure == null && way == Way.ASYNCHRONOUS ? future.get(20, TimeUnit.SECONDS) : null;
        }
        assertThat(event.error()).isSameAs(failure);
        return way == Way.CANCELLED && failure == null
                ? new Told(
                        name, ExecutionResult.fromJson("{\"data\":{\"id\":\"" + FaultServer.idOf(name) + "\"}}"), null)
                : new Told(name, result, failure);
    }

    private static FacebookMarketingConnector connector(FaultServer server, BlockingQueue<OperationEvent> events)
            throws IOException {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-campaign-0123456789"))
                .graphApiUrl(server.url())
                .readTimeout(Duration.ofMillis(100))
                .callTimeout(Duration.ofSeconds(10))
                .maxAnswerBytes(4 * 1024 * 1024)
                .retryPolicy(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(1)))
                .listener(events::add)
                .build();
    }

    /** Every fault in turn for the first request of a create, and one at random for those that follow. */
    private static final class Drawn implements Supplier<Fault> {

        private static final List<Fault> FAULTS = List.of(Fault.values());

        private final Random random;
        private @Nullable Fault next;

        Drawn(Random random) {
            this.random = random;
        }

        synchronized void turn(int create) {
            next = FAULTS.get(create % FAULTS.size());
        }

        @Override
        public synchronized Fault get() {
            Fault fault = next == null ? FAULTS.get(random.nextInt(FAULTS.size())) : next;
            next = null;
            return fault;
        }
    }
}
