package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an ad manager asks, each in one call and one small table, in both modes. */
class ReportQuestionsTest {

    private static final String ACCOUNT = "734512908841277";
    private static final Encoding O200K = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

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

    static Stream<Arguments> questions() {
        return Stream.of(
                ask("which campaign spent most last week", "period", "last_week", "metrics", "spend,clicks,ctr"),
                ask(
                        "what changed this week",
                        "compare_to",
                        "previous_period",
                        "metrics",
                        "spend,purchases,roas",
                        "order",
                        "largest_change"),
                ask(
                        "which ads fatigue",
                        "level",
                        "ad",
                        "compare_to",
                        "previous_period",
                        "metrics",
                        "ctr,frequency",
                        "order",
                        "largest_fall"),
                ask("where is the budget not spent", "metrics", "budget_spent,spend,budget", "order", "lowest"),
                ask(
                        "what does a purchase cost, against the month before",
                        "period",
                        "last_month",
                        "compare_to",
                        "previous_period",
                        "metrics",
                        "cost_per_purchase,purchases,spend"),
                ask(
                        "how did it go day by day",
                        "level",
                        "account",
                        "by",
                        "day",
                        "top",
                        "7",
                        "metrics",
                        "spend,clicks,purchases"),
                ask(
                        "which ad sets lose money",
                        "level",
                        "adset",
                        "metrics",
                        "roas,spend,purchase_value",
                        "order",
                        "lowest"),
                ask("what does a click cost", "metrics", "cpc,link_clicks,cost_per_link_click"),
                ask("how many people did the ads reach", "level", "ad", "metrics", "reach,frequency,impressions"),
                ask(
                        "is the whole account better than last year",
                        "level",
                        "account",
                        "period",
                        "last_30d",
                        "compare_to",
                        "last_year",
                        "metrics",
                        "spend,roas,purchases"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void eachIsAnsweredInAtMost600TokensInBothModes(String question, Map<String, Object> request) {
        String direct = asked(openSource, request);
        String through = asked(hosted, request);

        System.out.println(question + ": " + O200K.countTokens(direct) + " o200k tokens");
        assertThat(O200K.countTokens(direct)).isLessThanOrEqualTo(600);
        assertThat(O200K.countTokens(through)).isLessThanOrEqualTo(600);
        assertThat(through).isEqualTo(direct);
        assertThat(direct).contains("\"rows\":[[");
        assertThat(openSource.report(ReportRequest.of(request)).toJson().replaceAll("}$", ""))
                .satisfies(report -> assertThat(direct).startsWith(report));
    }

    @Test
    void whatAPurchaseCostsByCountryAgainstTheMonthBeforeIsOneCallToo() {
        String answer = asked(
                openSource,
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "by",
                        List.of("country"),
                        "metrics",
                        List.of("cost_per_purchase", "purchases", "spend"),
                        "period",
                        "last_month",
                        "compare_to",
                        "previous_period"));

        System.out.println("cost per purchase by country: " + O200K.countTokens(answer) + " o200k tokens");
        assertThat(O200K.countTokens(answer)).isLessThanOrEqualTo(600);
        assertThat(answer).contains("\"columns\":[\"country\",\"cost_per_purchase USD\",\"change\"");
    }

    @Test
    void whatHostedModeCannotKnowIsRefusedAndTheModelIsToldWhatCanBeAsked() {
        ToolExecutionResult refused = tool(hosted, Map.of("account_id", ACCOUNT, "by", List.of("country")));

        assertThat(refused.isError()).isTrue();
        assertThat(refused.resultText())
                .contains("by country cannot be answered in hosted mode")
                .contains("level campaign, adset or ad, or by day, week or month");
    }

    @Test
    void aWrongArgumentIsAnErrorThatNamesWhatIsRight() {
        assertThat(tool(openSource, Map.of("account_id", ACCOUNT, "metrics", List.of("spent")))
                        .resultText())
                .startsWith("'spent' is no metric of a report: use spend")
                .endsWith("Nothing was sent. Correct the call and try again.");
    }

    @Test
    void namesInAReportAreMarkedAsOthersWords() {
        assertThat(asked(openSource, Map.of("account_id", ACCOUNT))).contains("written by other people");
        assertThat(asked(openSource, Map.of("account_id", ACCOUNT, "level", "account")))
                .doesNotContain("written by other people");
    }

    @Test
    void aReportReadsWithinThePolicyAndNothingBeyondWhatIsOffered() {
        FacebookMarketingTools narrow = FacebookMarketingTools.builder(openSource)
                .only(ToolSets.entities("ads_insights"))
                .reads(ReadPolicy.standard().onlyAccounts("1"))
                .build();
        FacebookMarketingTools insightsOnly = FacebookMarketingTools.builder(openSource)
                .only(ToolSets.entities("ads_insights"))
                .build();

        assertThat(tool(narrow, Map.of("account_id", ACCOUNT)).resultText())
                .startsWith("Only these ad accounts may be read: 1");
        assertThat(tool(insightsOnly, Map.of("account_id", ACCOUNT)).isError()).isFalse();
        assertThat(tool(insightsOnly, Map.of("account_id", ACCOUNT, "metrics", "budget"))
                        .resultText())
                .startsWith("campaigns.list is not offered here");
    }

    private static String asked(FacebookMarketingConnector connector, Map<String, Object> request) {
        ToolExecutionResult result = tool(connector, request);
        assertThat(result.isError()).as(result.resultText()).isFalse();
        return result.resultText();
    }

    private static ToolExecutionResult tool(FacebookMarketingConnector connector, Map<String, Object> request) {
        return tool(FacebookMarketingTools.of(connector), request);
    }

    private static ToolExecutionResult tool(FacebookMarketingTools tools, Map<String, Object> request) {
        assertThat(tools.get(0).name()).isEqualTo("facebook_report");
        return tools.get(0)
                .toolExecutor()
                .executeWithContext(
                        ToolExecutionRequest.builder()
                                .name("facebook_report")
                                .arguments(ToolJson.write(request))
                                .build(),
                        InvocationContext.builder().build());
    }

    @Test
    void theRowsTheRestAndTheTotalAreOneSum() {
        Report report = openSource.report(
                ReportRequest.builder(ACCOUNT).metrics(Metric.SPEND).top(2).build());
        BigDecimal shown = report.rows().stream()
                .map(row -> row.figures().get(Metric.SPEND).now())
                .reduce(report.rest().orElseThrow().figures().get(Metric.SPEND).now(), BigDecimal::add);

        assertThat(report.total().orElseThrow().figures().get(Metric.SPEND).now())
                .isEqualByComparingTo(shown);
        assertThat(report.currency()).isEqualTo("USD");
    }

    @AfterEach
    void stop() {
        openSource.close();
        hosted.close();
        sandbox.close();
    }

    private static Arguments ask(String question, String... namesAndValues) {
        Map<String, Object> request = new LinkedHashMap<>(Map.of("account_id", ACCOUNT));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Arguments.of(question, request);
    }
}
