package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;

import java.util.List;

/** {@code images}: the pictures uploaded for use in ads. */
final class ImagesEntity {

    private static final String NAME = "images";

    private static final RecordType RECORD = RecordType.of(
            "Image",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.time("created_time"),
            Field.text("creatives").listed(),
            Field.freeText("filename"),
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

    static final Entity ENTITY = new Entity(
            NAME,
            "Images in an ad account's library, for use in ads.",
            List.of(Operation.list(
                    NAME,
                    "/act_{account_id}/adimages",
                    RECORD,
                    "Lists the images of an ad account.",
                    ACCOUNT_ID,
                    fields(RECORD),
                    LIMIT,
                    AFTER)),
            RECORD,
            List.of(
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
                    "updated_time"),
            List.of(new Relation("account_id", "ad_accounts", "account_id")));

    private ImagesEntity() {}
}
