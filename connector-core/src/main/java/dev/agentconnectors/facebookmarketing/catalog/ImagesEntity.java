package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.deleting;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.writing;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

import dev.agentconnectors.facebookmarketing.catalog.Operation.Answer;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** {@code images}: the pictures uploaded for use in ads. */
final class ImagesEntity {

    private static final RecordType RECORD = RecordType.of(
            "Image",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.time("created_time"),
            Field.text("creatives").listed(),
            Field.freeText("filename").onlyIn(Mode.HOSTED),
            Field.text("hash"),
            Field.integer("height"),
            Field.flag("is_associated_creatives_in_adgroups"),
            Field.integer("original_height"),
            Field.integer("original_width"),
            Field.text("permalink_url"),
            Field.text("status"),
            Field.time("updated_time"),
            Field.text("url"),
            Field.text("url_128"),
            Field.integer("width"));

    /** What the answer to an upload has of an image. */
    private static final RecordType UPLOADED = RecordType.of(
            "UploadedImage",
            Field.text("hash"),
            Field.freeText("name"),
            Field.text("url"),
            Field.text("url_128"),
            Field.integer("width"),
            Field.integer("height"));

    /** Facebook takes images of up to 30 MB. */
    private static final int MOST_BYTES = 30 * 1024 * 1024;

    private static final String HASH_EXAMPLE = "37075ed6837a5619db1ecd172e6bd97f";

    static final Entity ENTITY = Entity.named("images", "Images in an ad account's library, for use in ads.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/adimages", "Lists the images of an ad account."))
            .can(OperationBuilder.create("/act_{account_id}/adimages", "Uploads an image into an ad account's library.")
                    .taking(ParameterBuilder.file("file", "shoes.png", "The picture: a JPEG or PNG file.", MOST_BYTES)
                            .mandatory()
                            .nature(Nature.HARMLESS))
                    .returning(UPLOADED)
                    .naming("hash")
                    .answeredBy(Answer.byName("images", "name")))
            .can(writing("copy", "/act_{account_id}/adimages", "Copies an image from another ad account's library.")
                    .taking(
                            form(
                                            "source_account_id",
                                            ParameterType.ACCOUNT_ID,
                                            "1234567890",
                                            "The ad account that has the image.")
                                    .at("copy_from.source_account_id")
                                    .mandatory()
                                    .nature(Nature.HARMLESS),
                            form("hash", ParameterType.TEXT, HASH_EXAMPLE, "The image's hash.")
                                    .at("copy_from.hash")
                                    .mandatory()
                                    .nature(Nature.HARMLESS))
                    .returning(UPLOADED)
                    .naming("hash")
                    .answeredBy(Answer.byName("images", "name"))
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(deleting("/act_{account_id}/adimages", "Deletes an image of an ad account's library.")
                    .taking(query("hash", ParameterType.TEXT, HASH_EXAMPLE, "The image's hash.")
                            .mandatory()
                            .nature(Nature.SUBJECT))
                    .onlyIn(Mode.OPEN_SOURCE))
            .searchedBy(
                    "id",
                    "name",
                    "account_id",
                    "hash",
                    "url",
                    "permalink_url",
                    "width",
                    "height",
                    "status",
                    "created_time",
                    "updated_time")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private ImagesEntity() {}
}
