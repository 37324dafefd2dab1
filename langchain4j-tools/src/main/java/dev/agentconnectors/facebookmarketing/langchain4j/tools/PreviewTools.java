// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code previews}. What ads look like.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class PreviewTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public PreviewTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Shows an ad.
     *
     * @param adId the ad's id
     * @param adFormat where it is shown
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_ad_preview", value = "Shows an ad.")
    public String adPreview(
            @P(name = "ad_id", value = "The ad's id.") String adId,
            @P(name = "ad_format", value = "Default MOBILE_FEED_STANDARD", required = false) @Nullable
                    AdFormat adFormat,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_ad_preview",
                new Arguments().with("ad_id", adId).with("ad_format", adFormat).asMap(),
                context);
    }

    /**
     * Shows an ad creative.
     *
     * @param creativeId the ad creative's id
     * @param adFormat where it is shown
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_creative_preview", value = "Shows an ad creative.")
    public String creativePreview(
            @P(name = "creative_id", value = "The ad creative's id.") String creativeId,
            @P(name = "ad_format", value = "Default MOBILE_FEED_STANDARD", required = false) @Nullable
                    AdFormat adFormat,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_creative_preview",
                new Arguments()
                        .with("creative_id", creativeId)
                        .with("ad_format", adFormat)
                        .asMap(),
                context);
    }

    /**
     * Shows what has not been made yet.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param creative the specification of an ad creative
     * @param adFormat where it is shown
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_draft_preview", value = "Shows what has not been made yet.")
    public String draftPreview(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(
                            name = "creative",
                            value = "The specification of an ad creative. E.g."
                                    + " {object_story_spec:{page_id:102938475610234,"
                                    + " link_data:{link:https://example.com}}}")
                    Map<String, Object> creative,
            @P(name = "ad_format", value = "Default MOBILE_FEED_STANDARD", required = false) @Nullable
                    AdFormat adFormat,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_draft_preview",
                new Arguments()
                        .with("account_id", accountId)
                        .with("creative", creative)
                        .with("ad_format", adFormat)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum AdFormat {
        MOBILE_FEED_STANDARD,
        DESKTOP_FEED_STANDARD,
        INSTAGRAM_STANDARD,
        INSTAGRAM_STORY,
        INSTAGRAM_REELS,
        FACEBOOK_STORY_MOBILE,
        FACEBOOK_REELS_MOBILE,
        MARKETPLACE_MOBILE,
        RIGHT_COLUMN_STANDARD,
        MESSENGER_MOBILE_INBOX_MEDIA
    }
}
