package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.ACCOUNT;
import static dev.agentconnectors.facebookmarketing.langchain4j.sentences.World.OTHER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is said of making images and creatives, executed. */
final class AboutCreatives {

    private static final String SPEC = "object_story_spec";

    private final Map<String, Consumer<World>> claims = new LinkedHashMap<>();

    private AboutCreatives() {}

    static Map<String, Consumer<World>> claims() {
        AboutCreatives about = new AboutCreatives();
        about.images();
        about.creatives();
        about.whatIsShown();
        return about.claims;
    }

    private void images() {
        claims.put(
                "Uploads an image into an ad account's library.",
                world -> assertThat(hashes(world, ACCOUNT)).contains(world.image(ACCOUNT)));
        claims.put("The picture: a JPEG or PNG file.", world -> {
            assertThat(world.execute("images", "create", Map.of("account_id", ACCOUNT, "file", World.PICTURE))
                            .records()
                            .get(0))
                    .containsEntry("width", 1200L)
                    .containsEntry("name", "shoes.png");
            world.refused("images", "create", Map.of("account_id", ACCOUNT, "file", World.NO_PICTURE));
        });
        claims.put("Copies an image from another ad account's library.", world -> {
            String hash = world.image(OTHER_ACCOUNT);
            world.execute(
                    "images", "copy", Map.of("account_id", ACCOUNT, "source_account_id", OTHER_ACCOUNT, "hash", hash));
            assertThat(hashes(world, ACCOUNT)).contains(hash);
        });
        claims.put(
                "The ad account that has the image.",
                world -> world.refused(
                        "images",
                        "copy",
                        Map.of("account_id", ACCOUNT, "source_account_id", "1", "hash", world.image(OTHER_ACCOUNT))));
        claims.put(
                "The image's hash.",
                world -> world.refused("images", "delete", Map.of("account_id", ACCOUNT, "hash", "0000")));
        claims.put("Deletes an image of an ad account's library.", world -> {
            String hash = world.image(ACCOUNT);
            world.execute("images", "delete", Map.of("account_id", ACCOUNT, "hash", hash));
            assertThat(hashes(world, ACCOUNT)).doesNotContain(hash);
        });
    }

    private void creatives() {
        claims.put("Creates an ad creative: a link, a carousel, a video or a post.", world -> {
            assertThat(made(world, Map.of())).containsEntry("object_type", "SHARE");
            assertThat(made(world, Map.of("cards", cards())).get(SPEC).toString())
                    .contains("child_attachments");
            assertThat(made(world, video(world))).containsEntry("object_type", "VIDEO");
            assertThat(post(world)).containsEntry("object_story_id", World.PAGE + "_1220000000000001");
        });
        claims.put("Renames an ad creative; what it shows cannot be changed: make a new one.", world -> {
            String id = world.make("ad_creatives");
            world.update("ad_creatives", id, Map.of("name", "Otherwise"));
            assertThat(world.get("ad_creatives", id, "name")).containsEntry("name", "Otherwise");
            world.refusedBeforehand(
                    "ad_creatives", "update", Map.of("creative_id", id, "name", "x", "message", "Other words"));
        });
        claims.put(
                "The Page in whose name the ad speaks.",
                world -> assertThat(made(world, Map.of()).get("actor_id")).isEqualTo(World.PAGE));
        claims.put("The Instagram account in whose name the ad speaks there.", world -> {
            String account = world.sandbox
                    .store()
                    .list(ACCOUNT, "instagram_accounts")
                    .get(0)
                    .get("id")
                    .toString();
            assertThat(made(world, Map.of("instagram_user_id", account))).containsEntry("instagram_user_id", account);
        });
        claims.put(
                "A post that exists, to show it as an ad: the Page's id, _, and the post's.",
                world -> assertThat(post(world))
                        .containsEntry("effective_object_story_id", World.PAGE + "_1220000000000001"));
        claims.put(
                "What is added to the query of every link.",
                world -> assertThat(made(world, Map.of("url_tags", "utm_source=here")))
                        .containsEntry("url_tags", "utm_source=here"));
    }

