// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code images}. Images in an ad account's library, for use in ads.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class ImageTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public ImageTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the images of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_images", value = "Lists the images of an ad account. For: pictures.")
    public String listImages(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_images",
                new Arguments()
                        .with("account_id", accountId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Uploads an image into an ad account's library.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param file the picture: a JPEG or PNG file
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_create_image",
            value = "Uploads an image into an ad account's library. Changes the ad account.")
    public String createImage(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "file", value = "The picture: a JPEG or PNG file. By its handle, e.g. shoes.png") String file,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_image",
                new Arguments().with("account_id", accountId).with("file", file).asMap(),
                context);
    }

    /**
     * Copies an image from another ad account's library.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param sourceAccountId the ad account that has the image
     * @param hash the image's hash
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_copy_image",
            value = "Copies an image from another ad account's library. Changes the ad account.")
    public String copyImage(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "source_account_id", value = "The ad account that has the image. E.g. 1234567890")
                    String sourceAccountId,
            @P(name = "hash", value = "The image's hash. E.g. 37075ed6837a5619db1ecd172e6bd97f") String hash,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_copy_image",
                new Arguments()
                        .with("account_id", accountId)
                        .with("source_account_id", sourceAccountId)
                        .with("hash", hash)
                        .asMap(),
                context);
    }

    /**
     * Deletes an image of an ad account's library.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param hash the image's hash
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_delete_image",
            value = "Deletes an image of an ad account's library. Changes the ad account.")
    public String deleteImage(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "hash", value = "The image's hash. E.g. 37075ed6837a5619db1ecd172e6bd97f") String hash,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_image",
                new Arguments().with("account_id", accountId).with("hash", hash).asMap(),
                context);
    }
}
