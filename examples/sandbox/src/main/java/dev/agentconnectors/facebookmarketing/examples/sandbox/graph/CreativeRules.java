package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Facebook demands of a creative's content: one story, a link where one is shown, an image that can be loaded. */
final class CreativeRules {
    private static final List<String> STORIES =
            List.of("object_story_spec", "object_story_id", "source_instagram_media_id", "source_facebook_post_id");

    private CreativeRules() {}

    static void check(Params params) {
        List<String> stories = STORIES.stream().filter(params::has).toList();
        if (stories.size() > 1) {
            throw Refusals.twoStories(stories);
        }
        if (stories.isEmpty() && !params.has("asset_feed_spec") && !params.has("product_set_id")) {
            throw GraphError.missing("object_story_spec").asException();
        }
        if (params.has("instagram_actor_id")) {
            throw GraphError.parameter(
                            "Param instagram_actor_id must be a valid Instagram account id", "instagram_actor_id")
                    .asException();
        }
        if (params.get("degrees_of_freedom_spec", "").contains("standard_enhancements")) {
            throw Refusals.standardEnhancements();
        }
        load(params.get("image_url"));
        params.object("object_story_spec").ifPresent(CreativeRules::checkStory);
    }

    private static void checkStory(Map<String, Object> story) {
        if (!story.containsKey("page_id")) {
            throw Refusals.withoutSubcode(
                    "Page Is Missing", "The object_story_spec needs a page_id.", "object_story_spec");
        }
        Map<?, ?> link = part(story, "link_data");
        if (story.containsKey("link_data")) {
            checkLink(link);
            List<?> cards = link.get("child_attachments") instanceof List<?> list ? list : List.of();
            for (Object card : cards) {
                checkLink(card instanceof Map<?, ?> map ? map : Map.of());
            }
        }
        Map<?, ?> photo = part(story, "photo_data");
        if (story.containsKey("photo_data")) {
            checkImage(photo, "url");
        }
        Map<?, ?> video = part(story, "video_data");
        if (story.containsKey("video_data")) {
            checkImage(video, "image_url");
        }
    }

    private static void checkLink(Map<?, ?> link) {
        boolean ofItsButton = link.get("call_to_action") instanceof Map<?, ?> button
                && button.get("value") instanceof Map<?, ?> value
                && value.get("link") != null;
        if (!ofItsButton
                && String.valueOf(link.get("link") == null ? "" : link.get("link"))
                        .isBlank()) {
            throw Refusals.linkMissing();
        }
        load(link.get("picture"));
    }

    private static void checkImage(Map<?, ?> data, String url) {
        if (Stream.of("image_hash", url).allMatch(name -> data.get(name) == null)) {
            throw Refusals.imageMissing();
        }
        load(data.get(url));
    }

    /** Only what is on the web can be loaded. */
    private static void load(@Nullable Object url) {
        if (url != null && !url.toString().matches("https?://[^/\\s]+\\.[^\\s]+")) {
            throw Refusals.imageNotLoaded(url.toString());
        }
    }

    private static Map<?, ?> part(Map<String, Object> story, String name) {
        return story.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }
}
