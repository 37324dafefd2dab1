// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of {@code videos}. */
public final class Video extends FacebookRecord {

    Video(Map<String, Object> values) {
        super(values);
    }

    /** {@code id}. */
    public @Nullable String id() {
        return field("id").text();
    }

    /** {@code title}: text that people wrote. */
    public @Nullable String title() {
        return field("title").text();
    }

    /** {@code account_id}. */
    public @Nullable String accountId() {
        return field("account_id").text();
    }

    /** {@code ad_breaks}. */
    public List<Long> adBreaks() {
        return field("ad_breaks").each(FieldReader::integer);
    }

    /** {@code backdated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime backdatedTime() {
        return field("backdated_time").time();
    }

    /** {@code backdated_time_granularity}. */
    public @Nullable String backdatedTimeGranularity() {
        return field("backdated_time_granularity").text();
    }

    /** {@code content_category}. */
    public @Nullable String contentCategory() {
        return field("content_category").text();
    }

    /** {@code content_tags}: text that people wrote. */
    public List<String> contentTags() {
        return field("content_tags").each(FieldReader::text);
    }

    /** {@code created_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime createdTime() {
        return field("created_time").time();
    }

    /** {@code custom_labels}: text that people wrote. */
    public List<String> customLabels() {
        return field("custom_labels").each(FieldReader::text);
    }

    /** {@code description}: text that people wrote. */
    public @Nullable String description() {
        return field("description").text();
    }

    /** {@code embed_html}. */
    public @Nullable String embedHtml() {
        return field("embed_html").text();
    }

    /** {@code embeddable}. */
    public @Nullable Boolean embeddable() {
        return field("embeddable").flag();
    }

    /** {@code format}. */
    public List<VideoFormat> format() {
        return field("format").each(element -> element.record(VideoFormat::new));
    }

    /** {@code icon}. */
    public @Nullable String icon() {
        return field("icon").text();
    }

    /** {@code is_crosspost_video}. */
    public @Nullable Boolean isCrosspostVideo() {
        return field("is_crosspost_video").flag();
    }

    /** {@code is_crossposting_eligible}. */
    public @Nullable Boolean isCrosspostingEligible() {
        return field("is_crossposting_eligible").flag();
    }

    /** {@code is_episode}. */
    public @Nullable Boolean isEpisode() {
        return field("is_episode").flag();
    }

    /** {@code is_instagram_eligible}. */
    public @Nullable Boolean isInstagramEligible() {
        return field("is_instagram_eligible").flag();
    }

    /** {@code length}. */
    public @Nullable BigDecimal length() {
        return field("length").number();
    }

    /** {@code live_status}. */
    public @Nullable String liveStatus() {
        return field("live_status").text();
    }

    /** {@code permalink_url}. */
    public @Nullable String permalinkUrl() {
        return field("permalink_url").text();
    }

    /** {@code post_views}. */
    public @Nullable Long postViews() {
        return field("post_views").integer();
    }

    /** {@code premiere_living_room_status}. */
    public @Nullable String premiereLivingRoomStatus() {
        return field("premiere_living_room_status").text();
    }

    /** {@code published}. */
    public @Nullable Boolean published() {
        return field("published").flag();
    }

    /** {@code scheduled_publish_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime scheduledPublishTime() {
        return field("scheduled_publish_time").time();
    }

    /** {@code source}. */
    public @Nullable String source() {
        return field("source").text();
    }

    /** {@code status}. */
    public @Nullable VideoStatus status() {
        return field("status").record(VideoStatus::new);
    }

    /** {@code universal_video_id}. */
    public @Nullable String universalVideoId() {
        return field("universal_video_id").text();
    }

    /** {@code updated_time}, with the offset that Facebook gave it. */
    public @Nullable OffsetDateTime updatedTime() {
        return field("updated_time").time();
    }

    /** {@code views}. */
    public @Nullable Long views() {
        return field("views").integer();
    }
}
