package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

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

    static final Entity ENTITY = Entity.named("images", "Images in an ad account's library, for use in ads.")
            .withRecords(RECORD)
            .can(list("/act_{account_id}/adimages", "Lists the images of an ad account."))
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
