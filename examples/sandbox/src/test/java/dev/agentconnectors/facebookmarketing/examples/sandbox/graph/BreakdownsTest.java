package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows divided by who saw the ads, where, beside what and when. */
class BreakdownsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-05-17T10:00:00Z"), ZoneOffset.UTC);
    private static final Sandbox SANDBOX = Sandbox.builder().clock(CLOCK).start();
    private static final GraphClient GRAPH = new GraphClient(SANDBOX);
    private static final String FIELDS = "impressions,clicks,spend,inline_link_clicks,actions,action_values";

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "gender",
                "age,gender",
                "country",
                "region",
                "country,region",
                "publisher_platform",
                "publisher_platform,platform_position",
                "publisher_platform,platform_position,impression_device",
                "publisher_platform,device_platform",
                "impression_device",
                "device_platform",
                "hourly_stats_aggregated_by_advertiser_time_zone",
                "hourly_stats_aggregated_by_audience_time_zone"
            })
    void rowsAddUpExactlyToTheTotals(String breakdowns) {
        for (String path : List.of("act_" + USD, id("campaigns"), id("adsets"), id("ads"))) {
            Answer whole = read(path, "fields", FIELDS);
            Answer divided = read(path, "fields", FIELDS, "breakdowns", breakdowns, "limit", "500");

            assertThat(divided.data()).as(path).isNotEmpty();
            assertThat(sums(divided)).as(path).isEqualTo(sums(whole));
            for (JsonNode row : divided.data()) {
                for (String breakdown : breakdowns.split(",", -1)) {
                    assertThat(row.path(breakdown).asText())
                            .as("%s of %s", breakdown, row)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void rowsOfSeveralLevelsAndDaysAddUpToo() {
        String[] divided = {"breakdowns", "age,gender", "level", "campaign", "time_increment", "1", "limit", "500"};
        Map<String, BigDecimal> whole = sums(read("act_" + USD, "fields", FIELDS));
        Map<String, BigDecimal> sums = new TreeMap<>();
        String after = "";
        do {
            List<String> params = new ArrayList<>(List.of(divided));
            params.addAll(List.of("fields", FIELDS, "after", after));
            Answer page = read("act_" + USD, params.toArray(new String[0]));
            sums(page).forEach((name, value) -> sums.merge(name, value, BigDecimal::add));
            after = page.json().path("paging").has("next")
                    ? page.json().path("paging").path("cursors").path("after").asText()
                    : "";
        } while (!after.isEmpty());

        assertThat(sums).isEqualTo(whole);
    }

    @Test
    void theSameBreakdownIsTheSameInAnotherSandbox() {
        try (Sandbox other = Sandbox.builder().clock(CLOCK).start()) {
            String[] params = {"fields", FIELDS, "breakdowns", "publisher_platform,platform_position"};

            assertThat(new GraphClient(other)
                            .get("act_" + USD + "/insights", params)
                            .data())
                    .isEqualTo(read("act_" + USD, params).data());
        }
    }

    @Test
    void rowsDifferInMoreThanTheirSize() {
        List<BigDecimal> rates =
                read("act_" + USD, "fields", "ctr", "breakdowns", "publisher_platform").data("ctr").stream()
                        .map(BigDecimal::new)
                        .toList();

        assertThat(rates).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void anAudienceIsBrokenDownWithinItself() {
        String young = SANDBOX.store().list(USD, "adsets").stream()
                .filter(adset -> adset.get("targeting").toString().contains("age_max=44"))
                .map(adset -> adset.get("id").toString())
                .findFirst()
                .orElseThrow();

        assertThat(read(young, "breakdowns", "age").data("age")).containsExactlyInAnyOrder("25-34", "35-44");
    }

    @Test
    void rowsAreFilteredByTheirBreakdown() {
        assertThat(read("act_" + USD, "breakdowns", "age,gender", "filtering", """
                        [{"field":"gender","operator":"IN","value":["female"]}]""")
                        .data("gender"))
                .isNotEmpty()
                .containsOnly("female");
    }

    @Test
    void ofHoursNobodyKnowsHowManyPeopleWereReached() {
        JsonNode row = read(
                        "act_" + USD,
                        "fields",
                        "impressions,reach,frequency",
                        "breakdowns",
                        "hourly_stats_aggregated_by_advertiser_time_zone")
                .data()
                .get(0);

        assertThat(row.path("hourly_stats_aggregated_by_advertiser_time_zone").asText())
                .isEqualTo("00:00:00 - 00:59:59");
        assertThat(row.has("impressions")).isTrue();
        assertThat(row.has("reach") || row.has("frequency")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age,gender,country | | action_type, age, country, gender",
                "age,publisher_platform | | action_type, age, publisher_platform",
                "platform_position | | action_type, platform_position",
                "impression_device,device_platform | | action_type, device_platform, impression_device",
                "country | action_device | action_device, country"
            })
    void whatDoesNotGoTogetherIsRefusedWithTheColumnsNamed(String breakdowns, String ofActions, String columns) {
        Answer answer =
                read("act_" + USD, "breakdowns", breakdowns, "action_breakdowns", ofActions == null ? "" : ofActions);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage())
                .isEqualTo("(#100) Current combination of data breakdown columns (" + columns + ") is invalid");
    }

    @Test
    void breakdownsThatFacebookDoesNotKnowOrTheSandboxDoesNotHaveAreRefused() {
        assertThat(read("act_" + USD, "breakdowns", "star_sign").errorMessage())
                .startsWith("(#100) breakdowns[0] must be one of the following values: ");
        assertThat(read("act_" + USD, "breakdowns", "frequency_value").errorMessage())
                .contains("frequency_value", "sandbox");
    }

    @Test
    void severalTimeRangesAreRowsOfTheirOwnAndMayOverlap() {
        List<JsonNode> rows =
                read("act_" + USD, "fields", "spend", "time_ranges", """
                        [{"since":"2030-05-01","until":"2030-05-07"},{"since":"2030-05-01","until":"2030-05-03"}]""").data();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).path("date_stop").asText()).isEqualTo("2030-05-03");
        assertThat(new BigDecimal(rows.get(1).path("spend").asText()))
                .isEqualByComparingTo(read("act_" + USD, "fields", "spend", "time_range", """
                                {"since":"2030-05-01","until":"2030-05-03"}""")
                        .data("spend")
                        .get(0))
                .isLessThan(new BigDecimal(rows.get(0).path("spend").asText()));
        assertThat(read("act_" + USD, "time_ranges", "[]").errorMessage()).contains("time_ranges");
    }

    @Test
    void theSummaryIsTheTotal() {
        Answer answer =
                read("act_" + USD, "level", "campaign", "fields", "campaign_name,spend", "default_summary", "true");
        JsonNode whole = read("act_" + USD, "fields", "spend").data().get(0);

        assertThat(answer.data()).hasSizeGreaterThan(5);
        assertThat(answer.json().path("summary")).isEqualTo(whole);
        assertThat(read("act_" + USD, "summary", "[\"impressions\"]")
                        .json()
                        .path("summary")
                        .has("impressions"))
                .isTrue();
        assertThat(read("act_" + USD, "summary", "profile_visit_view").errorMessage())
                .contains("nonexisting summary field (profile_visit_view)");
    }

    @Test
    void windowsStandBesideTheValueAndWithdrawnOnesDoNot() {
        JsonNode action = read(
                        "act_" + USD,
                        "fields",
                        "actions",
                        "action_attribution_windows",
                        "[\"1d_click\",\"7d_click\",\"7d_view\"]")
                .data()
                .get(0)
                .path("actions")
                .get(0);

        assertThat(action.path("7d_click").asLong())
                .isLessThanOrEqualTo(action.path("value").asLong())
                .isGreaterThan(action.path("1d_click").asLong());
        assertThat(action.has("7d_view")).isFalse();
    }

    @Test
    void actionsAreDividedByDevice() {
        JsonNode plain = read("act_" + USD, "fields", "actions").data().get(0).path("actions");
        JsonNode divided = read("act_" + USD, "fields", "actions", "action_breakdowns", "action_type,action_device")
                .data()
                .get(0)
                .path("actions");
        long clicks = 0;
        for (JsonNode action : divided) {
            assertThat(action.path("action_device").asText()).isNotEmpty();
            clicks += action.path("action_type").asText().equals("link_click")
                    ? action.path("value").asLong()
                    : 0;
        }

        assertThat(divided).hasSizeGreaterThan(plain.size());
        assertThat(clicks).isEqualTo(plain.get(0).path("value").asLong());
    }

    private static String id(String edge) {
        return SANDBOX.store().list(USD, edge).stream()
                .map(item -> item.get("id").toString())
                .filter(id -> !SANDBOX.store()
                        .dailyRows(id, LocalDate.parse("2030-04-17"), LocalDate.parse("2030-05-16"))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Answer read(String path, String... params) {
        return GRAPH.get(path + "/insights", params);
    }

    /** The sums of everything that adds up: figures, and actions by type. */
    private static Map<String, BigDecimal> sums(Answer answer) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode row : answer.data()) {
            for (String figure : List.of("impressions", "clicks", "spend", "inline_link_clicks")) {
                sums.merge(figure, new BigDecimal(row.path(figure).asText()), BigDecimal::add);
            }
            for (String list : List.of("actions", "action_values")) {
                for (JsonNode action : row.path(list)) {
                    sums.merge(
                            list + action.path("action_type").asText(),
                            new BigDecimal(action.path("value").asText()),
                            BigDecimal::add);
                }
            }
        }
        return sums;
    }
}
