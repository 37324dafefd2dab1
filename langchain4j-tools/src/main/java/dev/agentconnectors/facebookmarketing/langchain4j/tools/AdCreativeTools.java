// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code ad_creatives}. Ad creatives: the texts, pictures and links that ads show.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdCreativeTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdCreativeTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the ad creatives of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_ad_creatives",
            value = "Lists the ad creatives of an ad account. For: copy, headline, picture, link.")
    public String listAdCreatives(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_ad_creatives",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one ad creative.
     *
     * @param creativeId the ad creative's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_ad_creative", value = "Reads one ad creative.")
    public String getAdCreative(
            @P(name = "creative_id", value = "The ad creative's id.") String creativeId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_ad_creative",
                new Arguments()
                        .with("creative_id", creativeId)
                        .with("fields", fields)
                        .asMap(),
                context);
    }

    /**
     * Creates an ad creative: a link, a carousel, a video or a post.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the ad creative's name
     * @param pageId the Page in whose name the ad speaks
     * @param instagramUserId the Instagram account in whose name the ad speaks there
     * @param message the text above it
     * @param link where a click leads to
     * @param headline the headline
     * @param description the text under the headline
     * @param imageHash the picture: the hash of an image of the account
     * @param imageUrl the picture: where Facebook can load it from
     * @param videoId the video to show; needs a picture that is seen before it plays
     * @param callToAction the button, such as SHOP_NOW or SIGN_UP
     * @param leadFormId the lead form that the button opens, in place of a page
     * @param cards the cards of a carousel, 2 to 10: each with link, name, description, image_hash or picture, video_id
     * @param objectStoryId A post that exists, to show it as an ad: the Page's id, _, and the post's
     * @param urlTags what is added to the query of every link
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_create_ad_creative",
            value = "Creates an ad creative: a link, a carousel, a video or a post. Changes the ad account.")
    public String createAdCreative(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The ad creative's name. E.g. Blue shoes, link") String name,
            @P(name = "page_id", value = "The Page in whose name the ad speaks.", required = false) @Nullable
                    String pageId,
            @P(
                            name = "instagram_user_id",
                            value = "The Instagram account in whose name the ad speaks there.",
                            required = false)
                    @Nullable
                    String instagramUserId,
            @P(name = "message", value = "The text above it. E.g. New in: blue trail shoes.", required = false)
                    @Nullable
                    String message,
            @P(name = "link", value = "Where a click leads to. E.g. https://example.com/shoes", required = false)
                    @Nullable
                    String link,
            @P(name = "headline", value = "The headline. E.g. Blue trail shoes", required = false) @Nullable
                    String headline,
            @P(
                            name = "description",
                            value = "The text under the headline. E.g. Ships within two days",
                            required = false)
                    @Nullable
                    String description,
            @P(
                            name = "image_hash",
                            value = "The picture: the hash of an image of the account. E.g."
                                    + " 37075ed6837a5619db1ecd172e6bd97f",
                            required = false)
                    @Nullable
                    String imageHash,
            @P(
                            name = "image_url",
                            value = "The picture: where Facebook can load it from. E.g. https://example.com/shoes.jpg",
                            required = false)
                    @Nullable
                    String imageUrl,
            @P(
                            name = "video_id",
                            value = "The video to show; needs a picture that is seen before it plays.",
                            required = false)
                    @Nullable
                    String videoId,
            @P(
                            name = "call_to_action",
                            value = "The button, such as SHOP_NOW or SIGN_UP. E.g. LEARN_MORE",
                            required = false)
                    @Nullable
                    String callToAction,
            @P(
                            name = "lead_form_id",
                            value = "The lead form that the button opens, in place of a page.",
                            required = false)
                    @Nullable
                    String leadFormId,
            @P(
                            name = "cards",
                            value = "The cards of a carousel, 2 to 10: each with link, name, description, image_hash"
                                    + " or picture, video_id. E.g."
                                    + " [{link:https://example.com/a,name:Blue},{link:https://example.com/b,name:Red}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> cards,
            @P(
                            name = "object_story_id",
                            value = "A post that exists, to show it as an ad: the Page's id, _, and the post's. E.g."
                                    + " 102938475610234_1220000000000001",
                            required = false)
                    @Nullable
                    String objectStoryId,
            @P(
                            name = "url_tags",
                            value = "What is added to the query of every link. E.g."
                                    + " utm_source=facebook&utm_campaign=shoes",
                            required = false)
                    @Nullable
                    String urlTags,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_ad_creative",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("page_id", pageId)
                        .with("instagram_user_id", instagramUserId)
                        .with("message", message)
                        .with("link", link)
                        .with("headline", headline)
                        .with("description", description)
                        .with("image_hash", imageHash)
                        .with("image_url", imageUrl)
                        .with("video_id", videoId)
                        .with("call_to_action", callToAction)
                        .with("lead_form_id", leadFormId)
                        .with("cards", cards)
                        .with("object_story_id", objectStoryId)
                        .with("url_tags", urlTags)
                        .asMap(),
                context);
    }

    /**
     * Renames an ad creative; what it shows cannot be changed: make a new one.
     *
     * @param creativeId the ad creative's id
     * @param name the ad creative's name
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_update_ad_creative",
            value = "Renames an ad creative; what it shows cannot be changed: make a new one. Changes the ad account.")
    public String updateAdCreative(
            @P(name = "creative_id", value = "The ad creative's id.") String creativeId,
            @P(name = "name", value = "The ad creative's name. E.g. Blue shoes, link") String name,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_update_ad_creative",
                new Arguments()
                        .with("creative_id", creativeId)
                        .with("name", name)
                        .asMap(),
                context);
    }

    /**
     * Deletes an ad creative.
     *
     * @param creativeId the ad creative's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_delete_ad_creative", value = "Deletes an ad creative. Changes the ad account.")
    public String deleteAdCreative(
            @P(name = "creative_id", value = "The ad creative's id.") String creativeId,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_ad_creative",
                new Arguments().with("creative_id", creativeId).asMap(),
                context);
    }
}
