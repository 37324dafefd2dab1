package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule that a description tells is broken here once, and kept once. */
class RulesKnownBeforehandTest {

    private static final Map<String, Object> CAMPAIGN = Map.of(
            "account_id",
            "1",
            "name",
            "n",
            "objective",
            "OUTCOME_TRAFFIC",
            "status",
            "PAUSED",
            "special_ad_categories",
            List.of());
    private static final Map<String, Object> AD_SET = Map.of(
            "account_id",
            "1",
            "name",
            "n",
            "campaign_id",
            "2",
            "billing_event",
            "IMPRESSIONS",
            "optimization_goal",
            "LINK_CLICKS",
            "targeting",
            "{\"geo_locations\":{\"countries\":[\"US\"]}}",
            "status",
            "PAUSED");
    private static final Map<String, Object> CHANGED_AD_SET = Map.of("adset_id", "3", "name", "n");
    private static final Map<String, Object> CHANGED_CAMPAIGN = Map.of("campaign_id", "3", "name", "n");

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    /**
     * A call that breaks one rule, and the change that mends it.
     *
     * @param call what is called
     * @param broken the parameters that break the rule
     * @param mended the same with what the sentence asks for; null takes one away
     */
    record Case(String call, String sentence, Map<String, Object> broken, Map<String, Object> mended) {

