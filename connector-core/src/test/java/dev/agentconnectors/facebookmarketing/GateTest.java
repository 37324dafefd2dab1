package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {

    private final GraphFixture graph = new GraphFixture();
    private final List<GatedCall> judged = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        graph.close();
    }

    static Stream<Consumer<FacebookMarketingConnector>> everyWayToCall() {
        Map<String, Object> params = Map.of("campaign_id", "7", "status", "paused");
        return Stream.of(
                connector -> connector.execute("campaigns", "update", params),
                connector ->
                        connector.executeAsync("campaigns", "update", params).join(),
                connector -> connector.gated(call -> Passage.go()).execute("campaigns", "update", params));
    }

    @ParameterizedTest
    @MethodSource("everyWayToCall")
    void everyCallIsJudgedOnceAsItWillBeSent(Consumer<FacebookMarketingConnector> way) {
        graph.answer("{\"success\":true}");

        way.accept(gated(call -> Passage.go()));

        assertThat(judged).singleElement().satisfies(call -> {
            assertThat(call).hasToString("campaigns.update");
            assertThat(call.effect()).isEqualTo(Effect.WRITE);
            assertThat(call.operation()).isPresent();
            assertThat(call.parameters()).isEqualTo(Map.of("campaign_id", "7", "status", "PAUSED"));
        });
        assertThat(GraphFixture.form(graph.request(), "status")).isEqualTo("PAUSED");
        assertThat(graph.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("everyWayToCall")
    void whatIsRefusedIsNotSent(Consumer<FacebookMarketingConnector> way) {
        for (RuntimeException reason :
                List.of(new CallRefusedException("Not on Sundays."), new IllegalStateException("The gate is broken"))) {
            assertThatThrownBy(() -> way.accept(gated(call -> {
                        throw reason;
                    })))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isSameAs(reason),
                            thrown -> assertThat(thrown).hasCause(reason));
        }
        assertThat(graph.requests()).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyWayToCall")
    void aGateThatFailsWithAnErrorLetsNothingThrough(Consumer<FacebookMarketingConnector> way) {
        assertThatThrownBy(() -> way.accept(gated(call -> {
                    throw new StackOverflowError();
                })))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(StackOverflowError.class),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(StackOverflowError.class));
        assertThat(graph.requests()).isZero();
    }

    @Test
    void aCallThatIsWrongIsNotJudged() {
        assertThatThrownBy(() ->
                        gated(call -> Passage.go()).execute("campaigns", "update", Map.of("campaign_id", "seven")))
                .isInstanceOf(ValidationException.class);
        assertThat(judged).isEmpty();
    }

    @Test
    void aCallThatIsHeldHasAResultAndIsNotSent() {
        FacebookMarketingConnector gated =
                gated(call -> Passage.hold(ExecutionResult.fromJson("{\"data\":{\"pending\":true},\"meta\":{}}")));

        assertThat(gated.execute("campaigns", "update", Map.of("campaign_id", "7", "name", "x"))
                        .data())
                .isEqualTo(Map.of("pending", true));
        assertThat(gated.executeAsync("campaigns", "update", Map.of("campaign_id", "7", "name", "x"))
                        .join()
                        .data())
                .isEqualTo(Map.of("pending", true));
        assertThat(graph.requests()).isZero();
    }

    @Test
    void theEndIsHeardOnceAndCanTakeSomethingOut() {
        List<String> ends = Collections.synchronizedList(new ArrayList<>());
        FacebookMarketingConnector gated = gated(call -> Passage.go(new Passage.Ending() {
            @Override
            public ExecutionResult answered(ExecutionResult result) {
                ends.add("answered");
                return ExecutionResult.fromJson("{\"data\":{},\"meta\":{}}");
            }

            @Override
            public void failed(Throwable failure) {
                ends.add(failure.getClass().getSimpleName());
            }
        }));
        graph.answer("{\"id\":\"1\",\"name\":\"Maya\"}")
                .answer("{\"id\":\"1\",\"name\":\"Maya\"}")
                .fail(100, null)
                .fail(100, null);

        assertThat(gated.execute("current_user", "get").data()).isEqualTo(Map.of());
        assertThat(gated.executeAsync("current_user", "get", Map.of()).join().data())
                .isEqualTo(Map.of());
        assertThatThrownBy(() -> gated.execute("current_user", "get")).isInstanceOf(ApiException.class);
        assertThatThrownBy(() ->
                        gated.executeAsync("current_user", "get", Map.of()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ApiException.class);
        assertThat(ends).containsExactly("answered", "answered", "ApiException", "ApiException");
    }

    @Test
    void checksAreCallsToo() {
        assertThat(gated(call -> {
                            throw new CallRefusedException("Not on Sundays.");
                        })
                        .check()
                        .healthy())
                .isFalse();
        assertThat(judged).hasSize(1);
    }

    @Test
    void whoCallsIsAskedInTheCallersThreadThoughAWriteIsJudgedInAnother() throws Exception {
        ThreadLocal<String> who = new ThreadLocal<>();
        CompletableFuture<String> seen = new CompletableFuture<>();
        CountDownLatch judging = new CountDownLatch(1);
        Gate gate = new Gate() {
            @Override
            public Passage judge(GatedCall call) {
                throw new IllegalStateException("judged without its caller");
            }

            @Override
            public Gate here() {
                String caller = who.get();
                return call -> {
                    try {
                        judging.await(5, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    seen.complete(caller + ", " + who.get());
                    return Passage.go();
                };
            }
        };
        graph.answer("{\"success\":true}");
        who.set("maya");

        CompletableFuture<ExecutionResult> result = graph.connector()
                .gated(gate)
                .executeAsync("campaigns", "update", Map.of("campaign_id", "7", "name", "x"));
        judging.countDown();

        assertThat(seen.get(5, TimeUnit.SECONDS)).isEqualTo("maya, null");
        assertThat(result.get(5, TimeUnit.SECONDS).records().get(0)).containsEntry("success", true);
    }

    @Test
    void eachCallFindsItsConnectorAndLetsGoOfIt() {
        Map<FacebookMarketingConnector, Integer> held = new HashMap<>();
        Gate.Connectors source = new Gate.Connectors() {
            @Override
            public FacebookMarketingConnector acquire() {
                held.merge(graph.connector(), 1, Integer::sum);
                return graph.connector();
            }

            @Override
            public void release(FacebookMarketingConnector connector) {
                held.merge(connector, -1, Integer::sum);
            }
        };
        FacebookMarketingConnector gated =
                FacebookMarketingConnector.gated(source, Mode.OPEN_SOURCE, SearchDialect.SEARCH, call -> {
                    if (call.entity().equals("ads")) {
                        throw new CallRefusedException("No ads.");
                    }
                    return Passage.go();
                });
        graph.answer("{\"id\":\"1\"}").answer("{\"id\":\"1\"}");

        gated.execute("current_user", "get");
        gated.executeAsync("current_user", "get", Map.of()).join();
        assertThatThrownBy(() -> gated.execute("ads", "list", Map.of("account_id", "1")))
                .isInstanceOf(CallRefusedException.class);
        assertThatThrownBy(() -> gated.executeAsync("ads", "list", Map.of("account_id", "1"))
                        .join())
                .hasCauseInstanceOf(CallRefusedException.class);

        assertThat(held).containsExactly(Map.entry(graph.connector(), 0));
        gated.close();
        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void aConnectorThatIsClosedSendsNothingThroughItsGate() {
        FacebookMarketingConnector gated = gated(call -> Passage.go());
        graph.connector().close();

        assertThatThrownBy(() -> gated.execute("current_user", "get")).isInstanceOf(IllegalStateException.class);
    }

    private FacebookMarketingConnector gated(Gate gate) {
        return graph.connector().gated(call -> {
            judged.add(call);
            return gate.judge(call);
        });
    }
}
