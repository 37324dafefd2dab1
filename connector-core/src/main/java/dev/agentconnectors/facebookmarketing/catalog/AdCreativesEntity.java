package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.ACCOUNT_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.AFTER;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.LIMIT;
import static dev.agentconnectors.facebookmarketing.catalog.CommonParameters.fields;

import java.util.List;

/** {@code ad_creatives}: what ads look like. */
final class AdCreativesEntity {

    private static final String NAME = "ad_creatives";

    private static final RecordType RECORD = RecordType.of(
            "AdCreative",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("actor_id"),
            Field.freeText("body"),
            Field.text("call_to_action_type"),
            Field.text("effective_object_story_id"),
            Field.text("image_hash"),
            Field.text("image_url"),
            Field.freeText("link_url"),
            Field.text("object_story_id"),
            Field.object("object_story_spec"),
            Field.text("object_type"),
            Field.text("status"),
            Field.text("thumbnail_url"),
            Field.freeText("title"),
            Field.freeText("url_tags"));

    static final Entity ENTITY = new Entity(
            NAME,
            "Ad creatives: the texts, pictures and links that ads show.",
            List.of(Operation.list(
                    NAME,
                    "/act_{account_id}/adcreatives",
                    RECORD,
                    "Lists the ad creatives of an ad account.",
                    ACCOUNT_ID,
                    fields(RECORD),
                    LIMIT,
                    AFTER)),
            RECORD,
            List.of(
                    "id",
                    "name",
                    "account_id",
                    "body",
                    "title",
                    "status",
                    "image_url",
                    "thumbnail_url",
                    "link_url",
                    "call_to_action_type"),
            List.of(new Relation("account_id", "ad_accounts", "account_id")));

    private AdCreativesEntity() {}
}
