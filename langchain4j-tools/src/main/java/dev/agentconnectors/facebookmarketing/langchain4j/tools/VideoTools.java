// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code videos}. Videos in an ad account's library, for use in ads.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class VideoTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public VideoTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the videos of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_videos", value = "Lists the videos of an ad account.")
    public String listVideos(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "fields", value = "E.g. id,title", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_videos",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one video.
     *
     * @param videoId the video's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_video", value = "Reads one video.")
    public String getVideo(
            @P(name = "video_id", value = "The video's id.") String videoId,
            @P(name = "fields", value = "E.g. id,title", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_video",
                new Arguments().with("video_id", videoId).with("fields", fields).asMap(),
                context);
    }

    /**
     * Uploads a video into an ad account's library.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param file the video
     * @param title the video's title
     * @param description what it shows, in words
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_create_video",
            value = "Uploads a video into an ad account's library. Changes the ad account.")
    public String createVideo(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "file", value = "The video. By its handle, e.g. shoes.mp4") String file,
            @P(name = "title", value = "The video's title. E.g. Blue shoes", required = false) @Nullable String title,
            @P(
                            name = "description",
                            value = "What it shows, in words. E.g. Our blue shoes in 20 seconds",
                            required = false)
                    @Nullable
                    String description,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_video",
                new Arguments()
                        .with("account_id", accountId)
                        .with("file", file)
                        .with("title", title)
                        .with("description", description)
                        .asMap(),
                context);
    }

    /**
     * Has Facebook fetch a video from the web.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fileUrl where Facebook can load it from
     * @param title the video's title
     * @param description what it shows, in words
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_fetch_video", value = "Has Facebook fetch a video from the web. Changes the ad account.")
    public String fetchVideo(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "file_url", value = "Where Facebook can load it from. E.g. https://example.com/shoes.mp4")
                    String fileUrl,
            @P(name = "title", value = "The video's title. E.g. Blue shoes", required = false) @Nullable String title,
            @P(
                            name = "description",
                            value = "What it shows, in words. E.g. Our blue shoes in 20 seconds",
                            required = false)
                    @Nullable
                    String description,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_fetch_video",
                new Arguments()
                        .with("account_id", accountId)
                        .with("file_url", fileUrl)
                        .with("title", title)
                        .with("description", description)
                        .asMap(),
                context);
    }

    /**
     * Deletes a video.
     *
     * @param videoId the video's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_delete_video", value = "Deletes a video. Changes the ad account.")
    public String deleteVideo(
            @P(name = "video_id", value = "The video's id.") String videoId, @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_video",
                new Arguments().with("video_id", videoId).asMap(),
                context);
    }
}
