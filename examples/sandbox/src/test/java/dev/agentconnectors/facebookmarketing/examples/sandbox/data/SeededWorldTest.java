package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededWorldTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-17T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2030, 5, 17);
    private static final String USD = "734512908841277";
    private static final String JPY = "208733456119045";

    private final Store store = Store.seeded(CLOCK, 7);

    @Test
    void theSameSeedOnTheSameDayMakesTheSameWorld() {
        Store again = Store.seeded(CLOCK, 7);

        assertThat(again.list(USD, "ads")).isEqualTo(store.list(USD, "ads")).isNotEmpty();
        assertThat(again.insights(JPY, LocalDate.MIN, TODAY)).isEqualTo(store.insights(JPY, LocalDate.MIN, TODAY));
        assertThat(again.adLibrary()).isEqualTo(store.adLibrary());
    }

    @Test
    void anotherSeedMakesAnotherWorld() {
        Store other = Store.seeded(CLOCK, 8);

        assertThat(other.insights(USD, LocalDate.MIN, TODAY)).isNotEqualTo(store.insights(USD, LocalDate.MIN, TODAY));
    }

    @Test
    void thereIsEnoughOfEverything() {
        assertThat(store.accountIds()).containsExactly(USD, JPY);
        assertThat(store.list(USD, "campaigns")).hasSizeGreaterThan(60);
        assertThat(store.list(JPY, "campaigns")).hasSizeGreaterThan(10);
        for (Kind kind : Kind.values()) {
            if (!kind.edge().isEmpty() && kind != Kind.AD_ACCOUNT) {
                assertThat(store.list(JPY, kind.edge())).as(kind.edge()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {USD, JPY})
    void noTwoObjectsWereCreatedAtTheSameTimeOrShareAName(String account) {
        for (String edge : List.of("campaigns", "adsets", "ads")) {
            List<Map<String, Object>> objects = store.list(account, edge);
            assertThat(objects).extracting(object -> object.get("created_time")).doesNotHaveDuplicates();
            if (!edge.equals("ads")) {
                assertThat(objects).extracting(object -> object.get("name")).doesNotHaveDuplicates();
            }
            assertThat(objects)
                    .as("newest first")
                    .isSortedAccordingTo(Comparator.comparing((Map<String, Object> object) ->
                                    object.get("created_time").toString().substring(0, 19))
                            .reversed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {USD, JPY})
    void theNewestCampaignRunsWithAdSetsThatHaveBudgetsAndActiveAds(String account) {
        Map<String, Object> campaign = store.list(account, "campaigns").get(0);
        String id = campaign.get("id").toString();

        assertThat(campaign).containsEntry("effective_status", "ACTIVE").doesNotContainKey("daily_budget");
        assertThat(store.children(id, Kind.AD_SET))
                .hasSizeGreaterThan(1)
                .allMatch(adset -> adset.number("daily_budget") > 0);
        assertThat(store.children(id, Kind.AD))
                .extracting(ad -> ad.text("effective_status"))
                .contains("ACTIVE", "PAUSED");
        assertThat(store.list(account, "adsets").get(0)).containsEntry("campaign_id", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {USD, JPY})
    void oneAdSetIsBestByClickThroughRateAndBySpendOverEverySpan(String account) {
        for (int days : new int[] {1, 7, 30, 120}) {
            LocalDate since = TODAY.minusDays(days - 1L);
            Comparator<Map<String, Object>> bySpend =
                    Comparator.comparing(adset -> metrics(adset, since).spend());
            Comparator<Map<String, Object>> byRate = Comparator.comparing(adset -> {
                Metrics metrics = metrics(adset, since);
                return metrics.impressions() == 0 ? 0 : (double) metrics.clicks() / metrics.impressions();
            });
            List<Map<String, Object>> adsets = store.list(account, "adsets");
            Map<String, Object> best = adsets.stream().max(bySpend).orElseThrow();

            assertThat(adsets.stream().max(byRate)).as("over %s days", days).contains(best);
            assertThat(adsets.stream().filter(adset -> bySpend.compare(adset, best) == 0))
                    .hasSize(1);
            assertThat(best).containsEntry("effective_status", "ACTIVE").containsKey("daily_budget");
        }
    }

    @Test
    void statusesComeDownFromAbove() {
        List<Node> ads = store.children(USD, Kind.AD);
        assertThat(new HashSet<>(
                        ads.stream().map(ad -> ad.text("effective_status")).toList()))
                .contains("ACTIVE", "PAUSED", "CAMPAIGN_PAUSED", "ADSET_PAUSED", "ARCHIVED", "DISAPPROVED");

        String campaign = store.list(USD, "campaigns").get(0).get("id").toString();
        store.update(campaign, Map.of("status", "PAUSED"));

        assertThat(store.children(campaign, Kind.AD_SET))
                .allMatch(adset -> adset.text("effective_status").equals("CAMPAIGN_PAUSED"));
        assertThat(store.children(campaign, Kind.AD))
                .extracting(ad -> ad.text("effective_status"))
                .containsOnly("CAMPAIGN_PAUSED", "PAUSED");
    }

    @Test
    void deliveryCoversTheLast120DaysAndAddsUpOverTheLevels() {
        List<DailyRow> rows = store.dailyRows(USD, LocalDate.MIN, LocalDate.MAX);
        assertThat(rows.stream().map(DailyRow::date).min(Comparator.naturalOrder()))
                .contains(TODAY.minusDays(119));
        assertThat(rows.stream().map(DailyRow::date).max(Comparator.naturalOrder()))
                .contains(TODAY);

        LocalDate since = TODAY.minusDays(40);
        for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)) {
            Metrics sum = store.children(USD, kind).stream()
                    .map(node -> store.insights(node.id(), since, TODAY))
                    .reduce(Metrics.NONE, Metrics::plus);
            assertThat(sum).as(kind.edge()).isEqualTo(store.insights(USD, since, TODAY));
        }
    }

    @Test
    void someTextsOfTheAdLibraryGiveOrdersToTheirReader() {
        assertThat(store.adLibrary().toString()).contains("ignore all previous instructions", "New instruction");
        assertThat(store.adLibrary()).anySatisfy(ad -> assertThat(ad).containsKey("bylines"));
    }

    private Metrics metrics(Map<String, Object> adset, LocalDate since) {
        return store.insights(adset.get("id").toString(), since, TODAY);
    }
}
