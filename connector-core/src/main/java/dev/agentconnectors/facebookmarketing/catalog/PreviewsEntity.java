package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.reading;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code previews}: what ads look like, as HTML with a frame that shows them for a while. */
final class PreviewsEntity {

    private static final RecordType RECORD = RecordType.of("Preview", Field.text("body"));

    private static final ParameterBuilder AD_FORMAT = query(
                    "ad_format", ParameterType.TEXT, "MOBILE_FEED_STANDARD", "Where it is shown.")
            .oneOf(
                    "MOBILE_FEED_STANDARD",
                    "DESKTOP_FEED_STANDARD",
                    "INSTAGRAM_STANDARD",
                    "INSTAGRAM_STORY",
                    "INSTAGRAM_REELS",
                    "FACEBOOK_STORY_MOBILE",
                    "FACEBOOK_REELS_MOBILE",
                    "MARKETPLACE_MOBILE",
                    "RIGHT_COLUMN_STANDARD",
                    "MESSENGER_MOBILE_INBOX_MEDIA")
            .byDefault("MOBILE_FEED_STANDARD");

    static final Entity ENTITY = Entity.named("previews", "What ads look like.")
            .withRecords(RECORD)
            .can(reading("ad", "/{ad_id}/previews", "Shows an ad.", true)
                    .taking(path("ad_id", ParameterType.ID, "120210000000030", "The ad's id."), AD_FORMAT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading("creative", "/{creative_id}/previews", "Shows an ad creative.", true)
                    .taking(
                            path("creative_id", ParameterType.ID, "120210000000040", "The ad creative's id."),
                            AD_FORMAT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading("draft", "/act_{account_id}/generatepreviews", "Shows what has not been made yet.", true)
                    .taking(
                            query(
                                            "creative",
                                            ParameterType.JSON_OBJECT,
                                            "{\"object_story_spec\":{\"page_id\":\"102938475610234\", \"link_data\":{\"link\":\"https://example.com\"}}}",
                                            "The specification of an ad creative.")
                                    .mandatory(),
                            AD_FORMAT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private PreviewsEntity() {}
}
