package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code videos}: the videos uploaded for use in ads. */
final class VideosEntity {

    private static final RecordType FORMAT = RecordType.of(
            "VideoFormat",
            Field.text("filter"),
            Field.text("embed_html"),
            Field.integer("width"),
            Field.integer("height"),
            Field.text("picture"));

    private static final RecordType RECORD = RecordType.of(
            "Video",
            Field.text("id"),
            Field.freeText("title"),
            Field.text("account_id").onlyIn(Mode.HOSTED),
            Field.integer("ad_breaks").listed(),
            Field.time("backdated_time"),
            Field.text("backdated_time_granularity"),
            Field.text("content_category"),
            Field.freeText("content_tags").listed(),
            Field.time("created_time"),
            Field.freeText("custom_labels").listed(),
            Field.freeText("description"),
            Field.text("embed_html"),
            Field.flag("embeddable"),
            Field.record("format", FORMAT).listed(),
            Field.text("icon"),
            Field.flag("is_crosspost_video"),
            Field.flag("is_crossposting_eligible"),
            Field.flag("is_episode"),
            Field.flag("is_instagram_eligible"),
            Field.number("length"),
            Field.text("live_status"),
            Field.text("permalink_url"),
            Field.integer("post_views"),
            Field.text("premiere_living_room_status"),
            Field.flag("published"),
            Field.time("scheduled_publish_time"),
            Field.text("source"),
            Field.text("universal_video_id"),
            Field.time("updated_time"),
            Field.integer("views"));

    static final Entity ENTITY = Entity.named("videos", "Videos in an ad account's library, for use in ads.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/advideos", "Lists the videos of an ad account."))
            .searchedBy(
                    "id",
                    "title",
                    "account_id",
                    "description",
                    "length",
                    "source",
                    "permalink_url",
                    "views",
                    "created_time",
                    "updated_time")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private VideosEntity() {}
}
