package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of who speaks, whom ads reach, and what they look like, executed. */
final class AboutReaching {

    private static final String TARGETING = "targeting";
    private static final Map<String, Object> SWEDEN = Map.of("geo_locations", Map.of("countries", List.of("SE")));

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutReaching() {}

    static Map<String, Consumer<World>> claims() {
        AboutReaching about = new AboutReaching();
        about.speakers();
        about.videos();
        about.targeting();
        about.estimates();
        about.previews();
        about.audiences();
        return about.claims;
    }

    private void speakers() {
        claims.put(
                "Pages that ads may speak for.",
                world -> assertThat(world.list("pages", ACCOUNT, "id,name"))
                        .anySatisfy(page -> assertThat(page).containsEntry("id", World.PAGE)));
        claims.put(
                "Instagram accounts that ads may speak for.",
                world -> assertThat(world.list("instagram_accounts", ACCOUNT, "username"))
                        .isNotEmpty()
                        .allSatisfy(
                                account -> world.make("ad_creatives", Map.of("instagram_user_id", account.get("id")))));
    }

    private void videos() {
        claims.put(
                "Uploads a video into an ad account's library.",
                world -> assertThat(world.get("videos", world.make("videos"), "id"))
                        .containsKey("id"));
        claims.put(
                "The video.",
                world -> world.refusedBeforehand(
                        "videos", "create", Map.of("account_id", ACCOUNT, "file", "/tmp/shoes.mp4")));
        claims.put("The video's title.", world -> {
            String id = world.make("videos", Map.of("title", "Called so"));
            assertThat(world.get("videos", id, "title")).containsEntry("title", "Called so");
        });
        claims.put("What it shows, in words.", world -> {
            String id = world.make("videos", Map.of("description", "Shoes"));
            assertThat(world.get("videos", id, "description")).containsEntry("description", "Shoes");
        });
        claims.put("Has Facebook fetch a video from the web.", world -> {
            String id = fetched(world, "https://example.com/a.mp4");
            assertThat(world.get("videos", id, "status").get("status").toString())
                    .contains("processing");
            assertThat(world.get("videos", id, "status").get("status").toString())
                    .contains("ready");
        });
        claims.put(
                "Where Facebook can load it from.",
                world -> world.refused("videos", "fetch", Map.of("account_id", ACCOUNT, "file_url", "/tmp/a.mp4")));
    }

    private static String fetched(World world, String url) {
        return world.execute("videos", "fetch", Map.of("account_id", ACCOUNT, "file_url", url))
                .records()
                .get(0)
                .get("id")
                .toString();
    }

