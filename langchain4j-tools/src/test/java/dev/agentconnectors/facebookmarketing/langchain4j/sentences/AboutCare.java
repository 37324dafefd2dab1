package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of the care of an account, executed: deleting, copying, and what happened to it. */
final class AboutCare {

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutCare() {}

    static Map<String, Consumer<World>> claims() {
        AboutCare about = new AboutCare();
        about.deleting();
        about.copying();
        about.activities();
        about.rules();
        about.schedules();
        about.leads();
        return about.claims;
    }

    private void deleting() {
        claims.put("Deletes an ad set and all its ads, for good; archive it to keep its figures.", world -> {
            String adSet = world.make("ad_sets");
            String ad = world.make("ads", Map.of("adset_id", adSet));
            world.execute("ad_sets", "delete", Map.of("adset_id", adSet));
            assertThat(world.get("ad_sets", adSet, "effective_status")).containsValue("DELETED");
            assertThat(world.get("ads", ad, "effective_status")).containsValue("DELETED");
            staysGone(world, "ad_sets", adSet);
        });
        claims.put("Deletes an ad, for good; archive it to keep its figures.", world -> {
            String ad = world.make("ads");
            world.execute("ads", "delete", Map.of("ad_id", ad));
            assertThat(world.get("ads", ad, "effective_status")).containsValue("DELETED");
            staysGone(world, "ads", ad);
        });
    }

    private static void staysGone(World world, String entity, String id) {
        world.refused(entity, "update", Map.of(World.idName(entity), id, "status", "PAUSED"));
        String archived = world.make(entity);
        world.update(entity, archived, Map.of("status", "ARCHIVED"));
        assertThat(world.get(entity, archived, "effective_status")).containsValue("ARCHIVED");
    }

    private void copying() {
        claims.put("Whether the copies may deliver and spend; INHERITED_FROM_SOURCE as their sources do.", world -> {
            String active = world.make("campaigns", Map.of("status", "ACTIVE"));
            Map.of("PAUSED", "PAUSED", "ACTIVE", "ACTIVE", "INHERITED_FROM_SOURCE", "ACTIVE")
                    .forEach((option, status) -> {
                        String copy = world.copy("campaigns", active, Map.of("status_option", option));
                        assertThat(world.get("campaigns", copy, "status")).containsEntry("status", status);
                    });
        });
        claims.put(
                "What the copies are called: rename_prefix, rename_suffix, and rename_strategy, which is DEEP_RENAME,"
                        + " ONLY_TOP_LEVEL_RENAME or NO_RENAME.",
                world -> {
                    String campaign = world.make("campaigns", Map.of("name", "Spring"));
                    world.make("ad_sets", Map.of("campaign_id", campaign, "name", "Women"));
                    Map.of(
                                    "DEEP_RENAME", List.of("A Spring B", "A Women B"),
                                    "ONLY_TOP_LEVEL_RENAME", List.of("A Spring B", "Women"),
                                    "NO_RENAME", List.of("Spring", "Women"))
                            .forEach((strategy, names) -> {
                                Map<String, String> options = Map.of(
                                        "rename_strategy", strategy, "rename_prefix", "A ", "rename_suffix", " B");
                                String copy = world.copy(
                                        "campaigns", campaign, Map.of("deep_copy", true, "rename_options", options));
                                assertThat(world.get("campaigns", copy, "name")).containsEntry("name", names.get(0));
                                assertThat(beneath(world, copy))
                                        .singleElement()
                                        .satisfies(adSet -> assertThat(adSet).containsEntry("name", names.get(1)));
                            });
                });
        claims.put(
                "Whether what is beneath it is copied too. Facebook copies two objects at once at most: copy larger ones"
                        + " step by step.",
                world -> {
                    String campaign = world.make("campaigns");
                    world.make("ad_sets", Map.of("campaign_id", campaign));
                    assertThat(beneath(world, world.copy("campaigns", campaign, Map.of())))
                            .isEmpty();
                    assertThat(beneath(world, world.copy("campaigns", campaign, Map.of("deep_copy", true))))
                            .hasSize(1);
                    String second = world.make("ad_sets", Map.of("campaign_id", campaign));
                    world.refused("campaigns", "copy", Map.of("campaign_id", campaign, "deep_copy", true));
                    String copy = world.copy("campaigns", campaign, Map.of());
                    world.copy("ad_sets", second, Map.of("campaign_id", copy));
                    assertThat(beneath(world, copy)).hasSize(1);
                });
        claims.put("The campaign to copy it into; its own if left out.", world -> {
            String adSet = world.make("ad_sets");
            String other = world.make("campaigns");
            assertThat(world.get("ad_sets", world.copy("ad_sets", adSet, Map.of()), "campaign_id"))
                    .containsAllEntriesOf(Map.of(
                            "campaign_id",
                            world.get("ad_sets", adSet, "campaign_id").get("campaign_id")));
            assertThat(world.get("ad_sets", world.copy("ad_sets", adSet, Map.of("campaign_id", other)), "campaign_id"))
                    .containsEntry("campaign_id", other);
        });
        claims.put("The ad set to copy it into; its own if left out.", world -> {
            String ad = world.make("ads");
            String other = world.make("ad_sets");
            assertThat(world.get("ads", world.copy("ads", ad, Map.of()), "adset_id"))
                    .containsEntry("adset_id", world.get("ads", ad, "adset_id").get("adset_id"));
            assertThat(world.get("ads", world.copy("ads", ad, Map.of("adset_id", other)), "adset_id"))
                    .containsEntry("adset_id", other);
        });
        claims.put("When delivery of the copies begins.", world -> {
            String adSet = world.make("ad_sets");
            String copy = world.copy("ad_sets", adSet, Map.of("start_time", "2098-03-01T09:00:00Z"));
            assertThat(world.get("ad_sets", copy, "start_time")
                            .get("start_time")
                            .toString())
                    .startsWith("2098-03-01T");
        });
        claims.put("When delivery of the copies ends.", world -> {
            String adSet = world.make("ad_sets");
            String copy = world.copy("ad_sets", adSet, Map.of("end_time", "2098-03-31T21:00:00Z"));
            assertThat(world.get("ad_sets", copy, "end_time").get("end_time").toString())
                    .startsWith("2098-03-31T");
        });
    }

