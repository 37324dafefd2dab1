package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.allOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.anyOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.not;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/**
 * What a new ad creative shows, as plain parameters. Facebook takes most of them within {@code object_story_spec}: under
 * {@code link_data}, or under {@code video_data} where a video is shown.
 */
final class CreativeParameters {

    private static final String STORY = "object_story_spec.";
    private static final String LINK_DATA = STORY + "link_data.";
    private static final String VIDEO_DATA = STORY + "video_data.";
    private static final String VIDEO_ID = "video_id";

    static final ParameterBuilder NAME = CommonParameters.name("ad creative", "Blue shoes, link");

    static final ParameterBuilder PAGE_ID = form(
                    "page_id", ParameterType.ID, "102938475610234", "The Page in whose name the ad speaks.")
            .at(STORY + "page_id")
            .nature(Nature.SPEAKER);
    static final ParameterBuilder INSTAGRAM_USER_ID = form(
                    "instagram_user_id",
                    ParameterType.ID,
                    "17841400000000001",
                    "The Instagram account in whose name the ad speaks there.")
            .at(STORY + "instagram_user_id")
            .nature(Nature.SPEAKER);
    static final ParameterBuilder OBJECT_STORY_ID = form(
                    "object_story_id",
                    ParameterType.TEXT,
                    "102938475610234_1220000000000001",
                    "A post that exists, to show it as an ad: the Page's id, _, and the post's.")
            .nature(Nature.SPEAKER);

    static final ParameterBuilder MESSAGE = placed("message", "New in: blue trail shoes.", "The text above it.");
    static final ParameterBuilder LINK = form(
                    "link", ParameterType.TEXT, "https://example.com/shoes", "Where a click leads to.")
            .at(LINK_DATA + "link")
            .with(VIDEO_ID, VIDEO_DATA + "call_to_action.value.link")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder HEADLINE = form("headline", ParameterType.TEXT, "Blue trail shoes", "The headline.")
            .at(LINK_DATA + "name")
            .with(VIDEO_ID, VIDEO_DATA + "title")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder DESCRIPTION = form(
                    "description", ParameterType.TEXT, "Ships within two days", "The text under the headline.")
            .at(LINK_DATA + "description")
            .with(VIDEO_ID, VIDEO_DATA + "link_description")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder IMAGE_HASH = placed(
            "image_hash", "37075ed6837a5619db1ecd172e6bd97f", "The picture: the hash of an image of the account.");
    static final ParameterBuilder IMAGE_URL = form(
                    "image_url",
                    ParameterType.TEXT,
                    "https://example.com/shoes.jpg",
                    "The picture: where Facebook can load it from.")
            .at(LINK_DATA + "picture")
            .with(VIDEO_ID, VIDEO_DATA + "image_url")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder VIDEO = form(
                    VIDEO_ID,
                    ParameterType.ID,
                    "120210000000060",
                    "The video to show; needs a picture that is seen before it plays.")
            .at(VIDEO_DATA + VIDEO_ID)
            .nature(Nature.HARMLESS);
    static final ParameterBuilder CALL_TO_ACTION = form(
                    "call_to_action", ParameterType.TEXT, "LEARN_MORE", "The button, such as SHOP_NOW or SIGN_UP.")
            .at(LINK_DATA + "call_to_action.type")
            .with(VIDEO_ID, VIDEO_DATA + "call_to_action.type")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder LEAD_FORM_ID = form(
                    "lead_form_id",
                    ParameterType.ID,
                    "120210000000070",
                    "The lead form that the button opens, in place of a page.")
            .at(LINK_DATA + "call_to_action.value.lead_gen_form_id")
            .with(VIDEO_ID, VIDEO_DATA + "call_to_action.value.lead_gen_form_id")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder CARDS = form(
                    "cards",
                    ParameterType.JSON_ARRAY,
                    "[{\"link\":\"https://example.com/a\",\"name\":\"Blue\"},{\"link\":\"https://example.com/b\",\"name\":\"Red\"}]",
                    "The cards of a carousel, 2 to 10: each with link, name, description, image_hash or picture, video_id.")
            .at(LINK_DATA + "child_attachments")
            .nature(Nature.PROMOTED);
    static final ParameterBuilder URL_TAGS = form(
                    "url_tags",
                    ParameterType.TEXT,
                    "utm_source=facebook&utm_campaign=shoes",
                    "What is added to the query of every link.")
            .nature(Nature.HARMLESS);
    static final ParameterBuilder EXECUTION = ParameterBuilder.form(
                    "execution_options",
                    ParameterType.TEXT_LIST,
                    "[\"validate_only\"]",
                    "Asks Facebook only to check the call (validate_only): nothing changes.")
            .nature(Nature.HARMLESS)
            .oneOf("validate_only")
            .servingAs(Parameter.Purpose.EXECUTION);

    static final Rule ONE_STORY = Rule.notBoth("page_id", "object_story_id", "a post has its Page already");

    static final Rule SOMETHING_TO_SHOW = new Rule(
            not(anyOf(allOf(given("page_id"), given("link", VIDEO_ID, "lead_form_id")), given("object_story_id"))),
            "Give page_id with link, video_id or lead_form_id, or the object_story_id of a post.");

    static final Rule VIDEO_NEEDS_PICTURE =
            Rule.needs(given(VIDEO_ID), given("image_hash", "image_url"), "video_id needs image_hash or image_url.");

    static final Rule VIDEO_NEEDS_BUTTON = Rule.needs(
            allOf(given(VIDEO_ID), given("link", "lead_form_id")),
            given("call_to_action"),
            "A link or lead_form_id with video_id needs call_to_action: the button leads there.");

    static final Rule VIDEO_OR_CARDS = Rule.notBoth(VIDEO_ID, "cards", "videos of a carousel stand in its cards");

    private CreativeParameters() {}

    /** What is called the same with a link and with a video. */
    private static ParameterBuilder placed(String name, String example, String description) {
        return form(name, ParameterType.TEXT, example, description)
                .at(LINK_DATA + name)
                .with(VIDEO_ID, VIDEO_DATA + name)
                .nature(Nature.HARMLESS);
    }
}
