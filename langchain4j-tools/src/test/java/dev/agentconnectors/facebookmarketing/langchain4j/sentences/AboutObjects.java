package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of campaigns, ad sets and ads, executed. */
final class AboutObjects {

    private static final String TARGETING =
            "{\"geo_locations\":{\"countries\":[\"CA\"]},\"age_min\":25,\"age_max\":40,\"genders\":[2],"
                    + "\"interests\":[{\"id\":\"6003107902433\"}],\"targeting_automation\":{\"advantage_audience\":0}}";

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutObjects() {}

    static Map<String, Consumer<World>> claims() {
        AboutObjects about = new AboutObjects();
        about.campaigns();
        about.adSets();
        about.ads();
        return about.claims;
    }

    private void campaigns() {
        claims.put(
                "What the campaign is to achieve.",
                world -> readBack(world, "campaigns", "objective", "OUTCOME_LEADS"));
        claims.put("The regulated kinds of advertising that it belongs to; [] or NONE for none.", world -> {
            readBack(world, "campaigns", "special_ad_categories", List.of("HOUSING"));
            for (Object none : List.of(List.of(), List.of("NONE"), "NONE")) {
                String id = world.make("campaigns", Map.of("special_ad_categories", none));
                assertThat(world.get("campaigns", id, "special_ad_categories"))
                        .containsEntry("special_ad_categories", List.of());
            }
        });
        claims.put("How bids are made for a campaign with a budget of its own.", world -> {
            String id =
                    world.make("campaigns", Map.of("daily_budget", 9000, "bid_strategy", "LOWEST_COST_WITHOUT_CAP"));
            assertThat(world.get("campaigns", id, "bid_strategy"))
                    .containsEntry("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
            world.refusedBeforehand(
                    "campaigns",
                    "create",
                    World.with(world.needed(World.create("campaigns")), Map.of("bid_strategy", "COST_CAP")));
        });
        claims.put(
                "Whether its ad sets may share up to a fifth of their budgets; Facebook asks for it when the campaign has no"
                        + " budget of its own.",
                world -> {
                    Map<String, Object> without = world.needed(World.create("campaigns"));
                    without.remove("is_adset_budget_sharing_enabled");
                    world.refusedBeforehand("campaigns", "create", without);
                    assertThat(world.connector.validate(
                                    "campaigns", "create", World.with(without, Map.of("daily_budget", 9000))))
                            .isNotEmpty();
                });
        claims.put("Deletes a campaign and all that is in it, for good; archive it to keep its figures.", world -> {
            String campaign = world.make("campaigns");
            String adSet = world.make("ad_sets", Map.of("campaign_id", campaign));
            String ad = world.make("ads", Map.of("adset_id", adSet));
            world.execute("campaigns", "delete", Map.of("campaign_id", campaign));
            assertThat(world.get("campaigns", campaign, "effective_status")).containsValue("DELETED");
            assertThat(world.get("ad_sets", adSet, "effective_status")).containsValue("DELETED");
            assertThat(world.get("ads", ad, "effective_status")).containsValue("DELETED");
            world.refused("campaigns", "update", Map.of("campaign_id", campaign, "status", "PAUSED"));
            Map<String, Object> delivered =
                    Map.of("account_id", ACCOUNT, "level", "campaign", "fields", "campaign_id", "limit", 100);
            String archived =
                    String.valueOf(world.list("ads_insights", delivered).get(0).get("campaign_id"));
            world.update("campaigns", archived, Map.of("status", "ARCHIVED"));
            assertThat(world.list("ads_insights", delivered))
                    .anySatisfy(row -> assertThat(row).containsEntry("campaign_id", archived));
        });
    }

    private void adSets() {
        claims.put("Lists the ad sets of an ad account or of one campaign.", world -> {
            assertThat(world.list("ad_sets", Map.of("account_id", ACCOUNT))).isNotEmpty();
            assertThat(world.list("ad_sets", Map.of("campaign_id", world.some("campaigns"))))
                    .isNotEmpty();
        });
        claims.put("Creates an ad set in a campaign.", world -> {
            String campaign = world.make("campaigns");
            String adSet = world.make("ad_sets", Map.of("campaign_id", campaign));
            assertThat(world.get("ad_sets", adSet, "campaign_id")).containsEntry("campaign_id", campaign);
        });
        claims.put("What is paid for.", world -> readBack(world, "ad_sets", "billing_event", "LINK_CLICKS"));
        claims.put(
                "What delivery strives for; must suit the campaign's objective.",
                world -> readBack(world, "ad_sets", "optimization_goal", "REACH"));
        claims.put("Who sees the ads: places at least; also age_min, age_max, genders, interests…", world -> {
            String id = world.make("ad_sets", Map.of("targeting", TARGETING));
            assertThat(world.get("ad_sets", id, "targeting").get("targeting").toString())
                    .contains("CA", "age_min=25", "age_max=40", "genders", "interests");
            world.refused(
                    "ad_sets",
                    "create",
                    World.with(
                            world.needed(World.create("ad_sets")),
                            Map.of("targeting", "{\"targeting_automation\":{\"advantage_audience\":0}}")));
        });
        claims.put(
                "What it may spend a day, in minor units of the account's currency; not if the campaign has a budget.",
                world -> refusedWithCampaignBudget(world, Map.of("daily_budget", 9000)));
        claims.put(
                "What it may spend in all, in minor units of the account's currency; needs an end_time, and a campaign"
                        + " without a budget.",
                world -> {
                    refusedWithCampaignBudget(
                            world, Map.of("lifetime_budget", 90_000, "end_time", "2099-01-01T00:00:00Z"));
                    Map<String, Object> endless = world.needed(World.create("ad_sets"));
                    endless.remove("daily_budget");
                    endless.put("lifetime_budget", 90_000);
                    world.refusedBeforehand("ad_sets", "create", endless);
                });
        claims.put("When delivery begins; at once if never set.", world -> {
            String later = world.make("ad_sets", Map.of("start_time", "2098-03-01T09:00:00Z"));
            assertThat(world.get("ad_sets", later, "start_time")
                            .get("start_time")
                            .toString())
                    .startsWith("2098-03-01T0");
            assertThat(world.get("ad_sets", world.make("ad_sets"), "start_time").get("start_time"))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            start -> assertThat(start.toString()).isLessThan("2098"));
        });
        claims.put("When delivery ends; never if not set.", world -> {
            String ending = world.make("ad_sets", Map.of("end_time", "2098-03-31T21:00:00Z"));
            assertThat(world.get("ad_sets", ending, "end_time").get("end_time").toString())
                    .startsWith("2098-03-31T");
            assertThat(world.get("ad_sets", world.make("ad_sets"), "end_time")).doesNotContainKey("end_time");
        });
        claims.put("How bids are made; not if the campaign has a budget, and with it a strategy.", world -> {
            String id = world.make("ad_sets", Map.of("bid_strategy", "COST_CAP", "bid_amount", 700));
            assertThat(world.get("ad_sets", id, "bid_strategy")).containsEntry("bid_strategy", "COST_CAP");
        });
        claims.put(
                "The bid or cost cap, in minor units of the account's currency; needed with LOWEST_COST_WITH_BID_CAP and"
                        + " COST_CAP.",
                world -> {
                    String id = world.make("ad_sets", Map.of("bid_strategy", "COST_CAP", "bid_amount", 712));
                    assertThat(world.get("ad_sets", id, "bid_amount").get("bid_amount"))
                            .hasToString("712");
                    for (String strategy : List.of("LOWEST_COST_WITH_BID_CAP", "COST_CAP")) {
                        world.refusedBeforehand(
                                "ad_sets",
                                "create",
                                World.with(world.needed(World.create("ad_sets")), Map.of("bid_strategy", strategy)));
                    }
                });
        claims.put(
                "For LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000 for 1.5).", world -> {
                    Map<String, Object> least = Map.of(
                            "bid_strategy",
                            "LOWEST_COST_WITH_MIN_ROAS",
                            "bid_constraints",
                            Map.of("roas_average_floor", 15_000));
                    String id = world.make("ad_sets", least);
                    assertThat(world.get("ad_sets", id, "bid_constraints").get("bid_constraints"))
                            .hasToString("{roas_average_floor=15000}");
                });
        claims.put(
                "What is promoted: pixel_id with custom_event_type, page_id, or application_id with object_store_url.",
                world -> {
                    for (Map<String, Object> promoted : List.<Map<String, Object>>of(
                            Map.of("pixel_id", world.some("pixels"), "custom_event_type", "PURCHASE"),
                            Map.of("page_id", "102938475610234"),
                            Map.of("application_id", "1", "object_store_url", "https://example.org/app"))) {
                        readBack(world, "ad_sets", "promoted_object", promoted);
                    }
                });
        claims.put("Where the ads lead to.", world -> readBack(world, "ad_sets", "destination_type", "MESSENGER"));
        claims.put(
                "How long after a click (CLICK_THROUGH), view (VIEW_THROUGH, ENGAGED_VIDEO_VIEW) conversions count.",
                world -> List.of("CLICK_THROUGH", "VIEW_THROUGH", "ENGAGED_VIDEO_VIEW")
                        .forEach(event -> sent(
                                world,
                                "attribution_spec",
                                List.of(Map.of("event_type", event, "window_days", 1)),
                                "event_type",
                                event)));
        for (String who : List.of("dsa_beneficiary", "dsa_payor")) {
            claims.put(
                    (who.equals("dsa_payor") ? "Who pays for the ads" : "Who benefits from the ads")
                            + ": needed in the EU or worldwide, unless the account has a default.",
                    world -> {
                        Map<String, Object> both = Map.of("dsa_beneficiary", "Someone AB", "dsa_payor", "Someone AB");
                        world.make("ad_sets", both);
                        assertThat(lastBody(world)).contains(who + "=Someone");
                    });
        }
    }

