package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

/** {@code ad_creatives}: what ads look like. */
final class AdCreativesEntity {

    private static final RecordType RECORD = RecordType.of(
            "AdCreative",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("account_id"),
            Field.text("actor_id"),
            Field.object("asset_feed_spec"),
            Field.freeText("body"),
            Field.text("call_to_action_type"),
            Field.text("effective_object_story_id"),
            Field.text("image_hash"),
            Field.text("image_url"),
            Field.text("instagram_user_id"),
            Field.freeText("link_url"),
            Field.text("object_story_id"),
            Field.object("object_story_spec"),
            Field.text("object_type"),
            Field.text("status"),
            Field.text("thumbnail_url"),
            Field.freeText("title"),
            Field.freeText("url_tags"),
            Field.text("video_id"));

    static final Entity ENTITY = Entity.named(
                    "ad_creatives", "Ad creatives: the texts, pictures and links that ads show.")
            .withRecords(RECORD)
            .identifiedBy(path("creative_id", ParameterType.ID, "120210000000040", "The ad creative's id."))
            .can(list("/act_{account_id}/adcreatives", "Lists the ad creatives of an ad account."))
            .can(get("/{id}", "Reads one ad creative.").onlyIn(Mode.OPEN_SOURCE))
            .searchedBy(
                    "id",
                    "name",
                    "account_id",
                    "body",
                    "title",
                    "status",
                    "image_url",
                    "thumbnail_url",
                    "link_url",
                    "call_to_action_type")
            .pointingAt("ad_accounts", "account_id", "account_id")
            .build();

    private AdCreativesEntity() {}
}
