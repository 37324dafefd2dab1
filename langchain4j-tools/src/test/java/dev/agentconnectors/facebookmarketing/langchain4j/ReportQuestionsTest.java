package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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
        String direct = openSource.report(ReportRequest.of(request)).toJson();
        String through = hosted.report(ReportRequest.of(request)).toJson();

        System.out.println(question + ": " + O200K.countTokens(direct) + " o200k tokens");
        assertThat(O200K.countTokens(direct)).isLessThanOrEqualTo(600);
        assertThat(O200K.countTokens(through)).isLessThanOrEqualTo(600);
        assertThat(through).isEqualTo(direct);
        assertThat(direct).contains("\"rows\":[[");
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
