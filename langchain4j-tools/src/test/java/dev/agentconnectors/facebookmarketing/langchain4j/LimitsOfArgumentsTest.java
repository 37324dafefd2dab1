package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a model writes is dealt with in no time, and answered in few words. */
class LimitsOfArgumentsTest {

    private static final String ACCOUNT = "734512908841277";

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();
    private final FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
            .writes(WritePolicy.allowed())
            .build();

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void twentyThousandFieldsAreRefusedAtOnce() {
        ToolExecutionResult result = soon(
                "facebook_list_campaigns",
                Map.of("account_id", ACCOUNT, "fields", "daily_budget," + "name,".repeat(18_000) + "id"));

        assertThat(result.resultText()).containsPattern("fields names 1800\\d fields: name at most 500\\.");
    }

    @Test
    void blanksCostNothing() {
        ToolExecutionResult result = soon(
                "facebook_list_campaigns",
                Map.of("account_id", ACCOUNT, "fields", "id" + " ".repeat(90_000) + ",name" + " ".repeat(9_000)));

        assertThat(result.isError()).as(result.resultText()).isFalse();
    }

    @Test
    void argumentsHaveALength() {
        ToolExecutionResult result =
                soon("facebook_list_campaigns", Map.of("account_id", ACCOUNT, "fields", "x".repeat(200_000)));

        assertThat(result.resultText()).contains("characters long. Nothing was done. Send at most 200000.");
    }

    @Test
    void anAmountOfADiskFullOfDigitsIsNone() {
        for (String amount : new String[] {"1".repeat(90_000) + " USD", "1,".repeat(40_000), "0".repeat(90_000)}) {
            ToolExecutionResult result =
                    soon("facebook_update_campaign", Map.of("campaign_id", "1", "daily_budget", amount));

            assertThat(result.resultText()).contains("daily_budget", "too long for an amount");
            assertThat(result.resultText()).hasSizeLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void anErrorIsShortHoweverMuchIsWrong() {
        Map<String, Object> wrong = IntStream.range(0, 5_000)
                .boxed()
                .collect(Collectors.toMap(i -> "unknown argument number " + i, i -> i));

        ToolExecutionResult result = soon("facebook_list_campaigns", wrong);

        assertThat(result.resultText()).hasSizeLessThanOrEqualTo(2_000).contains("There is no argument");
    }

    @Test
    void nestingHasAnEnd() {
        ToolExecutionResult result = soon(
                "facebook_list_campaigns",
                Map.of("account_id", ACCOUNT, "filtering", "[".repeat(50_000) + "]".repeat(50_000)));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(sandbox.requests().all()).isEmpty();
    }

    /** What is quadratic takes minutes on these arguments. */
    private ToolExecutionResult soon(String tool, Map<String, ?> arguments) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> call(tools, tool, arguments));
    }
}
