package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a creative that was made of a story says of it in fields of its own. */
final class StoryFields {
    private StoryFields() {}

    /** Checks who speaks, and reads what is shown. */
    static void add(Node account, Map<String, Object> story, Map<String, Object> fields, Store store) {
        String page = String.valueOf(story.get("page_id"));
        fields.put("object_story_spec", story);
        fields.put("actor_id", page);
        fields.put(
                "effective_object_story_id",
                page + "_" + (1_230_000_000_000_000L + Math.floorMod(story.hashCode(), 1_000_000_007)));
        Object speaker = story.get("instagram_user_id");
        if (speaker != null) {
            boolean known = store.children(account.id(), Kind.INSTAGRAM_ACCOUNT).stream()
                    .anyMatch(one -> one.id().equals(speaker.toString()));
            if (!known) {
                throw Refusals.instagramAccountNotUsable();
            }
            fields.put("instagram_user_id", speaker.toString());
        }
        if (story.get("link_data") instanceof Map<?, ?> link) {
            copy(link, "name", fields, "title");
            copy(link, "link", fields, "link_url");
            shown(link, fields);
            if (link.get("image_hash") != null) {
                picture(account, link.get("image_hash"), fields, store);
            }
        }
        if (story.get("video_data") instanceof Map<?, ?> video) {
            fields.put("object_type", "VIDEO");
            copy(video, "title", fields, "title");
            copy(video, "video_id", fields, "video_id");
            shown(video, fields);
            String id = String.valueOf(video.get("video_id"));
            boolean there = store.node(id)
                    .filter(node ->
                            node.kind() == Kind.VIDEO && node.accountId().equals(account.accountId()))
                    .isPresent();
            if (!there) {
                throw Refusals.withoutSubcode("Video Not Found", "The account has no such video.", "video_id");
            }
        }
    }

    private static void shown(Map<?, ?> data, Map<String, Object> fields) {
        copy(data, "message", fields, "body");
        copy(data, "image_hash", fields, "image_hash");
        if (data.get("call_to_action") instanceof Map<?, ?> button) {
            copy(button, "type", fields, "call_to_action_type");
        }
    }

    private static void picture(Node account, @Nullable Object hash, Map<String, Object> fields, Store store) {
        Node image = store.node(account.accountId() + ":" + hash)
                .filter(node -> !List.of("DELETED").contains(node.text("effective_status")))
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Image Not Found", "The account has no image with this hash.", "image_hash"));
        fields.put("image_url", image.text("url"));
        fields.put("thumbnail_url", image.text("url_128"));
    }

    private static void copy(Map<?, ?> from, String name, Map<String, Object> fields, String as) {
        Object value = from.get(name);
        if (value != null) {
            fields.put(as, value.toString());
        }
    }
}
