package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.CALL_TO_ACTION;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.CARDS;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.DESCRIPTION;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.EXECUTION;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.HEADLINE;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.IMAGE_HASH;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.IMAGE_URL;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.INSTAGRAM_USER_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.LEAD_FORM_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.LINK;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.MESSAGE;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.NAME;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.OBJECT_STORY_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.ONE_STORY;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.PAGE_ID;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.SOMETHING_TO_SHOW;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.URL_TAGS;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.VIDEO;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.VIDEO_NEEDS_BUTTON;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.VIDEO_NEEDS_PICTURE;
import static dev.agentconnectors.facebookmarketing.catalog.CreativeParameters.VIDEO_OR_CARDS;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.delete;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.update;
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
            .toldBy("thumbnail_url")
            .can(get("/{id}", "Reads one ad creative.").onlyIn(Mode.OPEN_SOURCE))
            .can(OperationBuilder.create(
                            "/act_{account_id}/adcreatives",
                            "Creates an ad creative: a link, a carousel, a video or a post.")
                    .taking(
                            NAME.mandatory(),
                            PAGE_ID,
                            INSTAGRAM_USER_ID,
                            MESSAGE,
                            LINK,
                            HEADLINE,
                            DESCRIPTION,
                            IMAGE_HASH,
                            IMAGE_URL,
                            VIDEO,
                            CALL_TO_ACTION,
                            LEAD_FORM_ID,
                            CARDS,
                            OBJECT_STORY_ID,
                            URL_TAGS,
                            EXECUTION)
                    .where(ONE_STORY, SOMETHING_TO_SHOW, VIDEO_OR_CARDS, VIDEO_NEEDS_PICTURE, VIDEO_NEEDS_BUTTON)
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(update("Renames an ad creative; what it shows cannot be changed: make a new one.")
                    .taking(NAME.mandatory())
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(delete("Deletes an ad creative.").onlyIn(Mode.OPEN_SOURCE))
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
