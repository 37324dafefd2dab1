package dev.agentconnectors.facebookmarketing.langchain4j;

import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.call;
import static dev.agentconnectors.facebookmarketing.langchain4j.Tools.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyForModelsTest {

    private static final String USD_ACCOUNT = "734512908841277";
    private static final String JPY_ACCOUNT = "208733456119045";

    private Sandbox sandbox;
    private FacebookMarketingConnector connector;
    private FacebookMarketingTools tools;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(sandbox.graphUrl())
                .build();
        tools = FacebookMarketingTools.builder(connector)
                .outputFormat(OutputFormat.RECORDS)
                .writes(WritePolicy.allowed())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @Test
    void budgetsAreShownInMajorUnitsWithTheAccountsCurrency() {
        Map<String, Object> adSet = anAdSetWithBudget(USD_ACCOUNT);
        String minorUnits = adSet.get("daily_budget").toString();

        Map<?, ?> shown = (Map<?, ?>) read(call(
                        tools, "facebook_get_ad_set", Map.of("adset_id", adSet.get("id"), "fields", "id,daily_budget")))
                .get("data");

        assertThat(shown.get("daily_budget"))
                .isEqualTo(new BigDecimal(minorUnits).movePointLeft(2).setScale(2) + " USD");
        assertThat(shown.containsKey("account_id"))
                .as("fetched along for the currency, and not asked for")
                .isFalse();
    }

    @Test
    void yenAreShownAsYen() {
        Map<String, Object> adSet = anAdSetWithBudget(JPY_ACCOUNT);

        Map<?, ?> shown = (Map<?, ?>) read(call(tools, "facebook_get_ad_set", Map.of("adset_id", adSet.get("id"))))
                .get("data");

        assertThat(shown.get("daily_budget")).isEqualTo(adSet.get("daily_budget") + " JPY");
    }

    @Test
    void insightsHaveTheirCurrencyToo() {
        List<?> rows = (List<?>) read(call(
                        tools,
                        "facebook_list_ads_insights",
                        Map.of("account_id", JPY_ACCOUNT, "fields", "spend,clicks", "date_preset", "last_7d")))
                .get("data");

        assertThat(((Map<?, ?>) rows.get(0)).get("spend").toString()).matches("\\d+ JPY");
    }

    @Test
    void anAmountWithItsCurrencyIsSentInMinorUnits() {
        Object id = anAdSetWithBudget(USD_ACCOUNT).get("id");

        call(tools, "facebook_update_ad_set", Map.of("adset_id", id, "daily_budget", "123.45 USD"));

        assertThat(sandbox.store().find(id.toString()).orElseThrow()).containsEntry("daily_budget", "12345");
    }

    @ParameterizedTest
    @CsvSource({
        "5000, has no currency",
        "50.00 JPY, the account's currency is USD",
        "50 DOGE, is not an amount",
        "50.123 USD, too many decimals",
    })
    void anAmountThatCouldBeMisreadIsRefusedAndNothingIsSent(String amount, String reason) {
        Object id = anAdSetWithBudget(USD_ACCOUNT).get("id");
        Object before = sandbox.store().find(id.toString()).orElseThrow().get("daily_budget");

        ToolExecutionResult result =
                call(tools, "facebook_update_ad_set", Map.of("adset_id", id, "daily_budget", amount));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).contains("daily_budget").contains(reason);
        assertThat(sandbox.store().find(id.toString()).orElseThrow()).containsEntry("daily_budget", before);
        assertThat(sandbox.requests().all())
                .noneMatch(request -> request.method().equals("POST"));
    }

    @Test
    void theCurrencyOfAnAccountIsLookedUpOnce() {
        for (int i = 0; i < 3; i++) {
            call(tools, "facebook_list_campaigns", Map.of("account_id", USD_ACCOUNT, "limit", 5));
        }

        assertThat(sandbox.requests().all().stream()
                        .filter(request -> request.path().endsWith("/act_" + USD_ACCOUNT))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void filtersTakeAmountsTheSameWay() {
        ToolExecutionResult result = call(
                tools,
                "facebook_list_ad_sets",
                Map.of(
                        "account_id",
                        USD_ACCOUNT,
                        "fields",
                        "id,daily_budget",
                        "filtering",
                        List.of(Map.of("field", "daily_budget", "operator", "GREATER_THAN", "value", "100.00 USD"))));

        assertThat((List<?>) read(result).get("data")).isNotEmpty().allSatisfy(record -> {
            String budget = ((Map<?, ?>) record).get("daily_budget").toString();
            assertThat(new BigDecimal(budget.replace(" USD", ""))).isGreaterThan(BigDecimal.valueOf(100));
        });
    }

    @Test
    void zeroNeedsNoCurrencyInAFilter() {
        ToolExecutionResult result = call(
                tools,
                "facebook_list_ad_sets",
                Map.of(
                        "account_id",
                        USD_ACCOUNT,
                        "filtering",
                        List.of(Map.of("field", "daily_budget", "operator", "GREATER_THAN", "value", 0))));

        assertThat(result.isError()).as(result.resultText()).isFalse();
        assertThat((List<?>) read(result).get("data")).isNotEmpty();
    }

    @Test
    void executeItselfKeepsTheApisRawUnits() {
        Map<String, Object> adSet = anAdSetWithBudget(USD_ACCOUNT);

        assertThat(connector
                        .execute("ad_sets", "get", Map.of("adset_id", adSet.get("id")))
                        .records()
                        .get(0))
                .containsEntry("daily_budget", adSet.get("daily_budget"));
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "today", "'7 days ago'", "last_month"})
    void aRelativeDateIsRefusedWithTheAbsoluteFormToUse(String date) {
        ToolExecutionResult result = call(
                tools,
                "facebook_list_ads_insights",
                Map.of("account_id", USD_ACCOUNT, "time_range", Map.of("since", date, "until", "2026-01-01")));

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText())
                .contains("'" + date + "' is not a date")
                .containsPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    private Map<String, Object> anAdSetWithBudget(String account) {
        return sandbox.store().list(account, "adsets").stream()
                .filter(adSet -> adSet.get("daily_budget") != null
                        && !adSet.get("daily_budget").equals("0")
                        && !"ARCHIVED".equals(adSet.get("effective_status")))
                .findFirst()
                .orElseThrow();
    }
}
