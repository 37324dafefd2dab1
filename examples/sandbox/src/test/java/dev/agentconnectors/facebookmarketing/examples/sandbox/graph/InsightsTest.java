package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.JPY;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsightsTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2030, 5, 17);

    private static final String RANGE = "{\"since\":\"2030-04-20\",\"until\":\"2030-05-10\"}";
    private static final LocalDate SINCE = LocalDate.of(2030, 4, 20);
    private static final LocalDate UNTIL = LocalDate.of(2030, 5, 10);

    private static Sandbox sandbox;
    private static GraphClient graph;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .clock(Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC))
                .start();
        graph = new GraphClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "734512908841277,account",
        "734512908841277,campaign",
        "734512908841277,adset",
        "734512908841277,ad",
        "208733456119045,account",
        "208733456119045,campaign",
        "208733456119045,adset",
        "208733456119045,ad"
    })
    void everyLevelAddsUpToWhatTheStoreKnows(String account, String level) {
        Answer answer = insights(
                account, "level", level, "time_range", RANGE, "limit", "500", "fields", "spend,impressions,clicks");
        Metrics expected = sandbox.store().insights(account, SINCE, UNTIL);

        assertThat(sum(answer, "impressions")).isEqualByComparingTo(BigDecimal.valueOf(expected.impressions()));
        assertThat(sum(answer, "clicks")).isEqualByComparingTo(BigDecimal.valueOf(expected.clicks()));
        BigDecimal spend =
                account.equals(USD) ? BigDecimal.valueOf(expected.spend(), 2) : BigDecimal.valueOf(expected.spend());
        assertThat(sum(answer, "spend")).isEqualByComparingTo(spend).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7", "90", "monthly", "all_days"})
    void everyIncrementAddsUpToTheWhole(String increment) {
        Answer pieces =
                insights(USD, "time_range", RANGE, "time_increment", increment, "limit", "500", "fields", "spend");

        BigDecimal whole =
                BigDecimal.valueOf(sandbox.store().insights(USD, SINCE, UNTIL).spend(), 2);
        assertThat(sum(pieces, "spend")).isEqualByComparingTo(whole);
        assertThat(pieces.data())
                .hasSize(
                        switch (increment) {
                            case "1" -> 21;
                            case "7" -> 3;
                            case "monthly" -> 2;
                            default -> 1;
                        });
        assertThat(pieces.data("date_start")).isSorted().startsWith("2030-04-20");
        assertThat(pieces.data("date_stop")).endsWith("2030-05-10");
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2030-05-17, 2030-05-17",
        "yesterday, 2030-05-16, 2030-05-16",
        "last_3d, 2030-05-14, 2030-05-16",
        "last_7d, 2030-05-10, 2030-05-16",
        "last_14d, 2030-05-03, 2030-05-16",
        "last_28d, 2030-04-19, 2030-05-16",
        "last_30d, 2030-04-17, 2030-05-16",
        "last_90d, 2030-02-16, 2030-05-16",
        "this_month, 2030-05-01, 2030-05-17",
        "last_month, 2030-04-01, 2030-04-30",
        "this_quarter, 2030-04-01, 2030-05-17",
        "last_quarter, 2030-01-01, 2030-03-31",
        "this_year, 2030-01-01, 2030-05-17",
        "this_week_mon_today, 2030-05-13, 2030-05-17",
        "this_week_sun_today, 2030-05-12, 2030-05-17",
        "last_week_mon_sun, 2030-05-06, 2030-05-12",
        "last_week_sun_sat, 2030-05-05, 2030-05-11",
        "maximum, 2027-04-17, 2030-05-17"
    })
    void presetsMeanTheDaysThatGraphMeans(String preset, LocalDate since, LocalDate until) {
        JsonNode row =
                insights(USD, "date_preset", preset, "fields", "spend").data().get(0);

        assertThat(row.path("date_start").asText()).isEqualTo(since.toString());
        assertThat(row.path("date_stop").asText()).isEqualTo(until.toString());
        assertThat(new BigDecimal(row.path("spend").asText()))
                .isEqualTo(BigDecimal.valueOf(
                        sandbox.store().insights(USD, since, until).spend(), 2));
    }

    @Test
    void aYearWithoutDeliveryHasNoRows() {
        assertThat(insights(USD, "date_preset", "last_year").data()).isEmpty();
    }

    @Test
    void withoutATimeTheLast30DaysAreMeant() {
        assertThat(insights(USD).data("date_start")).containsExactly("2030-04-17");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrencyAndRatiosFitTheCounts() {
        JsonNode dollars = insights(USD, "fields", "spend,cpc,cpm,ctr,clicks,impressions")
                .data()
                .get(0);
        JsonNode yen = insights(JPY, "fields", "spend").data().get(0);

        assertThat(dollars.path("spend").asText()).matches("\\d+\\.\\d\\d");
        assertThat(yen.path("spend").asText()).matches("\\d+");
        assertThat(dollars.path("ctr").isTextual()).isTrue();
        BigDecimal clicks = new BigDecimal(dollars.path("clicks").asText());
        BigDecimal impressions = new BigDecimal(dollars.path("impressions").asText());
        assertThat(new BigDecimal(dollars.path("ctr").asText()))
                .isEqualByComparingTo(clicks.movePointRight(2).divide(impressions, 6, RoundingMode.HALF_UP));
        assertThat(new BigDecimal(dollars.path("cpc").asText()))
                .isEqualByComparingTo(
                        new BigDecimal(dollars.path("spend").asText()).divide(clicks, 6, RoundingMode.HALF_UP));
    }

    @Test
    void actionsCountWhatTheStoreCounts() {
        JsonNode row = insights(USD, "time_range", RANGE, "fields", "actions,action_values")
                .data()
                .get(0);
        Metrics expected = sandbox.store().insights(USD, SINCE, UNTIL);

        assertThat(action(row.path("actions"), "link_click")).isEqualTo(Long.toString(expected.linkClicks()));
        assertThat(action(row.path("actions"), "purchase")).isEqualTo(Long.toString(expected.purchases()));
        assertThat(action(row.path("action_values"), "purchase"))
                .isEqualTo(BigDecimal.valueOf(expected.purchaseValue(), 2).toPlainString());
    }

    @Test
    void rowsComeInTheOrderAskedFor() {
        for (String sort : List.of("spend_descending", "[\"spend_descending\"]")) {
            assertThat(insights(USD, "level", "adset", "sort", sort, "fields", "spend", "limit", "500")
                            .data("spend"))
                    .extracting(BigDecimal::new)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(insights(USD, "level", "ad", "sort", "ctr_ascending", "fields", "ctr", "limit", "500")
                        .data("ctr"))
                .extracting(BigDecimal::new)
                .isSorted();
        assertThat(insights(USD, "sort", "spend").errorCode()).isEqualTo(100);
        assertThat(insights(USD, "sort", "nonsense_descending").errorCode()).isEqualTo(100);
    }

    @Test
    void rowsAreFilteredByObjectAndByFigure() {
        String campaign =
                sandbox.store().list(USD, "campaigns").get(0).get("id").toString();
        String byCampaign = "[{\"field\":\"campaign.id\",\"operator\":\"IN\",\"value\":[\"" + campaign + "\"]}]";
        assertThat(insights(USD, "level", "ad", "filtering", byCampaign, "fields", "campaign_id")
                        .data("campaign_id"))
                .isNotEmpty()
                .containsOnly(campaign);

        String bySpend = "[{\"field\":\"spend\",\"operator\":\"GREATER_THAN\",\"value\":500}]";
        assertThat(insights(USD, "level", "campaign", "filtering", bySpend, "fields", "spend")
                        .data("spend"))
                .isNotEmpty()
                .allSatisfy(spend -> assertThat(new BigDecimal(spend)).isGreaterThan(BigDecimal.valueOf(500)));
        assertThat(insights(USD, "filtering", bySpend.replace("spend", "nonsense"))
                        .errorCode())
                .isEqualTo(100);
    }

    @Test
    void campaignsAdSetsAndAdsHaveInsightsOfTheirOwn() {
        String campaign =
                sandbox.store().list(USD, "campaigns").get(0).get("id").toString();
        Answer own =
                graph.get(campaign + "/insights", "date_preset", "maximum", "fields", "campaign_id,adset_id,spend");

        assertThat(own.data()).hasSize(1);
        assertThat(own.data().get(0).has("adset_id"))
                .as("below the level asked for")
                .isFalse();
        assertThat(graph.get(campaign + "/insights", "date_preset", "maximum", "level", "ad", "fields", "ad_id")
                        .data())
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level | page",
                "date_preset | last_week",
                "time_increment | 91",
                "time_increment | 0",
                "fields | nonsense",
                "time_range | {\"since\":\"2030-05-10\",\"until\":\"2030-05-01\"}",
                "time_range | {\"since\":\"May\"}",
                "time_range | last_7d",
                "breakdowns | star_sign",
                "action_breakdowns | star_sign",
                "action_attribution_windows | [\"9d_click\"]"
            })
    void whatCannotBeAnsweredIsRefused(String name, String value) {
        Answer answer = insights(USD, name, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).contains(name.equals("fields") ? "fields" : name);
    }

    @Test
    void moreThan37MonthsAgoIsForgotten() {
        assertThat(insights(USD, "time_range", "{\"since\":\"2020-01-01\",\"until\":\"2030-01-01\"}")
                        .errorCode())
                .isEqualTo(3018);
    }

    private static Answer insights(String account, String... namesAndValues) {
        return graph.get("act_" + account + "/insights", namesAndValues);
    }

    private static BigDecimal sum(Answer answer, String field) {
        return answer.data(field).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String action(JsonNode actions, String type) {
        for (JsonNode action : actions) {
            if (action.path("action_type").asText().equals(type)) {
                return action.path("value").asText();
            }
        }
        return "none";
    }
}
