package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What is said of entities, and what lists of several of them have in common, executed. */
final class AboutEntities {

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutEntities() {}

    static Map<String, Consumer<World>> claims() {
        AboutEntities about = new AboutEntities();
        about.entities();
        return about.claims;
    }

    private static List<Object> values(World world, String entity, String field) {
        return world.list(entity, ACCOUNT, field).stream()
                .map(record -> record.get(field))
                .toList();
    }

    private void entities() {
        claims.put(
                "The person or system user that the access token belongs to.",
                world -> assertThat(fields("current_user")).contains("id", "name"));
        claims.put(
                "Tells who the access token belongs to.",
                world -> assertThat(world.execute("current_user", "get", Map.of())
                                .records()
                                .get(0))
                        .containsEntry("id", world.sandbox.store().user().id()));
        claims.put("Ad accounts: each has its currency, time zone and balance, and holds the campaigns.", world -> {
            assertThat(fields("ad_accounts")).contains("currency", "timezone_name", "balance");
            assertThat(relations("campaigns")).contains("account_id → ad_accounts");
        });
        claims.put(
                "Lists the ad accounts that the access token may use.",
                world -> assertThat(world.list("ad_accounts", Map.of("fields", "account_id")))
                        .extracting(account -> account.get("account_id"))
                        .containsExactlyInAnyOrderElementsOf(
                                world.sandbox.store().accountIds()));
        claims.put("Campaigns of an ad account: an objective, and the ad sets under it.", world -> {
            assertThat(fields("campaigns")).contains("objective", "account_id");
            assertThat(relations("ad_sets")).contains("campaign_id → campaigns");
        });
        claims.put("Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them.", world -> {
            assertThat(fields("ad_sets")).contains("targeting", "start_time", "end_time", "daily_budget", "bid_amount");
            assertThat(relations("ads")).contains("adset_id → ad_sets");
        });
        claims.put(
                "Ads: each shows a creative to the audience of its ad set.",
                world -> assertThat(fields("ads")).contains("creative", "adset_id"));
        claims.put(
                "Ad creatives: the texts, pictures and links that ads show.",
                world -> assertThat(fields("ad_creatives")).contains("title", "body", "image_url", "link_url"));
        claims.put("Images in an ad account's library, for use in ads.", world -> {
            assertThat(values(world, "ad_creatives", "image_hash"))
                    .containsAnyElementsOf(values(world, "images", "hash"));
        });
        claims.put("Videos in an ad account's library, for use in ads.", world -> {
            assertThat(values(world, "ad_creatives", "video_id")).containsAnyElementsOf(values(world, "videos", "id"));
        });
        claims.put(
                "Custom conversions: rules that say which events count as conversions.",
                world -> assertThat(world.list("custom_conversions", ACCOUNT, "rule,custom_event_type"))
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one).containsKeys("rule", "custom_event_type")));
        claims.put(
                "Pixels: through them websites report what visitors do.",
                world -> assertThat(world.list("pixel_stats", Map.of("pixel_id", world.some("pixels"))))
                        .isNotEmpty());
        claims.put("Any of these states.", world -> {
            for (String entity : List.of("campaigns", "ad_sets", "ads")) {
                int each = 0;
                for (String state : List.of("ACTIVE", "PAUSED")) {
                    List<Map<String, Object>> found = inStates(world, entity, state);
                    assertThat(found)
                            .isNotEmpty()
                            .allSatisfy(one -> assertThat(one).containsEntry("effective_status", state));
                    each += found.size();
                }
                assertThat(inStates(world, entity, "ACTIVE", "PAUSED").size()).isEqualTo(Math.min(each, 100));
            }
        });
        claims.put("All must hold.", world -> {
            for (String entity : List.of("campaigns", "ad_sets", "ads")) {
                String name = world.list(entity, ACCOUNT, "id,name")
                        .get(3)
                        .get("name")
                        .toString();
                Map<String, Object> named = Map.of("field", "name", "operator", "CONTAIN", "value", name);
                Map<String, Object> other =
                        Map.of("field", "name", "operator", "CONTAIN", "value", "nothing is called so");
                assertThat(filtered(world, entity, List.of(named)))
                        .isNotEmpty()
                        .allSatisfy(
                                one -> assertThat(one.get("name").toString()).contains(name));
                assertThat(filtered(world, entity, List.of(named, other))).isEmpty();
            }
        });
        claims.put("Asks Facebook only to check the call (validate_only): nothing changes.", world -> {
            for (String entity : List.of("campaigns", "ad_sets", "ads")) {
                String id = world.make(entity);
                Object before = world.get(entity, id, "name").get("name");
                Map<String, Object> check = Map.of("execution_options", List.of("validate_only"), "name", "Not so");
                world.update(entity, id, check);
                assertThat(world.get(entity, id, "name")).containsEntry("name", before);
                int objects = world.list(entity, ACCOUNT, "id").size();
                assertThat(world.execute(entity, "create", World.with(world.needed(World.create(entity)), check))
                                .records()
                                .get(0))
                        .doesNotContainKey("id");
                assertThat(world.list(entity, ACCOUNT, "name"))
                        .noneMatch(one -> "Not so".equals(one.get("name")))
                        .hasSizeGreaterThanOrEqualTo(objects);
            }
        });
    }

    private static List<Map<String, Object>> inStates(World world, String entity, String... states) {
        return world.list(
                entity,
                Map.of(
                        "account_id",
                        ACCOUNT,
                        "effective_status",
                        List.of(states),
                        "fields",
                        "id,effective_status",
                        "limit",
                        100));
    }

    private static List<Map<String, Object>> filtered(
            World world, String entity, List<Map<String, Object>> conditions) {
        return world.list(entity, Map.of("account_id", ACCOUNT, "fields", "id,name", "filtering", conditions));
    }

    private static Set<String> fields(String entity) {
        Set<String> names = new HashSet<>();
        entity(entity).record().fields().forEach(field -> names.add(field.name()));
        return names;
    }

    private static List<String> relations(String entity) {
        return entity(entity).relations().stream()
                .map(relation -> relation.foreignKey() + " → " + relation.targetEntity())
                .toList();
    }

    private static Entity entity(String name) {
        return Catalog.facebookMarketing().entity(name).orElseThrow();
    }
}
