package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Insights that are too large for one call, and lists of actions as Facebook has them, as a model gets them. */
class LargeInsightsTest {
    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox =
            Sandbox.builder().largestInsights(10).reportRunTime(Duration.ZERO).start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    // What is not offered cannot be called: the run is the same read, and needs no tool of its own.
    private final FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
            .only(ToolSets.entities("ads_insights"))
            .build();

    @Test
    void aRawListIsWorkedOutInAReportRunAndReadOnFromThere() {
        String first = list("\"level\": \"campaign\", \"fields\": \"campaign_id,spend\", \"limit\": 5");
        String cursor = first.replaceAll("(?s).*(run\\.\\d+\\.\\w+\\.[^\"]*)\".*", "$1");
        String second = list("\"level\": \"campaign\", \"fields\": \"campaign_id,spend\", \"limit\": 5, \"after\": \""
                + cursor + "\"");

        assertThat(first).contains("\"columns\":[\"campaign_id\",\"spend\"]", " USD\"]");
        assertThat(cursor).startsWith("run.");
        assertThat(second)
                .contains("\"columns\":[\"campaign_id\",\"spend\"]")
                .doesNotContain(first.substring(first.indexOf("[[") + 2, first.indexOf("],[")));
    }

    @Test
    void aCursorThatAModelMadeUpReadsNothing() {
        assertThat(list("\"after\": \"run.120208846313506508.MAZDZD\""))
                .contains("was not sent", "after does not go on in a report run");
    }

    @Test
    void whoAsksForEveryTypeOfActionGetsThemAsFacebookListsThem() {
        String fields = "\"fields\": \"actions,action_values,cost_per_action_type\"";

        assertThat(list(fields)).contains("\"purchases\":", "\"purchase_value\":");
        assertThat(list(fields + ", \"action_breakdowns\": [\"action_type\"]"))
                .containsPattern("\"actions\":\\{\"link_click\":\\d+,.*\"purchase\":\\d+}")
                .containsPattern("\"action_values\":\\{\"purchase\":\"[\\d.]+ USD\"}")
                .doesNotContain("purchases", "purchase_value");
    }

    private String list(String more) {
        return tools.stream()
                .filter(tool -> tool.name().equals("facebook_list_ads_insights"))
                .findFirst()
                .orElseThrow()
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .name("facebook_list_ads_insights")
                                .arguments("{\"account_id\": \"" + ACCOUNT + "\", " + more + "}")
                                .build(),
                        InvocationContext.builder().build())
                .resultText();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }
}