    private void targeting() {
        claims.put(
                "Interests, behaviours and traits to target.",
                world -> assertThat(found(world, "browse", Map.of()))
                        .extracting(option -> option.get("type"))
                        .contains("interests", "behaviors", "life_events"));
        claims.put("Searches for what can be targeted.", world -> {
            Object id = found(world, "search", Map.of("q", "Hiking")).get(0).get("id");
            world.make(
                    "ad_sets",
                    Map.of(
                            "targeting",
                            Map.of(
                                    "geo_locations", Map.of("countries", List.of("US")),
                                    "interests", List.of(Map.of("id", id)),
                                    "targeting_automation", Map.of("advantage_audience", 0))));
        });
        claims.put(
                "Part of a name.",
                world -> assertThat(found(world, "search", Map.of("q", "ikin")))
                        .extracting(option -> option.get("name"))
                        .containsExactly("Hiking"));
        claims.put(
                "Only this kind.",
                world -> assertThat(found(world, "browse", Map.of("limit_type", "behaviors")))
                        .isNotEmpty()
                        .allSatisfy(option -> assertThat(option).containsEntry("type", "behaviors")));
        claims.put(
                "Tells all that can be targeted.",
                world -> assertThat(found(world, "browse", Map.of()).size())
                        .isGreaterThan(
                                found(world, "search", Map.of("q", "Hiking")).size()));
        claims.put(
                "Suggests what goes with what is targeted already.",
                world -> assertThat(found(world, "suggest", Map.of(TARGETING + "_list", hiking(world))))
                        .extracting(option -> option.get("name"))
                        .contains("Camping"));
        claims.put(
                "What is targeted already.",
                world -> assertThat(found(world, "suggest", Map.of(TARGETING + "_list", hiking(world))))
                        .extracting(option -> option.get("name"))
                        .doesNotContain("Hiking"));
        claims.put(
                "Tells what can still be targeted.",
                world -> assertThat(found(world, "validate", Map.of("name_list", List.of("Hiking", "Nothing"))))
                        .extracting(option -> option.get("valid"))
                        .containsExactly(true, false));
        claims.put(
                "Names of interests.",
                world -> assertThat(found(world, "validate", Map.of("name_list", List.of("Tea"))))
                        .extracting(option -> option.get("name"))
                        .containsExactly("Tea"));
        claims.put(
                "Ids of interests.",
                world -> assertThat(found(world, "validate", Map.of("id_list", List.of("6003384248805"))))
                        .extracting(option -> option.get("name"))
                        .containsExactly("Tea"));
        claims.put(
                "Places and languages to target.",
                world -> assertThat(places(world, Map.of("q", "Swe", "type", "adlocale")))
                        .hasSize(1));
        claims.put("Searches for places or languages; their keys go into a targeting.", world -> {
            Object key = places(world, Map.of("q", "Stockton")).get(0).get("key");
            world.make(
                    "ad_sets",
                    Map.of(
                            "targeting",
                            Map.of("geo_locations", Map.of("cities", List.of(Map.of("key", key, "country", "US"))))));
        });
        claims.put(
                "How the name begins.",
                world -> assertThat(places(world, Map.of("q", "Stock")))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(place ->
                                assertThat(place.get("name").toString()).startsWith("Stock")));
        claims.put("Places, or languages (adlocale).", world -> {
            assertThat(places(world, Map.of("q", "Swe")))
                    .extracting(one -> one.get("name"))
                    .contains("Sweden");
            assertThat(places(world, Map.of("q", "Swe", "type", "adlocale")))
                    .extracting(one -> one.get("name"))
                    .containsExactly("Swedish");
        });
        claims.put(
                "Only these kinds.",
                world -> assertThat(places(world, Map.of("q", "Stock", "location_types", List.of("region"))))
                        .extracting(one -> one.get("type"))
                        .containsOnly("region"));
        claims.put(
                "Only in this country.",
                world -> assertThat(places(world, Map.of("q", "Stock", "country_code", "SE")))
                        .extracting(one -> one.get("country_code"))
                        .containsOnly("SE"));
    }

    private void estimates() {
        claims.put("What to know before an ad set is made.", world -> {
            Object least = world.execute("estimates", "minimum_budget", Map.of("account_id", ACCOUNT))
                    .records()
                    .get(0)
                    .get("min_daily_budget_imp");
            assertThat(Long.parseLong(least.toString())).isPositive();
        });
        claims.put(
                "Tells the least daily budgets, in each currency.",
                world -> assertThat(world.execute("estimates", "minimum_budget", Map.of("account_id", ACCOUNT))
                                .records())
                        .allSatisfy(least -> assertThat(least).containsEntry("currency", "USD")));
        claims.put(
                "Estimates how many people a targeting has.",
                world -> assertThat(reach(world, SWEDEN)).isPositive());
        claims.put(
                "The targeting, as an ad set takes it.",
                world -> assertThat(reach(
                                world, World.with(SWEDEN, Map.of("interests", List.of(Map.of("id", "6003107902433"))))))
                        .isLessThan(reach(world, SWEDEN)));
        claims.put(
                "Estimates how many people a month may do what is optimised for.",
                world -> assertThat(world.execute(
                                        "estimates",
                                        "delivery",
                                        Map.of(
                                                "account_id",
                                                ACCOUNT,
                                                "targeting_spec",
                                                SWEDEN,
                                                "optimization_goal",
                                                "REACH",
                                                "promoted_object",
                                                Map.of("page_id", World.PAGE)))
                                .records()
                                .get(0))
                        .containsKeys("estimate_mau_lower_bound", "estimate_mau_upper_bound"));
        claims.put("What is promoted, as an ad set takes it.", world -> {
            Map<String, Object> promoted = Map.of("page_id", World.PAGE);
            world.make("ad_sets", Map.of("promoted_object", promoted));
            assertThat(world.connector.validate(
                            "estimates",
                            "delivery",
                            Map.of(
                                    "account_id",
                                    ACCOUNT,
                                    "targeting_spec",
                                    SWEDEN,
                                    "optimization_goal",
                                    "REACH",
                                    "promoted_object",
                                    promoted)))
                    .containsEntry("promoted_object", "{\"page_id\":\"" + World.PAGE + "\"}");
        });
    }

