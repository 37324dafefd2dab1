package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    @AutoClose
    private final FaultServer server = new FaultServer(() -> Fault.UNAVAILABLE_UNMADE);

    RetryBudgetTest() throws IOException {}

    private FacebookMarketingConnectorBuilder builder() {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-outage-0123456789"))
                .graphApiUrl(server.url())
                .retryPolicy(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)));
    }

    private static void failed(FacebookMarketingConnector connector) {
        assertThatExceptionOfType(ServiceUnavailableException.class)
                .isThrownBy(() -> connector.execute("campaigns", "list", Map.of("account_id", "1")));
    }

    @Test
    void inAnOutageRetriesAddNoMoreThanTheFirstBurst() {
        try (FacebookMarketingConnector connector = builder().build()) {
            for (int i = 0; i < 1_000; i++) {
                failed(connector);
            }
        }

        assertThat(server.requests()).isEqualTo(1_000 + RetryBudget.MOST).isLessThanOrEqualTo(1_100);
    }

    @Test
    void soItIsForConnectorsThatShareABudget() {
        RetryBudget shared = new RetryBudget();
        for (int i = 0; i < 100; i++) {
            try (FacebookMarketingConnector connector =
                    builder().retryBudget(shared).build()) {
                failed(connector);
            }
        }

        assertThat(server.requests()).isEqualTo(100 + RetryBudget.MOST);
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
