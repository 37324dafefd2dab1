package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<Map<String, Object>> beneath(World world, String campaign) {
        return world.list("ad_sets", Map.of("campaign_id", campaign, "fields", "id,name"));
    }
}