    private void activities() {
        claims.put("Who changed what in an ad account, and when.", world -> {
            String campaign = world.make("campaigns", Map.of("daily_budget", 9000));
            world.update("campaigns", campaign, Map.of("daily_budget", 9500));
            assertThat(done(world, Map.of("account_id", ACCOUNT, "oid", campaign))
                            .get(0))
                    .containsEntry("event_type", "update_campaign_budget")
                    .containsKeys("actor_name", "event_time")
                    .hasEntrySatisfying(
                            "extra_data",
                            data -> assertThat(data.toString()).contains("\"old_value\":9000", "\"new_value\":9500"));
        });
        claims.put("Lists what was changed in an ad account, newest first.", world -> {
            List<String> times = done(world, Map.of("account_id", ACCOUNT)).stream()
                    .map(event -> event.get("event_time").toString())
                    .toList();
            assertThat(times).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
        });
        claims.put("Only what was done to this ad set.", world -> {
            String adSet = world.make("ad_sets");
            assertThat(done(world, Map.of("adset_id", adSet)))
                    .singleElement()
                    .satisfies(event -> assertThat(event).containsEntry("object_id", adSet));
        });
        claims.put("Only what was done to this object.", world -> {
            String campaign = world.make("campaigns");
            assertThat(done(world, Map.of("account_id", ACCOUNT, "oid", campaign)))
                    .singleElement()
                    .satisfies(event -> assertThat(event).containsEntry("object_id", campaign));
        });
        claims.put(
                "Only changes of this kind.",
                world -> assertThat(done(world, Map.of("account_id", ACCOUNT, "category", "BUDGET")))
                        .isNotEmpty()
                        .allSatisfy(event ->
                                assertThat(event.get("event_type").toString()).endsWith("_budget")));
        claims.put("Nothing before this moment.", world -> {
            world.make("campaigns");
            String now = done(world, Map.of("account_id", ACCOUNT))
                    .get(0)
                    .get("event_time")
                    .toString();
            int all = done(world, Map.of("account_id", ACCOUNT)).size();
            assertThat(done(world, Map.of("account_id", ACCOUNT, "since", now)))
                    .isNotEmpty()
                    .hasSizeLessThan(all);
        });
        claims.put("Nothing after this moment.", world -> {
            List<Map<String, Object>> all = done(world, Map.of("account_id", ACCOUNT));
            Object oldest = all.get(all.size() - 1).get("event_time");
            assertThat(done(world, Map.of("account_id", ACCOUNT, "until", oldest)))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event).containsEntry("event_time", oldest));
        });
        claims.put(
                "What Facebook recommends for an ad account.",
                world -> assertThat(advice(world)).containsKey("recommendations"));
        claims.put("Reads an account's opportunity score, and what would raise it.", world -> {
            assertThat(advice(world).get("opportunity_score").toString()).matches("[0-9]{1,3}");
            assertThat(advice(world).get("recommendations").toString()).contains("opportunity_score_lift", "body");
        });
    }

    private static List<Map<String, Object>> done(World world, Map<String, ?> params) {
        return world.list("activities", World.with(params, Map.of("limit", 100)));
    }

    private static Map<String, Object> advice(World world) {
        return world.list("recommendations", Map.of("account_id", ACCOUNT)).get(0);
    }

    private void rules() {
        claims.put(
                "Rules by which Facebook changes things later by itself.",
                world -> assertThat(world.list("ad_rules", Map.of("account_id", ACCOUNT)))
                        .allSatisfy(rule -> assertThat(rule).containsKeys("evaluation_spec", "execution_spec")));
        claims.put("When it applies, and to what: evaluation_type and filters.", world -> {
            Map<String, Object> spec = Map.of("evaluation_type", "SCHEDULE", "filters", List.of());
            String id = world.make("ad_rules", Map.of("evaluation_spec", spec));
            assertThat(world.get("ad_rules", id, "evaluation_spec")).containsEntry("evaluation_spec", spec);
            refusedRule(world, Map.of("evaluation_spec", Map.of("filters", List.of())));
        });
        claims.put(
                "What is then done: execution_type, such as PAUSE or NOTIFICATION, and execution_options.", world -> {
                    for (String type : List.of("PAUSE", "NOTIFICATION")) {
                        Map<String, Object> spec = Map.of("execution_type", type, "execution_options", List.of());
                        String id = world.make("ad_rules", Map.of("execution_spec", spec));
                        assertThat(world.get("ad_rules", id, "execution_spec")).containsEntry("execution_spec", spec);
                    }
                    refusedRule(world, Map.of("execution_spec", Map.of("execution_options", List.of())));
                });
        claims.put("How often it is looked at, where evaluation_type is SCHEDULE.", world -> {
            Map<String, Object> spec = Map.of("schedule_type", "SEMI_HOURLY");
            String id = world.make("ad_rules", Map.of("schedule_spec", spec));
            assertThat(world.get("ad_rules", id, "schedule_spec")).containsEntry("schedule_spec", spec);
        });
        claims.put(
                "Whether the rule is carried out.",
                world -> List.of("ENABLED", "DISABLED").forEach(status -> {
                    String id = world.make("ad_rules", Map.of("status", status));
                    assertThat(world.get("ad_rules", id, "status")).containsEntry("status", status);
                }));
    }

    private static void refusedRule(World world, Map<String, ?> spec) {
        world.refused("ad_rules", "create", World.with(world.needed(World.create("ad_rules")), spec));
    }

    private void schedules() {
        claims.put("Times in which Facebook spends more than the budget.", AboutCare::isScheduled);
        claims.put("Lists the budget schedules of a campaign or ad set.", AboutCare::isScheduled);
        claims.put("Lets a campaign or ad set spend more for a time.", AboutCare::isScheduled);
        claims.put("An ad set, in place of a campaign.", world -> {
            String adSet = world.make("ad_sets");
            String id = world.schedule("adset_id", adSet, "2098-11-27T00:00:00Z", "2098-11-28T00:00:00Z");
            assertThat(world.list("budget_schedules", Map.of("adset_id", adSet)))
                    .singleElement()
                    .satisfies(schedule ->
                            assertThat(schedule).containsEntry("id", id).containsEntry("ad_object_id", adSet));
        });
        claims.put("How much beyond the budget, in minor units of the account's currency.", AboutCare::isScheduled);
        claims.put("An amount, not a factor.", world -> {
            isScheduled(world);
            Map<String, Object> factor = world.needed(World.create("budget_schedules"));
            factor.put("budget_value_type", "MULTIPLIER");
            world.refusedBeforehand("budget_schedules", "create", factor);
        });
        claims.put("When it begins.", AboutCare::isScheduled);
        claims.put("When it is over.", world -> {
            isScheduled(world);
            Map<String, Object> backwards = world.needed(World.create("budget_schedules"));
            backwards.put("time_end", "2097-01-01T00:00:00Z");
            world.refusedBeforehand("budget_schedules", "create", backwards);
            backwards.put("time_end", "2098-12-01");
            world.refusedBeforehand("budget_schedules", "create", backwards);
        });
    }

    private static void isScheduled(World world) {
        String campaign = world.make("campaigns", Map.of("daily_budget", 9000));
        String id = world.schedule("campaign_id", campaign, "2098-11-27T08:00:00+01:00", "2098-11-28T07:00:00Z");
        assertThat(world.list("budget_schedules", Map.of("campaign_id", campaign)))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule)
                        .containsEntry("id", id)
                        .containsEntry("budget_value_type", "ABSOLUTE")
                        .hasEntrySatisfying(
                                "budget_value", value -> assertThat(value).hasToString("2000"))
                        .hasEntrySatisfying(
                                "time_start",
                                start -> assertThat(start.toString()).startsWith("2098-11-2"))
                        .hasEntrySatisfying(
                                "time_end", end -> assertThat(end.toString()).startsWith("2098-11-2")));
        world.refused(
                "budget_schedules",
                "create",
                Map.of(
                        "campaign_id",
                        world.make("campaigns"),
                        "budget_value",
                        2000,
                        "time_start",
                        "2098-11-27T08:00:00Z",
                        "time_end",
                        "2098-11-28T08:00:00Z"));
    }

    private void leads() {
        claims.put(
                "What people entered into forms of lead ads: personal data.",
                world -> assertThat(world.list("leads", Map.of("ad_id", world.adWithLeads())))
                        .allSatisfy(lead ->
                                assertThat(lead.get("field_data").toString()).contains("email", "@example.org")));
        claims.put("Lists the leads of an ad or a form.", AboutCare::leadsOfAdAndForm);
        claims.put("The ad that they came from.", AboutCare::leadsOfAdAndForm);
        claims.put("A form, in place of an ad.", AboutCare::leadsOfAdAndForm);
        claims.put("Forms of a Page's lead ads.", AboutCare::formsOfAPage);
        claims.put("Lists the lead forms of a Page.", AboutCare::formsOfAPage);
        claims.put("The Page that they speak for.", AboutCare::formsOfAPage);
    }

    private static void leadsOfAdAndForm(World world) {
        String ad = world.adWithLeads();
        List<Map<String, Object>> ofAd = world.list("leads", Map.of("ad_id", ad));
        assertThat(ofAd).isNotEmpty().allSatisfy(lead -> assertThat(lead).containsEntry("ad_id", ad));
        Object form = ofAd.get(0).get("form_id");
        assertThat(world.list("leads", Map.of("form_id", form)))
                .containsAnyElementsOf(ofAd)
                .allSatisfy(lead -> assertThat(lead).containsEntry("form_id", form));
    }

    private static void formsOfAPage(World world) {
        assertThat(world.list("lead_forms", Map.of("page_id", world.page())))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form).containsKeys("name", "status", "leads_count"));
        world.refused("lead_forms", "list", Map.of("page_id", "1"));
    }

    private static List<Map<String, Object>> beneath(World world, String campaign) {
        return world.list("ad_sets", Map.of("campaign_id", campaign, "fields", "id,name"));
    }
}