    private void ads() {
        claims.put("Lists the ads of an ad account, of one campaign or of one ad set.", world -> {
            assertThat(world.list("ads", Map.of("account_id", ACCOUNT))).isNotEmpty();
            Map<String, Object> ad =
                    world.list("ads", ACCOUNT, "campaign_id,adset_id").get(0);
            assertThat(world.list("ads", Map.of("campaign_id", ad.get("campaign_id"))))
                    .isNotEmpty();
            assertThat(world.list("ads", Map.of("adset_id", ad.get("adset_id"))))
                    .isNotEmpty();
        });
        claims.put("Creates an ad in an ad set.", world -> {
            String adSet = world.make("ad_sets");
            String ad = world.make("ads", Map.of("adset_id", adSet));
            assertThat(world.get("ads", ad, "adset_id")).containsEntry("adset_id", adSet);
        });
        claims.put("What it shows: the id of an ad creative, or the specification of a new one.", world -> {
            String creative =
                    world.list("ad_creatives", ACCOUNT, "id").get(2).get("id").toString();
            String ad = world.make("ads", Map.of("creative", Map.of("creative_id", creative)));
            assertThat(world.get("ads", ad, "creative").get("creative").toString())
                    .contains(creative);
            assertThat(world.connector.validate(
                            "ads",
                            "update",
                            Map.of("ad_id", ad, "creative", Map.of("object_story_spec", Map.of("page_id", "1")))))
                    .containsEntry("creative", "{\"object_story_spec\":{\"page_id\":\"1\"}}");
        });
        claims.put("Which actions to record beside those that are optimised for.", world -> {
            List<Map<String, Object>> specs =
                    List.of(Map.of("action.type", List.of("post_engagement"), "page", List.of("102938475610234")));
            readBack(world, "ads", "tracking_specs", specs);
        });
    }

    private static void readBack(World world, String entity, String name, Object value) {
        String id = world.make(entity, Map.of(name, value));
        assertThat(world.get(entity, id, name)).containsEntry(name, value);
    }

    /** What the service was sent, where the record does not give it back. */
    private static void sent(World world, String name, Object value, String... parts) {
        world.make("ad_sets", Map.of(name, value));
        assertThat(lastBody(world)).contains(name).contains(parts);
    }

    private static String lastBody(World world) {
        return world.sandbox.requests().all().stream()
                .filter(request ->
                        request.method().equals("POST") && request.path().endsWith("/adsets"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .body();
    }

    private static void refusedWithCampaignBudget(World world, Map<String, Object> budget) {
        String campaign = world.make("campaigns", Map.of("daily_budget", 9000));
        Map<String, Object> params = world.needed(World.create("ad_sets"));
        params.remove("daily_budget");
        params.put("campaign_id", campaign);
        params.putAll(budget);
        world.refused("ad_sets", "create", params);
        params.put("campaign_id", world.make("campaigns"));
        assertThat(world.execute("ad_sets", "create", params).size()).isEqualTo(1);
    }
}