        @Override
        public String toString() {
            return call + ": " + sentence;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String oneBudget = "Give daily_budget or lifetime_budget, not both: Facebook takes just one of the two.";
        String cap = "bid_strategy LOWEST_COST_WITH_BID_CAP and COST_CAP need bid_amount.";
        String noCap = "bid_strategy LOWEST_COST_WITHOUT_CAP takes no bid_amount.";
        String audience = "A targeting that narrows age, gender, interests or audiences must say"
                + " targeting_automation.advantage_audience (0 or 1).";
        String payor = "Give dsa_beneficiary and dsa_payor together.";
        String order = "start_time must not be later than end_time.";
        Map<String, Object> both = Map.of("daily_budget", "5000", "lifetime_budget", "90000");
        creatives(cases);
        cases.add(new Case("campaigns.create", oneBudget, with(CAMPAIGN, both), without("lifetime_budget")));
        cases.add(new Case("campaigns.update", oneBudget, with(CHANGED_CAMPAIGN, both), without("daily_budget")));
        cases.add(new Case(
                "campaigns.create",
                "A campaign without a budget of its own must say is_adset_budget_sharing_enabled (true or false).",
                CAMPAIGN,
                Map.of("is_adset_budget_sharing_enabled", false)));
        cases.add(new Case(
                "campaigns.create",
                "A campaign takes bid_strategy only with a budget of its own; otherwise each ad set has one.",
                with(CAMPAIGN, Map.of("is_adset_budget_sharing_enabled", true, "bid_strategy", "COST_CAP")),
                Map.of("daily_budget", "5000")));
        cases.add(new Case(
                "ad_sets.create",
                oneBudget,
                with(AD_SET, with(both, Map.of("end_time", "2027-03-01"))),
                without("lifetime_budget")));
        cases.add(new Case("ad_sets.update", oneBudget, with(CHANGED_AD_SET, both), without("lifetime_budget")));
        cases.add(new Case(
                "ad_sets.create",
                "lifetime_budget needs end_time.",
                with(AD_SET, Map.of("lifetime_budget", "90000")),
                Map.of("end_time", "2027-03-01")));
        Map<String, Object> times = Map.of("start_time", "2027-03-02", "end_time", "2027-03-01");
        cases.add(new Case("ad_sets.create", order, with(AD_SET, times), Map.of("start_time", "2027-02-01")));
        cases.add(new Case(
                "ad_sets.copy", order, with(Map.of("adset_id", "3"), times), Map.of("start_time", "2027-02-01")));
        cases.add(new Case(
                "campaigns.copy", order, with(Map.of("campaign_id", "3"), times), Map.of("start_time", "2027-02-01")));
        cases.add(new Case(
                "budget_schedules.create",
                "time_start must not be later than time_end.",
                Map.of(
                        "campaign_id",
                        "3",
                        "budget_value",
                        "2000",
                        "time_start",
                        "2027-03-02T00:00:00Z",
                        "time_end",
                        "2027-03-01T00:00:00Z"),
                Map.of("time_end", "2027-03-03T00:00:00Z")));
        cases.add(new Case(
                "activities.list",
                "since must not be later than until.",
                Map.of("account_id", "1", "since", "2027-03-02", "until", "2027-03-01"),
                Map.of("until", "2027-03-03")));
        cases.add(new Case("ad_sets.update", order, with(CHANGED_AD_SET, times), without("start_time")));
        cases.add(new Case("campaigns.copy", order, with(Map.of("campaign_id", "1"), times), without("end_time")));
        cases.add(new Case("ad_sets.copy", order, with(Map.of("adset_id", "1"), times), without("end_time")));
        cases.add(new Case(
                "activities.list",
                "since must not be later than until.",
                Map.of("account_id", "1", "since", "2027-03-02", "until", "2027-03-01"),
                Map.of("until", "2027-03-03")));
        cases.add(new Case(
                "budget_schedules.create",
                "time_start must not be later than time_end.",
                Map.of(
                        "campaign_id",
                        "1",
                        "budget_value",
                        "5000",
                        "time_start",
                        "2027-03-02T00:00:00Z",
                        "time_end",
                        "2027-03-01T00:00:00Z"),
                Map.of("time_end", "2027-03-03T00:00:00Z")));
        cases.add(new Case(
                "pixel_stats.list", order, with(Map.of("pixel_id", "1"), times), Map.of("end_time", "2027-03-03")));
        for (String narrowing : List.of(
                "\"age_min\":25",
                "\"age_max\":40",
                "\"genders\":[2]",
                "\"interests\":[{\"id\":\"1\"}]",
                "\"behaviors\":[{\"id\":\"1\"}]",
                "\"flexible_spec\":[{\"interests\":[{\"id\":\"1\"}]}]",
                "\"exclusions\":{\"interests\":[{\"id\":\"1\"}]}",
                "\"custom_audiences\":[{\"id\":\"1\"}]",
                "\"excluded_custom_audiences\":[{\"id\":\"1\"}]")) {
            String targeting = "{\"geo_locations\":{\"countries\":[\"US\"]}," + narrowing;
            Map<String, Object> mended =
                    Map.of("targeting", targeting + ",\"targeting_automation\":{\"advantage_audience\":0}}");
            cases.add(new Case("ad_sets.create", audience, with(AD_SET, Map.of("targeting", targeting + "}")), mended));
            cases.add(new Case(
                    "ad_sets.update", audience, with(CHANGED_AD_SET, Map.of("targeting", targeting + "}")), mended));
        }
        for (String strategy : List.of("LOWEST_COST_WITH_BID_CAP", "COST_CAP")) {
            cases.add(new Case(
                    "ad_sets.create",
                    cap,
                    with(AD_SET, Map.of("bid_strategy", strategy)),
                    Map.of("bid_amount", "500")));
        }
        Map<String, Object> bid = Map.of("bid_strategy", "LOWEST_COST_WITHOUT_CAP", "bid_amount", "500");
        cases.add(new Case("ad_sets.create", noCap, with(AD_SET, bid), without("bid_amount")));
        cases.add(new Case("ad_sets.update", noCap, with(CHANGED_AD_SET, bid), without("bid_amount")));
        cases.add(new Case(
                "ad_sets.create",
                "bid_strategy LOWEST_COST_WITH_MIN_ROAS needs bid_constraints with roas_average_floor.",
                with(AD_SET, Map.of("bid_strategy", "LOWEST_COST_WITH_MIN_ROAS")),
                Map.of("bid_constraints", Map.of("roas_average_floor", 15000))));
        String pixel = "optimization_goal OFFSITE_CONVERSIONS and VALUE need promoted_object with pixel_id and"
                + " custom_event_type, or with application_id, product_set_id or custom_conversion_id.";
        for (String goal : List.of("OFFSITE_CONVERSIONS", "VALUE")) {
            cases.add(new Case(
                    "ad_sets.create",
                    pixel,
                    with(AD_SET, Map.of("optimization_goal", goal)),
                    Map.of("promoted_object", Map.of("pixel_id", "5", "custom_event_type", "PURCHASE"))));
        }
        String page = "optimization_goal LEAD_GENERATION, QUALITY_LEAD, CONVERSATIONS, PAGE_LIKES, and POST_ENGAGEMENT"
                + " with destination_type ON_POST, need promoted_object with page_id.";
        Map<String, Object> ofAPage = Map.of("promoted_object", Map.of("page_id", "5"));
        for (String goal : List.of("LEAD_GENERATION", "QUALITY_LEAD", "CONVERSATIONS", "PAGE_LIKES")) {
            cases.add(new Case(
                    "ad_sets.create",
                    page,
                    with(AD_SET, Map.of("optimization_goal", goal, "promoted_object", Map.of("pixel_id", "5"))),
                    ofAPage));
        }
        cases.add(new Case(
                "ad_sets.create",
                page,
                with(AD_SET, Map.of("optimization_goal", "POST_ENGAGEMENT", "destination_type", "ON_POST")),
                ofAPage));
        cases.add(new Case(
                "ad_sets.create",
                "optimization_goal APP_INSTALLS needs promoted_object with application_id and object_store_url.",
                with(
                        AD_SET,
                        Map.of("optimization_goal", "APP_INSTALLS", "promoted_object", Map.of("application_id", "5"))),
                Map.of(
                        "promoted_object",
                        Map.of("application_id", "5", "object_store_url", "https://apps.example/5"))));
        for (String action : List.of("create", "update")) {
            Map<String, Object> call = action.equals("create") ? AD_SET : CHANGED_AD_SET;
            cases.add(new Case(
                    "ad_sets." + action, payor, with(call, Map.of("dsa_payor", "p")), Map.of("dsa_beneficiary", "b")));
            cases.add(new Case(
                    "ad_sets." + action, payor, with(call, Map.of("dsa_beneficiary", "b")), Map.of("dsa_payor", "p")));
        }
        insights("ads_insights.list", Map.of("account_id", "1"), cases);
        insights("report_runs.start", Map.of("account_id", "1", "fields", "spend"), cases);
        cases.add(new Case(
                "ad_library.list",
                "ad_delivery_date_min must not be later than ad_delivery_date_max.",
                Map.of("ad_delivery_date_min", "2026-02-01", "ad_delivery_date_max", "2026-01-01"),
                Map.of("ad_delivery_date_min", "2026-01-01")));
        return cases.stream();
    }

