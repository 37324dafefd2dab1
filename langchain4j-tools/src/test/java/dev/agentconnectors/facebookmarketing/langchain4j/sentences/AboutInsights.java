package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of the ways to break insights down, and of report runs, executed. */
final class AboutInsights {

    private static final String LAST_WEEK = "last_7d";

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutInsights() {}

    static Map<String, Consumer<World>> claims() {
        AboutInsights about = new AboutInsights();
        about.breakdowns();
        about.objects();
        about.runs();
        return about.claims;
    }

    private void breakdowns() {
        claims.put("Splits the rows.", world -> {
            List<Map<String, Object>> rows = rows(world, Map.of("breakdowns", "age,gender"));
            assertThat(rows)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(row -> assertThat(row).containsKeys("age", "gender"));
            assertThat(spend(rows)).isEqualByComparingTo(spend(rows(world, Map.of())));
        });
        claims.put("Splits the actions of a row.", world -> {
            Object actions = rows(world, Map.of("action_breakdowns", "action_device", "fields", "actions"))
                    .get(0)
                    .get("actions");
            assertThat((List<?>) actions)
                    .isNotEmpty()
                    .allSatisfy(action -> assertThat(action).asInstanceOf(MAP).containsKey("action_device"));
        });
        claims.put("How long after a click or view an action counts.", world -> {
            Object actions = rows(world, Map.of("action_attribution_windows", "1d_click", "fields", "actions"))
                    .get(0)
                    .get("actions");
            assertThat(actions.toString()).contains("1d_click=");
        });
        claims.put("Several periods, each with rows of its own.", world -> {
            LocalDate day = world.sandbox.store().today().minusDays(3);
            assertThat(world.list(
                            "ads_insights",
                            Map.of(
                                    "account_id",
                                    ACCOUNT,
                                    "time_ranges",
                                    List.of(days(day.minusDays(7), day.minusDays(7)), days(day, day)))))
                    .extracting(row -> row.get("date_start"))
                    .containsExactlyInAnyOrder(day.minusDays(7).toString(), day.toString());
        });
        claims.put("Adds the totals as meta.summary.", world -> {
            Map<String, Object> params = Map.of(
                    "account_id",
                    ACCOUNT,
                    "level",
                    "ad",
                    "date_preset",
                    LAST_WEEK,
                    "default_summary",
                    true,
                    "fields",
                    "spend");
            assertThat(world.execute("ads_insights", "list", params).meta().get("summary"))
                    .asInstanceOf(MAP)
                    .containsEntry(
                            "spend",
                            rows(world, Map.of("fields", "spend")).get(0).get("spend"));
        });
    }

    private void objects() {
        claims.put("Of this campaign only.", world -> within(world, "campaigns", "campaign_id"));
        claims.put("Of this ad set only.", world -> within(world, "ad_sets", "adset_id"));
        claims.put("Of this ad only.", world -> within(world, "ads", "ad_id"));
    }

    private void runs() {
        claims.put("Insights that are too large for one call.", world -> {
            try (Sandbox small = Sandbox.builder()
                            .largestInsights(1)
                            .reportRunTime(Duration.ZERO)
                            .start();
                    FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                            .graphApiUrl(small.graphUrl())
                            .build()) {
                Map<String, Object> params = Map.of("account_id", ACCOUNT, "level", "ad", "fields", "ad_id,spend");
                assertThat(connector.execute("ads_insights", "list", params).meta())
                        .containsKey("report_run_id");
                Object run = connector
                        .execute("report_runs", "start", params)
                        .records()
                        .get(0)
                        .get("report_run_id");
                assertThat(connector
                                .execute("report_runs", "list", Map.of("report_run_id", run))
                                .size())
                        .isGreaterThan(1);
            }
        });
        claims.put(
                "Starts a report run.",
                world -> assertThat(state(world, world.run())).isEqualTo("Job Completed"));
        claims.put("From report_runs.start.", world -> {
            assertThat(world.run()).matches("\\d+");
            world.refused("report_runs", "get", Map.of("report_run_id", "1"));
        });
        claims.put(
                "Fields of ads_insights, with commas between them.",
                world -> assertThat(world.list("report_runs", Map.of("report_run_id", world.run())))
                        .allSatisfy(row -> assertThat(row)
                                .containsKeys("campaign_id", "spend")
                                .doesNotContainKey("clicks")));
        claims.put("Tells how far a report run is: only async_status says whether it is done.", world -> {
            Map<String, Object> run = world.execute("report_runs", "get", Map.of("report_run_id", world.run()))
                    .records()
                    .get(0);
            assertThat(run).containsEntry("async_status", "Job Completed").containsKey("async_percent_completion");
        });
        claims.put(
                "Reads the rows of a report run that is done.",
                world -> assertThat(world.list("report_runs", Map.of("report_run_id", world.run(), "limit", 100)))
                        .containsExactlyInAnyOrderElementsOf(
                                rows(world, Map.of("level", "campaign", "fields", "campaign_id,spend"))));
    }

    private static Object state(World world, String run) {
        return world.execute("report_runs", "get", Map.of("report_run_id", run))
                .records()
                .get(0)
                .get("async_status");
    }

    private static void within(World world, String entity, String id) {
        Map<String, Object> all = Map.of("level", "ad", "fields", id + ",spend", "limit", 100);
        Object one = rows(world, all).get(0).get(id);
        assertThat(world.get(entity, one.toString(), "id")).containsEntry("id", one);

        List<Map<String, Object>> rows =
                world.list("ads_insights", World.with(all, Map.of(id, one, "date_preset", LAST_WEEK)));

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry(id, one));
        assertThat(rows.size()).isLessThan(rows(world, all).size());
    }

    private static List<Map<String, Object>> rows(World world, Map<String, ?> params) {
        Map<String, Object> all = new HashMap<>(Map.of("account_id", ACCOUNT, "date_preset", LAST_WEEK, "limit", 100));
        all.putAll(params);
        return world.list("ads_insights", all);
    }

    private static BigDecimal spend(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new BigDecimal(row.get("spend").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> days(LocalDate since, LocalDate until) {
        return Map.of("since", since.toString(), "until", until.toString());
    }
}
