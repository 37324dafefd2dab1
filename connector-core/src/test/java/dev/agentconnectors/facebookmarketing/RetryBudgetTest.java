package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private void everyAnswerIs(int status) {
        graph.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .code(status)
                        .body(GraphFixture.EMPTY_LIST)
                        .build();
            }
        });
    }

    @Test
    void inAnOutageRetriesAddNoMoreThanTheFirstBurst() {
        everyAnswerIs(503);

        for (int i = 0; i < 1_000; i++) {
            graph.failed(ServiceUnavailableException.class, graph::listCampaigns);
        }

        assertThat(graph.requests()).isEqualTo(1_000 + RetryBudget.MOST).isLessThanOrEqualTo(1_100);
    }

    @Test
    void soItIsForConnectorsThatShareABudget() {
        RetryBudget shared = new RetryBudget();
        everyAnswerIs(503);

        for (int i = 0; i < 100; i++) {
            try (FacebookMarketingConnector connector =
                    graph.builder().retryBudget(shared).build()) {
                graph.failed(
                        ServiceUnavailableException.class,
                        () -> connector.execute("campaigns", "list", Map.of("account_id", "1")));
            }
        }

        assertThat(graph.requests()).isEqualTo(100 + RetryBudget.MOST);
    }

    @Test
    void callsThatSucceedEarnRetries() {
        RetryBudget budget = new RetryBudget();
        for (int i = 0; i < RetryBudget.MOST; i++) {
            assertThat(budget.take("host")).isTrue();
        }
        assertThat(budget.take("host")).isFalse();
        assertThat(budget.take("another host")).isTrue();

        for (int i = 0; i < 10; i++) {
            budget.succeeded("host");
        }

        assertThat(budget.take("host")).isTrue();
        assertThat(budget.take("host")).isFalse();
    }

    @Test
    void noMoreThanTheBurstIsEverSaved() {
        RetryBudget budget = new RetryBudget();
        for (int i = 0; i < 10_000; i++) {
            budget.succeeded("host");
        }
        for (int i = 0; i < RetryBudget.MOST; i++) {
            assertThat(budget.take("host")).isTrue();
        }

        assertThat(budget.take("host")).isFalse();
    }
}