    private void previews() {
        claims.put(
                "What ads look like.",
                world -> assertThat(frame(world, "ad", Map.of("ad_id", world.some("ads"))))
                        .startsWith("<iframe "));
        claims.put("Shows an ad.", world -> {
            String ad = world.some("ads");
            assertThat(frame(world, "ad", Map.of("ad_id", ad))).contains(ad);
        });
        claims.put("Shows an ad creative.", world -> {
            String creative = world.some("ad_creatives");
            assertThat(frame(world, "creative", Map.of("creative_id", creative)))
                    .contains(creative);
        });
        claims.put(
                "Shows what has not been made yet.",
                world -> assertThat(frame(
                                world,
                                "draft",
                                Map.of("account_id", ACCOUNT, "creative", Map.of("object_story_id", "1_2"))))
                        .contains("draft"));
        claims.put(
                "The specification of an ad creative.",
                world -> world.refusedBeforehand(
                        "previews", "draft", Map.of("account_id", ACCOUNT, "creative", "no specification")));
        claims.put(
                "Where it is shown.",
                world -> assertThat(
                                frame(world, "ad", Map.of("ad_id", world.some("ads"), "ad_format", "INSTAGRAM_STORY")))
                        .contains("INSTAGRAM_STORY"));
    }

    private void audiences() {
        claims.put(
                "Custom and lookalike audiences.",
                world -> assertThat(world.list("custom_audiences", ACCOUNT, "subtype"))
                        .extracting(audience -> audience.get("subtype"))
                        .contains("CUSTOM", "LOOKALIKE"));
        claims.put(
                "Targetings kept under a name.",
                world -> assertThat(world.list("saved_audiences", ACCOUNT, "name,targeting"))
                        .isNotEmpty()
                        .allSatisfy(audience -> assertThat(audience).containsKeys("name", "targeting")));
        audience("What it is for.", "description", "For a test");
        audience("How many days somebody stays in it.", "retention_days", 45L);
        audience("What it is made of; none with a rule.", "subtype", "WEBSITE");
        audience("Where the people of a CUSTOM audience are known from.", "customer_file_source", "USER_PROVIDED_ONLY");
        claims.put("Who belongs to it by what they did: event_sources, retention_seconds and a filter.", world -> {
            String id = world.make("custom_audiences", Map.of("rule", Map.of("inclusions", Map.of("operator", "or"))));
            assertThat(world.get("custom_audiences", id, "rule").get("rule").toString())
                    .contains("inclusions");
        });
        claims.put("The audience that a LOOKALIKE audience is like.", world -> {
            String origin = world.some("custom_audiences");
            assertThat(alike(world, origin).toString()).contains(origin);
            world.refusedBeforehand(
                    "custom_audiences",
                    "create",
                    Map.of("account_id", ACCOUNT, "name", "Alike", "subtype", "LOOKALIKE"));
        });
        claims.put(
                "Where a LOOKALIKE audience is, and how much of the country: ratio 0.01 to 0.20.",
                world -> assertThat(alike(world, world.some("custom_audiences")).toString())
                        .contains("country=SE", "ratio=0.05"));
    }

    private void audience(String sentence, String name, Object value) {
        claims.put(sentence, world -> {
            String id = world.make("custom_audiences", Map.of(name, value));
            assertThat(world.get("custom_audiences", id, name)).containsEntry(name, value);
        });
    }

    private static Object alike(World world, String origin) {
        String id = world.make(
                "custom_audiences",
                Map.of(
                        "subtype",
                        "LOOKALIKE",
                        "origin_audience_id",
                        origin,
                        "lookalike_spec",
                        Map.of("country", "SE", "ratio", 0.05)));
        return world.get("custom_audiences", id, "lookalike_spec").get("lookalike_spec");
    }

    private static List<Map<String, Object>> hiking(World world) {
        Map<String, Object> hiking =
                found(world, "search", Map.of("q", "Hiking")).get(0);
        return List.of(Map.of("type", hiking.get("type"), "id", hiking.get("id")));
    }

    private static List<Map<String, Object>> found(World world, String action, Map<String, Object> params) {
        return world.execute(TARGETING, action, World.with(Map.of("account_id", ACCOUNT), params))
                .records();
    }

    private static List<Map<String, Object>> places(World world, Map<String, Object> params) {
        return world.execute("places", "search", params).records();
    }

    private static long reach(World world, Map<String, Object> targeting) {
        Object people = world.execute("estimates", "reach", Map.of("account_id", ACCOUNT, "targeting_spec", targeting))
                .records()
                .get(0)
                .get("users_lower_bound");
        return Long.parseLong(people.toString());
    }

    private static String frame(World world, String action, Map<String, Object> params) {
        return world.execute("previews", action, params)
                .records()
                .get(0)
                .get("body")
                .toString();
    }
}
