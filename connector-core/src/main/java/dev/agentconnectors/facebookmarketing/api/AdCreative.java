// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code ad_creatives}. */
public final class AdCreative extends FacebookRecord {

    AdCreative(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code actor_id}. */
    public @Nullable String actorId() {
        return field("actor_id").text();
    }

    /** {@code asset_feed_spec}, as maps and lists. */
    public @Nullable Map<String, Object> assetFeedSpec() {
        return field("asset_feed_spec").object();
    }

    /** {@code body}: text that people wrote. */
    public @Nullable String body() {
        return field("body").text();
    }

    /** {@code call_to_action_type}. */
    public @Nullable String callToActionType() {
        return field("call_to_action_type").text();
    }

    /** {@code effective_object_story_id}. */
    public @Nullable String effectiveObjectStoryId() {
        return field("effective_object_story_id").text();
    }

    /** {@code image_hash}. */
    public @Nullable String imageHash() {
        return field("image_hash").text();
    }

    /** {@code image_url}. */
    public @Nullable String imageUrl() {
        return field("image_url").text();
    }

    /** {@code instagram_user_id}. */
    public @Nullable String instagramUserId() {
        return field("instagram_user_id").text();
    }

    /** {@code link_url}: text that people wrote. */
    public @Nullable String linkUrl() {
        return field("link_url").text();
    }

    /** {@code object_story_id}. */
    public @Nullable String objectStoryId() {
        return field("object_story_id").text();
    }

    /** {@code object_story_spec}, as maps and lists. */
    public @Nullable Map<String, Object> objectStorySpec() {
        return field("object_story_spec").object();
    }

    /** {@code object_type}. */
    public @Nullable String objectType() {
        return field("object_type").text();
    }

    /** {@code status}. */
    public @Nullable String status() {
        return field("status").text();
    }

    /** {@code thumbnail_url}. */
    public @Nullable String thumbnailUrl() {
        return field("thumbnail_url").text();
    }

    /** {@code title}: text that people wrote. */
    public @Nullable String title() {
        return field("title").text();
    }

    /** {@code url_tags}: text that people wrote. */
    public @Nullable String urlTags() {
        return field("url_tags").text();
    }

    /** {@code video_id}. */
    public @Nullable String videoId() {
        return field("video_id").text();
    }
}
