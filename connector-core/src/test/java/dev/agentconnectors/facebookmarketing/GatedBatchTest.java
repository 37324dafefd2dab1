package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.BatchTest.part;
import static dev.agentconnectors.facebookmarketing.BatchTest.parts;
import static dev.agentconnectors.facebookmarketing.BatchTest.pause;
import static dev.agentconnectors.facebookmarketing.BatchTest.read;
import static dev.agentconnectors.facebookmarketing.BatchTest.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.BatchTest.Way;
import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.gate.Gate;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several calls behind a gate: each is judged as if it were made by itself, and nothing that is refused is sent. */
class GatedBatchTest {

    private static final String HELD = "{\"data\":{\"pending\":true},\"meta\":{}}";

    private final GraphFixture graph = new GraphFixture();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedOrHeldIsNotAmongWhatIsSent(Way way) {
        GraphFixture unused =
                graph.answer("[" + part(200, record("1")) + "," + part(400, "{\"error\":{\"code\":100}}") + "]");
        FacebookMarketingConnector gated = graph.connector().gated(call -> {
            Object id = call.parameters().get("campaign_id");
            if ("2".equals(id)) {
                throw new CallRefusedException("Not this one.");
            }
            return "3".equals(id)
                    ? Passage.hold(ExecutionResult.fromJson(HELD))
                    : Passage.go(new Hearing(String.valueOf(id)));
        });

        List<Outcome<ExecutionResult>> outcomes = way.make(gated, List.of(read("1"), read("2"), read("3"), read("4")));

        assertThat(outcomes.get(0).get().data()).isEqualTo(Map.of("seen", "1"));
        assertThat(outcomes.get(1).failure()).containsInstanceOf(CallRefusedException.class);
        assertThat(outcomes.get(2).get().toJson()).isEqualTo(HELD);
        assertThat(outcomes.get(3).failure()).containsInstanceOf(ApiException.class);
        assertThat(parts(graph.request()))
                .extracting(one -> one.get("relative_url").toString().replaceFirst("\\?.*", ""))
                .containsExactly("1", "4");
        assertThat(heard).containsExactly("answered 1", "failed 4");
    }

    @ParameterizedTest
    @EnumSource
    void aWriteIsJudgedOnceTheWritesBeforeItHaveEnded(Way way) {
        GraphFixture unused = graph.answer("{\"success\":true}").answer("{\"success\":true}");
        FacebookMarketingConnector gated = graph.connector().gated(call -> {
            heard.add("judged " + call.parameters().get("campaign_id"));
            return Passage.go(new Hearing(String.valueOf(call.parameters().get("campaign_id"))));
        });

        List<Outcome<ExecutionResult>> outcomes = way.make(gated, List.of(pause("1"), pause("2")));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(heard).containsExactly("judged 1", "answered 1", "judged 2", "answered 2");
        assertThat(graph.request().getUrl().encodedPath()).isEqualTo("/v26.0/1");
    }

    @ParameterizedTest
    @EnumSource
    void aGateThatFailsWithAnErrorLetsThatCallThroughNowhere(Way way) {
        GraphFixture unused = graph.answer(record("1"));
        FacebookMarketingConnector gated = graph.connector().gated(call -> {
            if (!"1".equals(call.parameters().get("campaign_id"))) {
                throw new StackOverflowError();
            }
            return Passage.go();
        });

        List<Outcome<ExecutionResult>> outcomes = way.make(gated, List.of(read("1"), read("2"), pause("3")));

        assertThat(outcomes.get(0).isDone()).isTrue();
        assertThat(outcomes.subList(1, 3)).allMatch(outcome -> outcome.failure().isPresent());
        assertThat(graph.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneConnectorIsFoundForAllAndLetGoOfOnce(Way way) {
        AtomicInteger acquired = new AtomicInteger();
        AtomicInteger held = new AtomicInteger();
        Gate.Connectors source = new Gate.Connectors() {
            @Override
            public FacebookMarketingConnector acquire() {
                acquired.incrementAndGet();
                held.incrementAndGet();
                return graph.connector();
            }

            @Override
            public void release(FacebookMarketingConnector connector) {
                held.decrementAndGet();
            }
        };
        GraphFixture unused = graph.answer("[" + part(200, record("1")) + "," + part(200, record("2")) + "]")
                .answer("{\"success\":true}");
        FacebookMarketingConnector gated =
                FacebookMarketingConnector.gated(source, Mode.OPEN_SOURCE, SearchDialect.SEARCH, call -> Passage.go());

        assertThat(way.make(gated, List.of(read("1"), read("2"), pause("1")))).allMatch(Outcome::isDone);

        assertThat(acquired).hasValue(1);
        assertThat(held).hasValue(0);
    }

    @Test
    void afterCancellingNoFurtherWriteIsSent() {
        CompletableFuture<Void> judging = new CompletableFuture<>();
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        FacebookMarketingConnector gated = graph.connector().gated(call -> {
            heard.add("judged " + call.parameters().get("campaign_id"));
            judging.complete(null);
            goOn.join();
            throw new CallRefusedException("No.");
        });
        List<Call> calls = List.of(pause("1"), pause("2"));

        CompletableFuture<List<Outcome<ExecutionResult>>> outcomes = gated.executeAllAsync(calls);
        judging.join();
        outcomes.cancel(false);
        goOn.complete(null);

        assertThat(outcomes).isCancelled();
        assertThat(graph.requests()).isZero();
        assertThat(heard).containsExactly("judged 1");
    }

    private final class Hearing implements Passage.Ending {

        private final String id;

        Hearing(String id) {
            this.id = id;
        }

        @Override
        public ExecutionResult answered(ExecutionResult result) {
            heard.add("answered " + id);
            return ExecutionResult.fromJson("{\"data\":{\"seen\":\"" + id + "\"},\"meta\":{}}");
        }

        @Override
        public void failed(Throwable failure) {
            heard.add("failed " + id);
        }
    }
}