    private static void insights(String call, Map<String, Object> needed, List<Case> cases) {
        Map<String, Object> days = Map.of("since", "2026-01-01", "until", "2026-01-02");
        cases.add(new Case(
                call,
                "Give date_preset or time_range, not both: both name a period.",
                with(needed, Map.of("date_preset", "today", "time_range", days)),
                without("time_range")));
        cases.add(new Case(
                call,
                "Give time_ranges or time_range, not both: each names periods.",
                with(needed, Map.of("time_ranges", List.of(days), "time_range", days)),
                without("time_range")));
        cases.add(new Case(
                call,
                "Give time_ranges or date_preset, not both: each names periods.",
                with(needed, Map.of("time_ranges", List.of(days), "date_preset", "today")),
                without("date_preset")));
        cases.add(new Case(
                call,
                "time_ranges takes no time_increment: each of its periods is a row; use time_range to have rows by day.",
                with(needed, Map.of("time_ranges", List.of(days), "time_increment", "1")),
                without("time_ranges")));
        breakdowns(
                call,
                needed,
                "Breakdown platform_position needs publisher_platform beside it: use publisher_platform,platform_position.",
                "platform_position",
                "publisher_platform,platform_position",
                cases);
        breakdowns(
                call,
                needed,
                "Breakdowns age and gender do not combine with country and region: use age,gender in one call, and country"
                        + " or region in another.",
                "age,country",
                "age,gender",
                cases);
        breakdowns(
                call,
                needed,
                "Breakdowns age and gender do not combine with placements and devices: use age,gender in one call, and"
                        + " publisher_platform,platform_position in another.",
                "gender,device_platform",
                "device_platform",
                cases);
        breakdowns(
                call,
                needed,
                "Breakdowns country and region do not combine with placements and devices: use country,region in one call,"
                        + " and publisher_platform,platform_position in another.",
                "region,impression_device",
                "country,region",
                cases);
        breakdowns(
                call,
                needed,
                "Breakdowns impression_device and device_platform do not combine: use one of them.",
                "impression_device,device_platform",
                "impression_device",
                cases);
        breakdowns(
                call,
                needed,
                "Breakdowns dma, product_id, frequency_value, hourly_stats_aggregated_by_advertiser_time_zone,"
                        + " hourly_stats_aggregated_by_audience_time_zone stand alone: use one of them, and the others in a"
                        + " call of their own.",
                "dma,age",
                "dma",
                cases);
    }

