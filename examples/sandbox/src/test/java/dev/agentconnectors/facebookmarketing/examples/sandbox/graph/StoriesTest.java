package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What goes on in the first ad account, as whoever asks Graph for insights finds it. */
class StoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 5, 17);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Sandbox SANDBOX = Sandbox.builder().clock(CLOCK).start();
    private static final GraphClient GRAPH = new GraphClient(SANDBOX);

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void anAdFatigues() {
        String ad = SANDBOX.store().subject(Story.FATIGUED_AD);
        List<JsonNode> weeks = insights(
                ad, "fields", "ctr,frequency,spend", "time_increment", "7", "time_range", days(42, 1), "limit", "50");

        assertThat(weeks).hasSize(6);
        assertThat(numbers(weeks, "ctr")).isSortedAccordingTo((left, right) -> Double.compare(right, left));
        assertThat(numbers(weeks, "frequency")).isSorted();
        assertThat(number(weeks.get(5), "ctr")).isLessThan(number(weeks.get(0), "ctr") * 0.45);
        assertThat(number(weeks.get(5), "frequency")).isGreaterThan(number(weeks.get(0), "frequency") * 1.8);
        assertThat(number(weeks.get(5), "spend")).isGreaterThan(number(weeks.get(0), "spend") * 0.8);
    }

    @Test
    void aCampaignSpendsBeyondItsBudgetAndGetsLittleBack() {
        String campaign = SANDBOX.store().subject(Story.OVERSPENDER);
        JsonNode row = insights(campaign, "fields", "spend,action_values,purchase_roas", "time_range", days(28, 1))
                .get(0);
        double daily = GRAPH.get(campaign, "fields", "daily_budget")
                        .json()
                        .path("daily_budget")
                        .asDouble()
                / 100;

        assertThat(number(row, "spend")).isBetween(daily * 28 * 1.05, daily * 28 * 1.2);
        assertThat(action(row, "action_values", "purchase")).isLessThan(number(row, "spend") / 2);
    }

    @Test
    void aCountryClicksAndDoesNotBuy() {
        Map<String, Double> costOfPurchase = new HashMap<>();
        Map<String, Double> costOfClick = new HashMap<>();
        insights("act_" + USD, "fields", "spend,clicks,actions", "breakdowns", "country", "time_range", days(28, 1))
                .forEach(row -> {
                    String country = row.path("country").asText();
                    costOfPurchase.put(country, number(row, "spend") / action(row, "actions", "purchase"));
                    costOfClick.put(country, number(row, "spend") / number(row, "clicks"));
                });
        String weak = SANDBOX.store().subject(Story.WEAK_COUNTRY);
        double badly = costOfPurchase.remove(weak);
        double click = costOfClick.remove(weak);

        assertThat(costOfPurchase).hasSize(3);
        assertThat(badly)
                .isGreaterThan(2
                        * costOfPurchase.values().stream()
                                .mapToDouble(cost -> cost)
                                .max()
                                .orElseThrow());
        assertThat(click)
                .isLessThan(1.5
                        * costOfClick.values().stream()
                                .mapToDouble(cost -> cost)
                                .max()
                                .orElseThrow());
    }

    @Test
    void onThreeDaysThePixelReceivesNothingWhileMoneyIsSpent() {
        List<String> gap = LongStream.of(18, 17, 16)
                .mapToObj(days -> TODAY.minusDays(days).toString())
                .toList();
        List<String> without = new ArrayList<>();
        for (JsonNode day : insights(
                "act_" + USD,
                "fields",
                "spend,actions",
                "time_increment",
                "1",
                "time_range",
                days(28, 1),
                "limit",
                "50")) {
            assertThat(number(day, "spend")).isGreaterThan(1_000);
            assertThat(action(day, "actions", "link_click")).isGreaterThan(1_000);
            if (action(day, "actions", "purchase") == 0 && action(day, "actions", "landing_page_view") == 0) {
                without.add(day.path("date_start").asText());
            }
        }
        List<String> hours = GRAPH.get(
                        SANDBOX.store().subject(Story.TRACKING_GAP) + "/stats",
                        "start_time",
                        TODAY.minusDays(19) + "T00:00:00-0700",
                        "end_time",
                        TODAY.minusDays(14) + "T00:00:00-0700")
                .data("start_time");

        assertThat(without).isEqualTo(gap);
        assertThat(hours).hasSize(2 * 24).allSatisfy(hour -> assertThat(gap).noneMatch(hour::startsWith));
    }

    @Test
    void theAdsOfOneAdSetDifferInTheirCreatives() {
        String adset = SANDBOX.store().subject(Story.DIFFERING_CREATIVES);
        List<JsonNode> ads = insights(
                adset,
                "level",
                "ad",
                "fields",
                "ad_id,ctr,spend,actions",
                "sort",
                "ctr_descending",
                "time_range",
                days(28, 1));
        JsonNode best = ads.get(0);
        JsonNode worst = ads.get(ads.size() - 1);

        assertThat(ads).hasSize(3);
        assertThat(number(best, "ctr")).isGreaterThan(4 * number(worst, "ctr"));
        assertThat(action(best, "actions", "purchase")).isGreaterThan(2.5 * action(worst, "actions", "purchase"));
        assertThat(number(best, "spend")).isBetween(number(worst, "spend") * 0.8, number(worst, "spend") * 1.25);
        assertThat(ads)
                .extracting(ad -> GRAPH.get(ad.path("ad_id").asText(), "fields", "creative")
                        .json()
                        .at("/creative/id")
                        .asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void anAdSetDoesNotSpendItsBudget() {
        String adset = SANDBOX.store().subject(Story.UNSPENT_BUDGET);
        JsonNode node = GRAPH.get(adset, "fields", "daily_budget,bid_strategy,bid_amount,effective_status")
                .json();
        double spend = number(
                insights(adset, "fields", "spend", "time_range", days(7, 1)).get(0), "spend");

        assertThat(node.path("effective_status").asText()).isEqualTo("ACTIVE");
        assertThat(node.path("bid_strategy").asText()).isEqualTo("COST_CAP");
        assertThat(node.path("bid_amount").asInt()).isPositive();
        assertThat(spend * 100 / 7)
                .isBetween(
                        node.path("daily_budget").asDouble() * 0.15,
                        node.path("daily_budget").asDouble() * 0.35);
    }

    @Test
    void theStoriesAreOfTheSameObjectsOnEveryDay() {
        for (String day : List.of("2026-11-24T20:00:00Z", "2027-03-20T20:00:00Z", "2031-01-01T20:00:00Z")) {
            Store other = Store.seeded(Clock.fixed(Instant.parse(day), ZoneOffset.UTC), Sandbox.DEFAULT_SEED);
            for (Story story : Story.values()) {
                assertThat(other.subject(story))
                        .as("%s on %s", story, day)
                        .isEqualTo(SANDBOX.store().subject(story));
            }
        }
    }

    @Test
    void otherSeedsTellThemToo() {
        for (long seed = 1; seed <= 5; seed++) {
            Store other = Store.seeded(CLOCK, seed);
            for (Story story : Story.values()) {
                assertThat(other.subject(story))
                        .as("%s with seed %s", story, seed)
                        .isNotEmpty();
            }
        }
    }

    private static List<JsonNode> insights(String path, String... params) {
        return GRAPH.get(path + "/insights", params).data();
    }

    private static String days(int first, int last) {
        return "{\"since\":\"" + TODAY.minusDays(first) + "\",\"until\":\"" + TODAY.minusDays(last) + "\"}";
    }

    private static double number(JsonNode row, String field) {
        return Double.parseDouble(row.path(field).asText());
    }

    private static List<Double> numbers(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> number(row, field)).toList();
    }

    private static double action(JsonNode row, String list, String type) {
        for (JsonNode action : row.path(list)) {
            if (action.path("action_type").asText().equals(type)) {
                return action.path("value").asDouble();
            }
        }
        return 0;
    }
}
