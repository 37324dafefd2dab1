package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.writing;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code videos}: the videos uploaded for use in ads. */
final class VideosEntity {

    private static final RecordType FORMAT = RecordType.of(
            "VideoFormat",
            Field.text("filter"),
            Field.text("embed_html"),
            Field.integer("width"),
            Field.integer("height"),
            Field.text("picture"));

    /** {@code video_status} is processing, ready or error; the progress a percentage. */
    private static final RecordType STATUS =
            RecordType.of("VideoStatus", Field.text("video_status"), Field.integer("processing_progress"));

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
            Field.record("status", STATUS).onlyIn(Mode.OPEN_SOURCE),
            Field.text("universal_video_id"),
            Field.time("updated_time"),
            Field.integer("views"));

    /** As much as a file may have here: 2 GB. */
    private static final int MOST_BYTES = Integer.MAX_VALUE;

    private static final ParameterBuilder TITLE = form("title", ParameterType.TEXT, "Blue shoes", "The video's title.")
            .nature(Nature.HARMLESS);
    private static final ParameterBuilder DESCRIPTION = form(
                    "description", ParameterType.TEXT, "Our blue shoes in 20 seconds", "What it shows, in words.")
            .nature(Nature.HARMLESS);

    static final Entity ENTITY = Entity.named("videos", "Videos in an ad account's library, for use in ads.")
            .withRecords(RECORD)
            .identifiedBy(path("video_id", ParameterType.ID, "120210000000060", "The video's id."))
            .toldBy("published")
            .can(list("/act_{account_id}/advideos", "Lists the videos of an ad account."))
            .can(get("/{id}", "Reads one video.").onlyIn(Mode.OPEN_SOURCE))
            .can(OperationBuilder.create("/act_{account_id}/advideos", "Uploads a video into an ad account's library.")
                    .taking(
                            ParameterBuilder.file("file", "shoes.mp4", "The video.", MOST_BYTES)
                                    .at("video_file_chunk")
                                    .mandatory()
                                    .nature(Nature.HARMLESS),
                            TITLE,
                            DESCRIPTION)
                    .inPieces())
            .can(writing("fetch", "/act_{account_id}/advideos", "Has Facebook fetch a video from the web.")
                    .taking(
                            form(
                                            "file_url",
                                            ParameterType.TEXT,
                                            "https://example.com/shoes.mp4",
                                            "Where Facebook can load it from.")
                                    .mandatory()
                                    .nature(Nature.HARMLESS),
                            TITLE,
                            DESCRIPTION)
                    .returning(CommonRecords.CREATED)
                    .naming("id")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(delete("Deletes a video.").onlyIn(Mode.OPEN_SOURCE))
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
