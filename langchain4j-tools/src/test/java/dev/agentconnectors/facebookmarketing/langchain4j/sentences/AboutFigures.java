package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of insights, pixels' counts and the Ad Library, executed. */
final class AboutFigures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);
    private static final String POLITICAL = "POLITICAL_AND_ISSUE_ADS";

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutFigures() {}

    static Map<String, Consumer<World>> claims() {
        AboutFigures about = new AboutFigures();
        about.insights();
        about.pixels();
        about.library();
        return about.claims;
    }

    private void insights() {
        claims.put(
                "Performance figures: impressions, reach, clicks, spend and actions over a period.",
                world -> assertThat(insights(world, Map.of()).get(0))
                        .containsKeys("impressions", "reach", "clicks", "spend", "actions", "date_start", "date_stop"));
        claims.put("Performance over a period: one row per ad, ad set, campaign or account.", this::rowsAreOfTheLevel);
        claims.put("What each row is about.", this::rowsAreOfTheLevel);
        claims.put("The last 30 days if no period is given.", world -> {
            Map<String, Object> row = insights(world, Map.of()).get(0);
            LocalDate today = world.sandbox.store().today();
            assertThat(row)
                    .containsEntry("date_start", today.minusDays(30).toString())
                    .containsEntry("date_stop", today.minusDays(1).toString());
            assertThat(insights(world, Map.of("date_preset", "last_30d"))).containsExactly(row);
        });
        claims.put("Instead of date_preset; both ends included.", world -> {
            LocalDate until = world.sandbox.store().today().minusDays(1);
            Map<String, Object> week = Map.of("since", until.minusDays(6).toString(), "until", until.toString());
            assertThat(insights(world, Map.of("time_range", week, "time_increment", 1)))
                    .hasSize(7)
                    .satisfies(rows -> assertThat(rows.get(0)).containsEntry("date_start", week.get("since")))
                    .satisfies(rows -> assertThat(rows.get(6)).containsEntry("date_stop", week.get("until")));
            world.refusedBeforehand(
                    "ads_insights",
                    "list",
                    Map.of("account_id", ACCOUNT, "time_range", week, "date_preset", "last_7d"));
        });
        claims.put("Days per row, 1 to 90, or monthly.", world -> {
            LocalDate until = world.sandbox.store().today().minusDays(1);
            Map<String, Object> range = Map.of("since", until.minusDays(59).toString(), "until", until.toString());
            assertThat(insights(world, Map.of("time_range", range, "time_increment", 7)))
                    .hasSize(9)
                    .first()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("date_stop", until.minusDays(53).toString()));
            assertThat(insights(world, Map.of("time_range", range, "time_increment", "monthly")))
                    .hasSizeBetween(2, 3)
                    .allSatisfy(
                            row -> assertThat(row.get("date_start").toString().substring(0, 7))
                                    .isEqualTo(row.get("date_stop").toString().substring(0, 7)));
            for (int wrong : List.of(0, 91)) {
                world.refusedBeforehand("ads_insights", "list", Map.of("account_id", ACCOUNT, "time_increment", wrong));
            }
        });
        claims.put("The order of rows.", world -> {
            List<Double> spent =
                    insights(world, Map.of("level", "campaign", "sort", "spend_descending", "limit", 100)).stream()
                            .map(row -> Double.valueOf(row.get("spend").toString()))
                            .toList();
            assertThat(spent).hasSizeGreaterThan(10).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        });
    }

    private void rowsAreOfTheLevel(World world) {
        Map.of("ad", "ad_id", "adset", "adset_id", "campaign", "campaign_id")
                .forEach((level, id) -> assertThat(
                                insights(world, Map.of("level", level, "limit", 100, "fields", id + ",spend")))
                        .hasSizeGreaterThan(5)
                        .extracting(row -> row.get(id))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates());
        assertThat(insights(world, Map.of("level", "account")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("account_id", ACCOUNT));
    }

    private static List<Map<String, Object>> insights(World world, Map<String, ?> params) {
        return world.list("ads_insights", World.with(Map.of("account_id", ACCOUNT), params));
    }

    private void pixels() {
        Consumer<World> hourByHour = world -> {
            List<OffsetDateTime> hours = counts(world, Map.of()).stream()
                    .map(row -> OffsetDateTime.parse(row.get("start_time").toString(), TIME))
                    .toList();
            assertThat(hours).hasSizeGreaterThan(100).doesNotHaveDuplicates();
            for (int i = 1; i < hours.size(); i++) {
                assertThat(Duration.between(hours.get(i - 1), hours.get(i))).isEqualTo(Duration.ofHours(1));
            }
        };
        claims.put("Event counts of a pixel, hour by hour.", hourByHour);
        claims.put(
                "Counts the events that a pixel received: one row per hour.",
                hourByHour.andThen(
                        world -> assertThat(counts(world, Map.of()).toString()).contains("value=PageView", "count=")));
        claims.put("From then on.", world -> {
            OffsetDateTime from = lastHour(world).minusHours(5);
            assertThat(counts(world, Map.of("start_time", from.toString())))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(
                                    OffsetDateTime.parse(row.get("start_time").toString(), TIME))
                            .isAfterOrEqualTo(from));
        });
        claims.put("Up to then; now by default.", world -> {
            OffsetDateTime last = lastHour(world);
            assertThat(counts(world, Map.of("end_time", last.minusHours(10).toString())))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(
                                    OffsetDateTime.parse(row.get("start_time").toString(), TIME))
                            .isBefore(last.minusHours(10)));
        });
        claims.put("What the counts are grouped by.", world -> {
            assertThat(counts(world, Map.of("aggregation", "device_type")).toString())
                    .contains("value=mobile", "value=desktop")
                    .doesNotContain("PageView");
            assertThat(counts(world, Map.of("aggregation", "event")).toString()).contains("value=PageView");
        });
    }

    private static OffsetDateTime lastHour(World world) {
        List<Map<String, Object>> rows = counts(world, Map.of());
        return OffsetDateTime.parse(rows.get(rows.size() - 1).get("start_time").toString(), TIME);
    }

    private static List<Map<String, Object>> counts(World world, Map<String, ?> params) {
        return world.list("pixel_stats", World.with(Map.of("pixel_id", world.some("pixels")), params));
    }

    private void library() {
        claims.put("The public Ad Library: ads of any advertiser, political ones with spend and audience.", world -> {
            assertThat(search(world, Map.of()))
                    .extracting(ad -> ad.get("page_name"))
                    .hasSizeGreaterThan(3);
            assertThat(search(world, Map.of("ad_type", POLITICAL, "fields", "id,spend,estimated_audience_size")))
                    .isNotEmpty()
                    .allSatisfy(ad -> assertThat(ad).containsKeys("spend", "estimated_audience_size"));
        });
        claims.put("Searches the public Ad Library: political ads everywhere, all ads in the EU and UK.", world -> {
            for (String country : List.of("US", "CA", "DE")) {
                assertThat(search(world, Map.of("ad_reached_countries", country, "ad_type", POLITICAL)))
                        .as(country)
                        .isNotEmpty();
            }
            for (String country : List.of("FR", "GB")) {
                assertThat(search(world, Map.of("ad_reached_countries", country, "ad_active_status", "ALL")))
                        .as(country)
                        .isNotEmpty();
            }
        });
        claims.put("Countries that the ads reached.", world -> {
            int everywhere = search(world, Map.of()).size();
            assertThat(search(world, Map.of("ad_reached_countries", "FR"))).hasSizeLessThan(everywhere);
            assertThat(search(world, Map.of("ad_reached_countries", List.of("FR", "JP"))))
                    .extracting(ad -> ad.get("page_name"))
                    .isSubsetOf("Caisse Verte", "Kumo Teahouse")
                    .contains("Kumo Teahouse");
        });
        claims.put("Words that must all occur.", world -> {
            assertThat(search(world, Map.of("search_terms", "climate rivers")))
                    .isNotEmpty()
                    .allSatisfy(ad ->
                            assertThat(ad.toString().toLowerCase(Locale.ROOT)).contains("climate", "rivers"));
            assertThat(search(world, Map.of("search_terms", "climate unheard"))).isEmpty();
        });
        claims.put("Pages that ran the ads.", world -> {
            String page = search(world, Map.of()).get(0).get("page_id").toString();
            assertThat(search(world, Map.of("search_page_ids", page)))
                    .isNotEmpty()
                    .allSatisfy(ad -> assertThat(ad).containsEntry("page_id", page));
        });
        claims.put(
                "The kind of ads.",
                world -> assertThat(search(world, Map.of("ad_type", "HOUSING_ADS")))
                        .isNotEmpty()
                        .allSatisfy(ad -> assertThat(ad).containsEntry("page_name", "Harbour Lane Homes")));
        claims.put("Whether the ads still run.", world -> {
            int running = search(world, Map.of("ad_active_status", "ACTIVE")).size();
            List<Map<String, Object>> ended = search(world, Map.of("ad_active_status", "INACTIVE"));
            assertThat(ended).isNotEmpty().allSatisfy(ad -> assertThat(ad).containsKey("ad_delivery_stop_time"));
            assertThat(search(world, Map.of("ad_active_status", "ALL"))).hasSize(running + ended.size());
        });
        claims.put("Delivered since this day.", world -> {
            String day = world.sandbox.store().today().minusDays(40).toString();
            assertThat(search(world, Map.of("ad_delivery_date_min", day)))
                    .isNotEmpty()
                    .allSatisfy(
                            ad -> assertThat(ad.get("ad_delivery_start_time").toString())
                                    .isGreaterThanOrEqualTo(day));
        });
        claims.put("Delivered until this day.", world -> {
            String day = world.sandbox.store().today().minusDays(40).toString();
            assertThat(search(world, Map.of("ad_delivery_date_max", day)))
                    .isNotEmpty()
                    .allSatisfy(
                            ad -> assertThat(ad.get("ad_delivery_start_time").toString())
                                    .isLessThanOrEqualTo(day));
        });
        claims.put("Who paid, word for word.", world -> {
            assertThat(search(world, Map.of("bylines", List.of("Ranked Choice PAC"))))
                    .isNotEmpty()
                    .allSatisfy(ad -> assertThat(ad).containsEntry("page_name", "Voters for Ranked Choice"));
            assertThat(search(world, Map.of("bylines", List.of("Ranked Choice"))))
                    .isEmpty();
        });
        claims.put(
                "ISO 639-1 codes.",
                world -> assertThat(search(world, Map.of("languages", List.of("fr"))))
                        .isNotEmpty()
                        .allSatisfy(ad -> assertThat(ad).containsEntry("page_name", "Caisse Verte")));
        claims.put("What the ads show.", world -> {
            int images = search(world, Map.of("media_type", "IMAGE")).size();
            int videos = search(world, Map.of("media_type", "VIDEO")).size();
            assertThat(images).isPositive();
            assertThat(videos).isPositive();
            assertThat(search(world, Map.of("media_type", "ALL"))).hasSize(images + videos);
        });
        claims.put(
                "Where the ads appeared.",
                world -> assertThat(search(
                                world,
                                Map.of(
                                        "publisher_platforms",
                                        List.of("INSTAGRAM"),
                                        "fields",
                                        "id,publisher_platforms")))
                        .isNotEmpty()
                        .allSatisfy(
                                ad -> assertThat(ad.get("publisher_platforms").toString())
                                        .contains("instagram")));
        claims.put("How search_terms match.", world -> {
            String words = "climate rivers";
            assertThat(search(world, Map.of("search_terms", words))).isNotEmpty();
            assertThat(search(world, Map.of("search_terms", words, "search_type", "KEYWORD_EXACT_PHRASE")))
                    .isEmpty();
        });
        claims.put(
                "Show what Facebook took down.",
                world -> assertThat(Catalog.facebookMarketing()
                                .operation("ad_library", "list")
                                .orElseThrow()
                                .parameter("unmask_removed_content")
                                .orElseThrow()
                                .defaultValue())
                        .isEqualTo(false));
    }

    private static List<Map<String, Object>> search(World world, Map<String, ?> params) {
        return world.list("ad_library", World.with(Map.of("limit", 100), params));
    }
}
