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
 * Tools for {@code ads}. Ads: each shows a creative to the audience of its ad set.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the ads of an ad account, of one campaign or of one ad set.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param adsetId only the ads of this ad set
     * @param campaignId only the ads of this campaign
     * @param effectiveStatus any of these states
     * @param filtering all must hold
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_ads",
            value = "Lists the ads of an ad account, of one campaign or of one ad set. For: why one is rejected.")
    public String listAds(
            @P(name = "account_id", value = "E.g. 1234567890", required = false) @Nullable String accountId,
            @P(name = "adset_id", value = "Only the ads of this ad set.", required = false) @Nullable String adsetId,
            @P(name = "campaign_id", value = "Only the ads of this campaign.", required = false) @Nullable
                    String campaignId,
            @P(name = "effective_status", value = "Any of these states.", required = false) @Nullable
                    List<EffectiveStatus> effectiveStatus,
            @P(
                            name = "filtering",
                            value = "All must hold. E.g. [{field:name,operator:CONTAIN,value:spring}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> filtering,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_ads",
                new Arguments()
                        .with("account_id", accountId)
                        .with("adset_id", adsetId)
                        .with("campaign_id", campaignId)
                        .with("effective_status", effectiveStatus)
                        .with("filtering", filtering)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one ad.
     *
     * @param adId the ad's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_ad", value = "Reads one ad. For: review, preview link.")
    public String getAd(
            @P(name = "ad_id", value = "The ad's id.") String adId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_ad",
                new Arguments().with("ad_id", adId).with("fields", fields).asMap(),
                context);
    }

    /**
     * Creates an ad in an ad set.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the ad's name
     * @param adsetId the ad set that it belongs to
     * @param creative what it shows: the id of an ad creative, or the specification of a new one
     * @param status whether the ad may deliver and spend
     * @param trackingSpecs which actions to record beside those that are optimised for
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_create_ad", value = "Creates an ad in an ad set. Changes the ad account.")
    public String createAd(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The ad's name. E.g. Blue shoes, video") String name,
            @P(name = "adset_id", value = "The ad set that it belongs to.") String adsetId,
            @P(
                            name = "creative",
                            value = "What it shows: the id of an ad creative, or the specification of a new one. E.g."
                                    + " {creative_id:120210000000040}")
                    Map<String, Object> creative,
            @P(name = "status", value = "Whether the ad may deliver and spend.") Status status,
            @P(
                            name = "tracking_specs",
                            value = "Which actions to record beside those that are optimised for. E.g."
                                    + " [{action.type:[offsite_conversion],fb_pixel:[1200000000000050]}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> trackingSpecs,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_ad",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("adset_id", adsetId)
                        .with("creative", creative)
                        .with("status", status)
                        .with("tracking_specs", trackingSpecs)
                        .asMap(),
                context);
    }

    /**
     * Changes an ad; what is not named stays as it is.
     *
     * @param adId the ad's id
     * @param name the ad's name
     * @param status whether the ad may deliver and spend
     * @param creative what it shows: the id of an ad creative, or the specification of a new one
     * @param trackingSpecs which actions to record beside those that are optimised for
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_update_ad",
            value = "Changes an ad; what is not named stays as it is. For: pause, activate, swap the creative. Changes"
                    + " the ad account.")
    public String updateAd(
            @P(name = "ad_id", value = "The ad's id.") String adId,
            @P(name = "name", value = "The ad's name. E.g. Blue shoes, video", required = false) @Nullable String name,
            @P(
                            name = "status",
                            value = "Whether the ad may deliver and spend. One of ACTIVE, PAUSED, ARCHIVED",
                            required = false)
                    @Nullable
                    String status,
            @P(
                            name = "creative",
                            value = "What it shows: the id of an ad creative, or the specification of a new one. E.g."
                                    + " {creative_id:120210000000040}",
                            required = false)
                    @Nullable
                    Map<String, Object> creative,
            @P(
                            name = "tracking_specs",
                            value = "Which actions to record beside those that are optimised for. E.g."
                                    + " [{action.type:[offsite_conversion],fb_pixel:[1200000000000050]}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> trackingSpecs,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_update_ad",
                new Arguments()
                        .with("ad_id", adId)
                        .with("name", name)
                        .with("status", status)
                        .with("creative", creative)
                        .with("tracking_specs", trackingSpecs)
                        .asMap(),
                context);
    }

    /**
     * Deletes an ad, for good; archive it to keep its figures.
     *
     * @param adId the ad's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_delete_ad",
            value = "Deletes an ad, for good; archive it to keep its figures. Changes the ad account.")
    public String deleteAd(
            @P(name = "ad_id", value = "The ad's id.") String adId, @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_ad", new Arguments().with("ad_id", adId).asMap(), context);
    }

    /**
     * Copies an ad.
     *
     * @param adId the ad's id
     * @param adsetId the ad set to copy it into; its own if left out
     * @param statusOption whether the copies may deliver and spend; INHERITED_FROM_SOURCE as their sources do
     * @param renameOptions what the copies are called: rename_prefix, rename_suffix, and rename_strategy, which is
     *     DEEP_RENAME, ONLY_TOP_LEVEL_RENAME or NO_RENAME
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_copy_ad", value = "Copies an ad. Changes the ad account.")
    public String copyAd(
            @P(name = "ad_id", value = "The ad's id.") String adId,
            @P(name = "adset_id", value = "The ad set to copy it into; its own if left out.", required = false)
                    @Nullable
                    String adsetId,
            @P(
                            name = "status_option",
                            value = "Default PAUSED One of PAUSED, ACTIVE, INHERITED_FROM_SOURCE",
                            required = false)
                    @Nullable
                    String statusOption,
            @P(
                            name = "rename_options",
                            value = "What the copies are called: rename_prefix, rename_suffix, and rename_strategy,"
                                    + " which is DEEP_RENAME, ONLY_TOP_LEVEL_RENAME or NO_RENAME. E.g."
                                    + " {rename_suffix: (copy)}",
                            required = false)
                    @Nullable
                    Map<String, Object> renameOptions,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_copy_ad",
                new Arguments()
                        .with("ad_id", adId)
                        .with("adset_id", adsetId)
                        .with("status_option", statusOption)
                        .with("rename_options", renameOptions)
                        .asMap(),
                context);
    }

    /** The constants are spelled as Facebook spells them. */
    public enum EffectiveStatus {
        ACTIVE,
        PAUSED,
        DELETED,
        ARCHIVED,
        IN_PROCESS,
        WITH_ISSUES,
        CAMPAIGN_PAUSED,
        ADSET_PAUSED,
        DISAPPROVED,
        PENDING_REVIEW,
        PREAPPROVED,
        PENDING_BILLING_INFO
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Status {
        ACTIVE,
        PAUSED
    }
}
