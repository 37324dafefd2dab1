package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What agents do to a service that is down: the retries of tools and of the connector draw from one budget. */
class OutageTest {

    private static final int CALLS = 1_000;

    @AutoClose
    private final MockWebServer server = new MockWebServer();

    @Test
    void theRetriesOfToolsAndConnectorTogetherAddNoMoreThanTheFirstBurst() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(503).build();
            }
        });
        server.start();
        try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-outage-0123456789"))
                .graphApiUrl(server.url("/").toString().replaceFirst("/$", ""))
                .retryPolicy(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                .build()) {
            FacebookMarketingTools tools =
                    FacebookMarketingTools.builder(connector).internalRetries(3).build();
            for (int i = 0; i < CALLS; i++) {
                assertThat(call(tools, "facebook_get_current_user", Map.of()).isError())
                        .isTrue();
            }
        }

        assertThat(server.getRequestCount()).isEqualTo(CALLS + RetryBudget.MOST).isLessThanOrEqualTo(CALLS * 11 / 10);
    }
}
