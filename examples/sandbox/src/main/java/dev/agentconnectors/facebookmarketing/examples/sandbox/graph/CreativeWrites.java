package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks creatives to be written. */
final class CreativeWrites implements Writes.Writer {
    private static final List<String> TEXTS = List.of(
            "title",
            "body",
            "image_hash",
            "image_url",
            "link_url",
            "url_tags",
            "call_to_action_type",
            "object_story_id");
    /** What a creative shows; all else about it can be changed. */
    private static final Set<String> CONTENT = Set.of(
            "title", "body", "image_hash", "image_url", "link_url", "url_tags", "object_story_id", "object_story_spec");

    private final Store store;

    CreativeWrites(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> creation(Node account, Params params) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        CreativeRules.check(params);
        fields.put("object_type", "SHARE");
        fields.put("thumbnail_url", "https://scontent.sandbox.example/thumbnails/" + fields.size() + ".jpg");
        params.object("object_story_spec").ifPresent(spec -> StoryFields.add(account, spec, fields, store));
        for (String name : TEXTS) {
            String text = params.get(name);
            if (text != null) {
                fields.put(name, text);
            }
        }
        params.copy(fields, "instagram_user_id");
        String post = params.get("object_story_id");
        if (post != null) {
            fields.put("effective_object_story_id", post);
        }
        fields.put("status", "ACTIVE");
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> change(Node creative, Params params) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        params.values().keySet().stream().filter(CONTENT::contains).findFirst().ifPresent(name -> {
            throw Refusals.contentCannotBeEdited(name);
        });
        Writes.changeNameAndStatus(params, changes);
        return changes;
    }
}
