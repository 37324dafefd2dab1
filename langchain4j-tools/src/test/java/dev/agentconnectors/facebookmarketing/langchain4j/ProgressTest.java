package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person who waits can be told why: report runs, pauses, repeats. */
class ProgressTest {

    private static final String ACCOUNT = "734512908841277";
    private static final Map<String, Object> REPORT =
            Map.of("account_id", ACCOUNT, "level", "campaign", "metrics", List.of("spend"));

    private final Sandbox sandbox =
            Sandbox.builder().largestInsights(1).reportRunTime(Duration.ZERO).start();
    private final List<ToolProgress> heard = new ArrayList<>();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private FacebookMarketingConnectorBuilder connector() {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl());
    }

    private FacebookMarketingTools tools(FacebookMarketingConnector connector) {
        return FacebookMarketingTools.builder(connector)
                .namePrefix("shop_")
                .internalRetries(1)
                .progress(heard::add)
                .build();
    }

    @Test
    void aReportRunTellsHowFarItIs() {
        try (FacebookMarketingConnector connector = connector().build()) {
            ToolExecutionResult result = call(tools(connector), "shop_facebook_report", REPORT);

            assertThat(result.isError()).as(result.resultText()).isFalse();
        }
        assertThat(heard)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).isInstanceOf(ToolProgress.ReportRun.class))
                .allSatisfy(event -> assertThat(event.tool()).isEqualTo("shop_facebook_report"))
                .allSatisfy(event -> assertThat(event.origin().toolCallId()).isEqualTo("call"));
        assertThat(heard.get(0).text()).isEqualTo("Facebook works the report out: 0 %.");
        assertThat(heard.get(heard.size() - 1).text()).isEqualTo("Facebook has worked the report out.");
    }

    @Test
    void aPauseBeforeARepeatIsTold() {
        sandbox.faults().next(1).on(Face.GRAPH).graphError(2);
        try (FacebookMarketingConnector connector = connector()
                .retryPolicy(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(1)))
                .build()) {
            ToolExecutionResult result = call(tools(connector), "shop_facebook_get_current_user", Map.of());

            assertThat(result.isError()).as(result.resultText()).isFalse();
        }
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event).isInstanceOf(ToolProgress.Waiting.class);
            assertThat(((ToolProgress.Waiting) event).time()).isPositive();
            assertThat(event.text()).isEqualTo("Waiting 1 second before the next request.");
        });
    }

    @Test
    void aRepeatOfTheToolIsTold() {
        sandbox.faults().next(1).on(Face.GRAPH).graphError(2);
        try (FacebookMarketingConnector connector =
                connector().retryPolicy(RetryPolicy.NONE).build()) {
            ToolExecutionResult result = call(tools(connector), "shop_facebook_get_current_user", Map.of());

            assertThat(result.isError()).as(result.resultText()).isFalse();
        }
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event).isInstanceOf(ToolProgress.Retrying.class);
            ToolProgress.Retrying retrying = (ToolProgress.Retrying) event;
            assertThat(retrying.attempt()).isEqualTo(2);
            assertThat(retrying.error()).isInstanceOf(ServiceUnavailableException.class);
            assertThat(retrying.text()).contains("attempt 2");
        });
    }

    @Test
    void aListenerThatFailsStopsNothing() {
        sandbox.faults().next(1).on(Face.GRAPH).graphError(2);
        try (FacebookMarketingConnector connector =
                connector().retryPolicy(RetryPolicy.NONE).build()) {
            FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                    .internalRetries(1)
                    .progress(event -> {
                        throw new IllegalStateException("listener");
                    })
                    .build();

            assertThat(call(tools, "facebook_get_current_user", Map.of()).isError())
                    .isFalse();
            assertThat(call(tools, "facebook_report", REPORT).isError()).isFalse();
        }
    }
}
