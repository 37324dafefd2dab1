package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that is written as text is the same condition: the amounts in it are read just so. */
class AmountsInJsonTextTest {

    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector openSource = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final FacebookMarketingConnector hosted = FacebookMarketingConnector.builder()
            .authConfig(AirbyteAuthConfig.builder()
                    .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                    .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                    .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                    .build())
            .airbyteApiUrl(sandbox.airbyteUrl())
            .build();

    @AfterEach
    void stop() {
        openSource.close();
        hosted.close();
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"field\":\"daily_budget\",\"operator\":\"GREATER_THAN\",\"value\":50}]",
                "[{\"field\":\"daily_budget\",\"operator\":\"GREATER_THAN\",\"value\":\"50\"},]",
                "  [ {\"value\" : 50.0, \"operator\":\"LESS_THAN\", \"field\": \"campaign.daily_budget\"} ]",
                "[{\"field\":\"daily_budget\",\"operator\":\"IN\",\"value\":[50,60]}]",
            })
    void aBareAmountIsRefusedAndNothingIsSent(String filtering) {
        ToolExecutionResult result =
                generic(openSource, "ad_sets", "list", Map.of("account_id", ACCOUNT, "filtering", filtering));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("daily_budget", "has no currency");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void norIsTextSentThatCannotBeReadHere() {
        ToolExecutionResult result = generic(
                openSource,
                "ad_sets",
                "list",
                Map.of("account_id", ACCOUNT, "filtering", "[{'field':'daily_budget','value':50}]"));

        assertThat(result.resultText()).contains("filtering is text that is not JSON");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void anAmountWithItsCurrencyIsSentInMinorUnits() {
        generic(
                openSource,
                "ad_sets",
                "list",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "filtering",
                        "[{\"field\":\"daily_budget\",\"operator\":\"GREATER_THAN\",\"value\":\"50.00 USD\"}]"));

        assertThat(sandbox.requests().of(Face.GRAPH))
                .anySatisfy(request -> assertThat(URLDecoder.decode(request.query(), StandardCharsets.UTF_8))
                        .contains("\"field\":\"daily_budget\",\"operator\":\"GREATER_THAN\",\"value\":5000"));
    }

    @Test
    void anAmountOfTheParentIsOneToo() {
        ToolExecutionResult result = generic(
                openSource,
                "ads",
                "list",
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "filtering",
                        List.of(Map.of("field", "adset.daily_budget", "operator", "GREATER_THAN", "value", 50))));

        assertThat(result.resultText()).contains("adset.daily_budget", "has no currency");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void ofASearchInHostedModeItHoldsAsWell() {
        ToolExecutionResult bare =
                generic(hosted, "ad_sets", "search", Map.of("query", "{\"filter\":{\"gt\":{\"daily_budget\":50}}}"));
        assertThat(bare.resultText()).contains("daily_budget", "has no currency");
        assertThat(sandbox.requests().all()).isEmpty();

        generic(hosted, "ad_sets", "search", Map.of("query", "{\"filter\":{\"gt\":{\"daily_budget\":\"50.00 USD\"}}}"));
        assertThat(sandbox.requests().of(Face.AIRBYTE))
                .anySatisfy(request -> assertThat(request.body()).contains("\"gt\":{\"daily_budget\":5000}"));
    }

    private static ToolExecutionResult generic(
            FacebookMarketingConnector connector, String entity, String action, Map<String, ?> params) {
        FacebookMarketingTools tools =
                FacebookMarketingTools.builder(connector).generic(true).build();
        return call(tools, "facebook_marketing_execute", Map.of("entity", entity, "action", action, "params", params));
    }
}
