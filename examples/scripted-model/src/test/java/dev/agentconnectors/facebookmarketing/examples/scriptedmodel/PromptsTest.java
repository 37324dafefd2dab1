package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every intent through LangChain4j's model and a real socket, however the tools are offered. */
class PromptsTest {
    private static PlannerServer server;
    private final FakeAds ads = new FakeAds();

    @BeforeAll
    static void start() throws Exception {
        server = new PlannerServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private Agent agent(Offer offer) {
        return new Agent(server.model(true), offer.all(), request -> offer.execute(ads, request));
    }

    @ParameterizedTest
    @EnumSource
    void looks_things_up(Offer offer) {
        Agent agent = agent(offer);
        assertThat(agent.ask("Who am I?")).contains("Robin Reed", "900");
        assertThat(agent.ask("Show my ad accounts")).contains("2 ad accounts", "Alder", "act_22222", "JPY");
        assertThat(agent.ask("Which campaigns are active?"))
                .contains("2 active campaigns", "Spring", "Winter", "Alder")
                .doesNotContain("Summer");
        assertThat(agent.ask("List all campaigns with their status"))
                .contains("3 campaigns", "Summer", "2 ACTIVE, 1 PAUSED");
        assertThat(agent.ask("Which ads are running in the newest campaign?"))
                .contains("3 of the 4 ads", "Winter", "Boot", "Sock", "Rope")
                .doesNotContain("Hat", "Shoe");
        assertThat(agent.ask("List the ad creatives")).contains("1 ad creative ", "Red shoe", "Run \\| faster");
        assertThat(agent.ask("Show the custom conversions")).contains("Bought", "PURCHASE");
        assertThat(agent.ask("List the ad images")).contains("shoe.png", "abc123", "| 1080 | 1350 |");
        assertThat(agent.ask("List the videos")).contains("Running", "1234");
        assertThat(agent.ask("Show the pixels")).contains("Shop pixel", "1900001");
        assertThat(agent.ask("Show the event stats of a pixel"))
                .contains("Shop pixel", "102 in all", "| PageView | 100 |", "| Purchase | 2 |");
        assertThat(agent.ask("List the ad sets")).contains("3 ad sets", "Climbers", "90.00 USD");
        assertThat(agent.ask("List the ads")).contains("5 ads", "Shoe");
        assertThat(agent.ask("List the campaigns in account act_22222")).contains("no campaigns", "Kumo");
    }

    @ParameterizedTest
    @EnumSource
    void creates_a_paused_campaign(Offer offer) {
        String answer = agent(offer).ask("Create a paused traffic campaign named \"Budget pixels 2027\"");

        assertThat(answer).contains("Created campaign **Budget pixels 2027**", "9900003", "PAUSED");
        var created = ads.record("campaigns", "9900003");
        assertThat(created.path("status").asText()).isEqualTo("PAUSED");
        assertThat(created.path("objective").asText()).isEqualTo("OUTCOME_TRAFFIC");
        assertThat(created.path("account_id").asText()).isEqualTo("11111");
        assertThat(created.path("special_ad_categories").toString()).contains("[]");
        assertThat(created.path("is_adset_budget_sharing_enabled").asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void pauses_and_resumes_the_newest_campaign(Offer offer) {
        Agent agent = agent(offer);
        assertThat(agent.ask("Pause the newest campaign")).contains("Winter", "1200003", "PAUSED");
        assertThat(ads.record("campaigns", "1200003").path("status").asText()).isEqualTo("PAUSED");
        assertThat(agent.ask("now resume it")).contains("1200003", "ACTIVE");
        assertThat(ads.record("campaigns", "1200003").path("status").asText()).isEqualTo("ACTIVE");
        assertThat(agent.ask("Pause the campaign Spring")).contains("1200001");
        assertThat(ads.record("campaigns", "1200001").path("status").asText()).isEqualTo("PAUSED");
    }

    @ParameterizedTest
    @EnumSource
    void creates_an_ad_set_with_a_daily_budget(Offer offer) {
        String answer = agent(offer).ask("Create an ad set with a daily budget of 50 in the newest campaign");

        assertThat(answer).contains("9900003", "50.00 USD", "Winter", "PAUSED");
        var created = ads.record("ad_sets", "9900003");
        assertThat(created.path("daily_budget").asText()).isEqualTo("5000");
        assertThat(created.path("campaign_id").asText()).isEqualTo("1200003");
        assertThat(created.path("targeting").toString()).contains("countries");
    }

    @ParameterizedTest
    @EnumSource
    void raises_the_budget_of_the_best_performing_ad_set(Offer offer) {
        String answer = agent(offer).ask("Raise the best-performing ad set's daily budget to 100");

        // By click-through rate Runners had 80 of 2,000 and Hikers 23 of 2,003.
        assertThat(answer).contains("Runners", "100.00 USD", "it was 40.00 USD", "Best-performing means", "4.00 %");
        assertThat(ads.record("ad_sets", "1300001").path("daily_budget").asText())
                .isEqualTo("10000");
    }

    @ParameterizedTest
    @EnumSource
    void renames_the_newest_ad_set(Offer offer) {
        assertThat(agent(offer).ask("Rename the newest ad set to \"Mountain people\""))
                .contains("Hikers", "Mountain people");
        assertThat(ads.record("ad_sets", "1300003").path("name").asText()).isEqualTo("Mountain people");
    }

    @ParameterizedTest
    @EnumSource
    void creates_an_ad_with_a_creative_of_its_ad_set(Offer offer) {
        assertThat(agent(offer).ask("Create an ad in the newest ad set")).contains("9900005", "Hikers", "1500002");
        var created = ads.record("ads", "9900005");
        assertThat(created.path("adset_id").asText()).isEqualTo("1300003");
        assertThat(created.path("creative").toString()).contains("creative_id", "1500002");
        assertThat(created.path("status").asText()).isEqualTo("PAUSED");
    }

    @ParameterizedTest
    @EnumSource
    void pauses_all_ads_of_the_newest_ad_set_in_one_turn(Offer offer) {
        Agent agent = agent(offer);

        assertThat(agent.ask("Pause all ads of the newest ad set")).contains("2 of 2 ads", "Boot", "Sock");
        assertThat(agent.turns.get(agent.turns.size() - 1)).hasSize(2);
        assertThat(ads.records.get("ads"))
                .filteredOn(ad -> ad.path("adset_id").asText().equals("1300003"))
                .allMatch(ad -> ad.path("status").asText().equals("PAUSED"));
        assertThat(ads.record("ads", "1400001").path("status").asText()).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @EnumSource
    void looks_into_the_ad_library(Offer offer) {
        Agent agent = agent(offer);
        assertThat(agent.ask("Political ads in the US from the Ad Library"))
                .contains("Green Party Page", "100–199 USD", "reaching US")
                .doesNotContain("Northwind");
        assertThat(agent.ask("Ad Library ads about solar panels"))
                .contains("solar panels", "Green Party Page", "Sunny Roofs")
                .doesNotContain("Northwind");
        assertThat(agent.ask("Ad Library ads of the page Northwind")).contains("77003", "Roofs by Northwind");
        assertThat(agent.ask("Ad Library ads of page 88002345")).contains("no active", "88002345");
        assertThat(agent.ask("Ad Library ads of the page Nobody")).contains("none is of a page with that name");
    }

    @ParameterizedTest
    @EnumSource
    void answers_questions_about_figures(Offer offer) {
        Agent agent = agent(offer);
        assertThat(agent.ask("Which ad sets have the highest daily budget?"))
                .containsSubsequence("Climbers", "90.00 USD", "Runners", "40.00 USD")
                .doesNotContain("Hikers");
        assertThat(agent.ask("How was the performance of the last 7 days?"))
                .contains("25.10 USD", "**4,003**", "**103**", "2.57 %");
        assertThat(agent.ask("Performance of the last 7 days per day"))
                .containsSubsequence("2026-11-14", "2026-11-15", "2026-11-16")
                .contains("25.10 USD in all");
        assertThat(agent.ask("Which campaigns have the most spend this month?"))
                .containsSubsequence("Winter", "45.10 USD", "Spring", "20.00 USD");
        assertThat(agent.ask("Which ads have the best click-through rate?"))
                .containsSubsequence("last 7 days", "Shoe", "4.00 %", "Boot", "1.00 %")
                .doesNotContain("Sock");
        assertThat(ads.calls.contains("ads_insights.search")).isEqualTo(offer.hosted());
        assertThat(ads.calls.contains("ads_insights.list")).isNotEqualTo(offer.hosted());
        assertThat(ads.calls.contains("ad_sets.search")).isEqualTo(offer.hosted());
    }
}