    private static void breakdowns(
            String call, Map<String, Object> needed, String sentence, String broken, String mended, List<Case> cases) {
        cases.add(new Case(call, sentence, with(needed, Map.of("breakdowns", broken)), Map.of("breakdowns", mended)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCallThatBreaksARuleIsRefusedAndOneThatKeepsItIsNot(Case broken) {
        String[] call = broken.call().split("\\.", -1);

        ValidationException refusal = graph.refused(call[0], call[1], broken.broken());

        assertThat(refusal.problems()).singleElement().asString().satisfies(problem -> {
            if (broken.sentence().contains("must not be later")) {
                assertThat(problem).contains("is later than").contains("it must not be");
            } else {
                assertThat(problem).isEqualTo(broken.sentence());
            }
        });
        Map<String, Object> mended = with(broken.broken(), broken.mended());
        mended.values().removeIf("-"::equals);
        assertThat(graph.connector().validate(call[0], call[1], mended)).isNotEmpty();
        assertThat(graph.requests()).isZero();
    }

    @Test
    void thereIsACaseForEveryRuleOfEveryOperation() {
        Set<String> declared = Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .flatMap(operation ->
                        operation.rules().stream().map(Rule::sentence).map(sentence -> operation + ": " + sentence))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> tried = cases().map(Case::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).isEqualTo(declared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"geo_locations\":{\"countries\":[\"US\"]}}",
                "{\"age_min\":18,\"age_max\":65,\"genders\":[1,2]}",
                "{\"genders\":[0],\"interests\":[],\"custom_audiences\":[]}",
                "{\"genders\":[]}"
            })
    void theUsualAudienceIsNotNarrowed(String targeting) {
        assertThat(graph.connector().validate("ad_sets", "create", with(AD_SET, Map.of("targeting", targeting))))
                .isNotEmpty();
    }

    @Test
    void aBudgetOfTheCampaignMakesSharingUnnecessary() {
        assertThat(graph.connector()
                        .validate("campaigns", "create", with(CAMPAIGN, Map.of("lifetime_budget", "90000"))))
                .doesNotContainKey("is_adset_budget_sharing_enabled");
    }

    private static void creatives(List<Case> cases) {
        Map<String, Object> link =
                Map.of("account_id", "1", "name", "n", "page_id", "2", "link", "https://example.com");
        Map<String, Object> picture = Map.of("image_hash", "0a");
        Map<String, Object> video = with(link, Map.of("video_id", "3"));
        Map<String, Object> button = Map.of("call_to_action", "SHOP_NOW");
        cases.add(new Case(
                "ad_creatives.create",
                "Give page_id or object_story_id, not both: a post has its Page already.",
                with(link, Map.of("object_story_id", "2_3")),
                without("object_story_id")));
        cases.add(new Case(
                "ad_creatives.create",
                "Give page_id with link, video_id or lead_form_id, or the object_story_id of a post.",
                Map.of("account_id", "1", "name", "n", "page_id", "2"),
                Map.of("link", "https://example.com")));
        cases.add(new Case(
                "ad_creatives.create", "video_id needs image_hash or image_url.", with(video, button), picture));
        cases.add(new Case(
                "ad_creatives.create",
                "A link or lead_form_id with video_id needs call_to_action: the button leads there.",
                with(video, picture),
                button));
        cases.add(new Case(
                "ad_creatives.create",
                "Give video_id or cards, not both: videos of a carousel stand in its cards.",
                with(with(video, picture), with(button, Map.of("cards", "[{\"link\":\"https://example.com\"}]"))),
                without("cards")));
        cases.add(new Case(
                "targeting.validate",
                "Give targeting_list, name_list or id_list.",
                Map.of("account_id", "1"),
                Map.of("name_list", "[\"Hiking\"]")));
        cases.add(new Case(
                "custom_audiences.create",
                "subtype LOOKALIKE needs origin_audience_id and lookalike_spec.",
                Map.of("account_id", "1", "name", "n", "subtype", "LOOKALIKE"),
                Map.of("origin_audience_id", "2", "lookalike_spec", "{\"country\":\"SE\",\"ratio\":0.01}")));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** A mark that the test takes for "not given". */
    private static Map<String, Object> without(String name) {
        return Map.of(name, "-");
    }
}
