package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdLibraryTest {
    private static Sandbox sandbox;
    private static GraphClient graph;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        graph = new GraphClient(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void politicalAdsOfACountryHaveTheirPayers() {
        List<JsonNode> ads = search("ad_reached_countries", "[\"US\"]", "ad_type", "POLITICAL_AND_ISSUE_ADS")
                .data();

        assertThat(ads).isNotEmpty().allSatisfy(ad -> {
            assertThat(ad.path("bylines").asText()).isNotEmpty();
            assertThat(ad.path("spend").path("lower_bound").asText()).matches("\\d+");
            assertThat(ad.path("page_name").asText()).doesNotContain("Solar");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "[\"US\"]", "[\"US\",\"CA\"]", "US,CA", "ALL"})
    void countriesComeInAnyForm(String countries) {
        assertThat(search("ad_reached_countries", countries).data()).isNotEmpty();
    }

    @Test
    void countriesNarrowTheSearch() {
        assertThat(search("ad_reached_countries", "JP").data("page_name"))
                .isNotEmpty()
                .containsOnly("Kumo Teahouse");
        assertThat(search("ad_reached_countries", "BR").data()).isEmpty();
    }

    @Test
    void wordsAreFoundInAnyOrderAndPhrasesAsTheyStand() {
        List<String> words = search("ad_reached_countries", "US", "search_terms", "rivers Climate")
                .data("page_name");
        assertThat(words).isNotEmpty().containsOnly("Clean Rivers Alliance");
        assertThat(search(
                                "ad_reached_countries",
                                "ALL",
                                "search_terms",
                                "climate action",
                                "search_type",
                                "KEYWORD_EXACT_PHRASE")
                        .data("page_name"))
                .isNotEmpty()
                .containsOnly("Northern Grid Jobs");
        assertThat(search(
                                "ad_reached_countries",
                                "ALL",
                                "search_terms",
                                "action climate",
                                "search_type",
                                "KEYWORD_EXACT_PHRASE")
                        .data())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search_page_ids | [\"715522083341960\"] | page_id | 715522083341960",
                "search_page_ids | 715522083341960 | page_id | 715522083341960",
                "bylines | [\"Ranked Choice PAC\"] | bylines | Ranked Choice PAC",
                "languages | [\"fr\"] | page_name | Caisse Verte",
                "publisher_platforms | [\"INSTAGRAM\"] | publisher_platforms | ",
                "ad_type | HOUSING_ADS | page_name | Harbour Lane Homes"
            })
    void everyParameterNarrowsTheSearch(String name, String value, String field, String expected) {
        Answer answer = search("ad_reached_countries", "ALL", name, value);

        assertThat(answer.data()).isNotEmpty();
        if (expected != null) {
            assertThat(answer.data(field)).containsOnly(expected);
        } else {
            assertThat(answer.data())
                    .allSatisfy(ad -> assertThat(ad.path(field).toString()).contains("instagram"));
        }
    }

    @Test
    void adsThatEndedAreInactive() {
        List<String> active = search("ad_reached_countries", "ALL").data("id");
        List<JsonNode> inactive = search("ad_reached_countries", "ALL", "ad_active_status", "INACTIVE")
                .data();
        List<String> all =
                search("ad_reached_countries", "ALL", "ad_active_status", "ALL").data("id");

        assertThat(inactive).isNotEmpty().allMatch(ad -> ad.has("ad_delivery_stop_time"));
        assertThat(all).hasSize(active.size() + inactive.size()).containsAll(active);
        assertThat(search("ad_reached_countries", "ALL", "media_type", "VIDEO").data())
                .hasSizeBetween(1, active.size() - 1);
    }

    @Test
    void deliveryDatesNarrowTheSearch() {
        List<String> starts = search("ad_reached_countries", "ALL").data("ad_delivery_start_time");
        String middle = starts.get(starts.size() / 2);

        assertThat(search("ad_reached_countries", "ALL", "ad_delivery_date_min", middle)
                        .data("ad_delivery_start_time"))
                .isNotEmpty()
                .allMatch(start -> start.compareTo(middle) >= 0);
        assertThat(search("ad_reached_countries", "ALL", "ad_delivery_date_max", middle)
                        .data("ad_delivery_start_time"))
                .isNotEmpty()
                .allMatch(start -> start.compareTo(middle) <= 0);
    }

    @Test
    void theLinkToAnAdHoldsTheTokenAsFacebooksDoes() {
        assertThat(search("ad_reached_countries", "US").data("ad_snapshot_url"))
                .allMatch(url -> url.contains("access_token=" + Sandbox.ACCESS_TOKEN));
    }

    @Test
    void onlyIdsComeWithoutFieldsAndNothingOfTheSandboxsOwn() {
        Answer plain = graph.get("ads_archive", "ad_reached_countries", "US");

        assertThat(plain.data())
                .isNotEmpty()
                .allSatisfy(ad -> assertThat(ad.size()).isOne());
        assertThat(graph.get("ads_archive", "ad_reached_countries", "US", "fields", "sandbox_type")
                        .errorCode())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "search_terms, climate, ad_reached_countries",
        "ad_type, CARS, ad_type",
        "ad_active_status, MAYBE, ad_active_status",
        "ad_delivery_date_min, soon, ad_delivery_date_min"
    })
    void whatCannotBeSearchedForIsRefused(String name, String value, String blamed) {
        List<String> params = new ArrayList<>(List.of(name, value));
        if (!blamed.equals("ad_reached_countries")) {
            params.addAll(List.of("ad_reached_countries", "US"));
        }
        Answer answer = graph.get("ads_archive", params.toArray(new String[0]));

        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).contains(blamed);
    }

    private static Answer search(String... namesAndValues) {
        List<String> params = new ArrayList<>(List.of(namesAndValues));
        params.addAll(List.of(
                "limit",
                "500",
                "fields",
                "id,page_id,page_name,bylines,spend,publisher_platforms,ad_snapshot_url,ad_creative_bodies,"
                        + "ad_delivery_start_time,ad_delivery_stop_time"));
        return graph.get("ads_archive", params.toArray(new String[0]));
    }
}