    private void whatIsShown() {
        shown("The text above it.", "message", "New in", "body");
        shown("Where a click leads to.", "link", "https://example.com/elsewhere", "link_url");
        shown("The headline.", "headline", "Blue shoes", "title");
        shown("The button, such as SHOP_NOW or SIGN_UP.", "call_to_action", "SIGN_UP", "call_to_action_type");
        claims.put(
                "The text under the headline.",
                world -> spec(world, Map.of("description", "Soon")).contains("description=Soon"));
        claims.put("The picture: the hash of an image of the account.", world -> {
            String hash = world.image(ACCOUNT);
            assertThat(made(world, Map.of("image_hash", hash))).containsEntry("image_hash", hash);
            world.refused("ad_creatives", "create", World.with(needed(world), Map.of("image_hash", "0000")));
        });
        claims.put("The picture: where Facebook can load it from.", world -> {
            spec(world, Map.of("image_url", "https://example.com/a.jpg")).contains("picture=https://example.com/a.jpg");
            world.refused("ad_creatives", "create", World.with(needed(world), Map.of("image_url", "C:/a.jpg")));
        });
        claims.put("The video to show; needs a picture that is seen before it plays.", world -> {
            Map<String, Object> video = video(world);
            assertThat(made(world, video)).containsEntry("video_id", video.get("video_id"));
            video.remove("image_hash");
            world.refusedBeforehand("ad_creatives", "create", World.with(needed(world), video));
        });
        claims.put(
                "The lead form that the button opens, in place of a page.",
                world -> spec(world, Map.of("lead_form_id", "77", "call_to_action", "SIGN_UP"))
                        .contains("lead_gen_form_id=77"));
        claims.put(
                "The cards of a carousel, 2 to 10: each with link, name, description, image_hash or picture, video_id.",
                world -> spec(world, Map.of("cards", cards()))
                        .contains("child_attachments=[{", "link=https://example.com/a"));
    }

    /** What is given comes back in a field of the creative, with a link as with a video. */
    private void shown(String sentence, String name, String value, String field) {
        claims.put(sentence, world -> {
            assertThat(made(world, Map.of(name, value))).containsEntry(field, value);
            Map<String, Object> withVideo = World.with(video(world), Map.of(name, value));
            if (name.equals("link")) {
                spec(world, withVideo).contains("link=" + value);
            } else {
                assertThat(made(world, withVideo)).containsEntry(field, value);
            }
        });
    }

    private static List<Map<String, Object>> cards() {
        return List.of(
                Map.of("link", "https://example.com/a", "name", "Blue"),
                Map.of("link", "https://example.com/b", "name", "Red"));
    }

    private static Map<String, Object> video(World world) {
        return new LinkedHashMap<>(Map.of(
                "video_id",
                world.list("videos", ACCOUNT, "id").get(0).get("id"),
                "image_hash",
                world.image(ACCOUNT),
                "call_to_action",
                "LEARN_MORE"));
    }

    private static Map<String, Object> post(World world) {
        String id = world.execute(
                        "ad_creatives",
                        "create",
                        Map.of(
                                "account_id",
                                ACCOUNT,
                                "name",
                                "A post",
                                "object_story_id",
                                World.PAGE + "_1220000000000001"))
                .records()
                .get(0)
                .get("id")
                .toString();
        return world.get("ad_creatives", id);
    }

    private static Map<String, Object> needed(World world) {
        return world.needed(World.create("ad_creatives"));
    }

    private static Map<String, Object> made(World world, Map<String, Object> values) {
        return world.get("ad_creatives", world.make("ad_creatives", values));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> spec(World world, Map<String, Object> values) {
        return assertThat(made(world, values).get(SPEC).toString());
    }

    private static List<Object> hashes(World world, String account) {
        return world.list("images", account, "hash").stream()
                .map(image -> image.get("hash"))
                .toList();
    }
}
