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
 * Tools for {@code campaigns}. Campaigns of an ad account: an objective, and the ad sets under it.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class CampaignTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public CampaignTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the campaigns of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param effectiveStatus any of these states
     * @param filtering all must hold
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_campaigns", value = "Lists the campaigns of an ad account. For: objective, budget.")
    public String listCampaigns(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
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
                "facebook_list_campaigns",
                new Arguments()
                        .with("account_id", accountId)
                        .with("effective_status", effectiveStatus)
                        .with("filtering", filtering)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Reads one campaign.
     *
     * @param campaignId the campaign's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_campaign", value = "Reads one campaign.")
    public String getCampaign(
            @P(name = "campaign_id", value = "The campaign's id.") String campaignId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_campaign",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("fields", fields)
                        .asMap(),
                context);
    }

    /**
     * Creates a campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the campaign's name
     * @param objective what the campaign is to achieve
     * @param status whether the campaign may deliver and spend
     * @param specialAdCategories the regulated kinds of advertising that it belongs to; [] or NONE for none
     * @param dailyBudget what all its ad sets together may spend a day, in minor units of the account's currency
     * @param lifetimeBudget what all its ad sets together may spend in all, in minor units of the account's currency
     * @param bidStrategy how bids are made for a campaign with a budget of its own
     * @param isAdsetBudgetSharingEnabled whether its ad sets may share up to a fifth of their budgets; Facebook asks
     *     for it when the campaign has no budget of its own
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_create_campaign", value = "Creates a campaign. Changes the ad account.")
    public String createCampaign(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The campaign's name. E.g. Spring sale") String name,
            @P(name = "objective", value = "What the campaign is to achieve.") Objective objective,
            @P(name = "status", value = "Whether the campaign may deliver and spend.") Status status,
            @P(
                            name = "special_ad_categories",
                            value = "The regulated kinds of advertising that it belongs to; [] or NONE for none.")
                    List<SpecialAdCategory> specialAdCategories,
            @P(
                            name = "daily_budget",
                            value = "What all its ad sets together may spend a day. Major units with currency, e.g."
                                    + " 50.00 USD",
                            required = false)
                    @Nullable
                    String dailyBudget,
            @P(
                            name = "lifetime_budget",
                            value = "What all its ad sets together may spend in all. Major units with currency, e.g."
                                    + " 50.00 USD",
                            required = false)
                    @Nullable
                    String lifetimeBudget,
            @P(
                            name = "bid_strategy",
                            value = "How bids are made for a campaign with a budget of its own. One of"
                                    + " LOWEST_COST_WITHOUT_CAP, LOWEST_COST_WITH_BID_CAP, COST_CAP,"
                                    + " LOWEST_COST_WITH_MIN_ROAS",
                            required = false)
                    @Nullable
                    String bidStrategy,
            @P(
                            name = "is_adset_budget_sharing_enabled",
                            value = "Whether its ad sets may share up to a fifth of their budgets; Facebook asks for"
                                    + " it when the campaign has no budget of its own.",
                            required = false)
                    @Nullable
                    Boolean isAdsetBudgetSharingEnabled,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_campaign",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("objective", objective)
                        .with("status", status)
                        .with("special_ad_categories", specialAdCategories)
                        .with("daily_budget", dailyBudget)
                        .with("lifetime_budget", lifetimeBudget)
                        .with("bid_strategy", bidStrategy)
                        .with("is_adset_budget_sharing_enabled", isAdsetBudgetSharingEnabled)
                        .asMap(),
                context);
    }

    /**
     * Changes a campaign; what is not named stays as it is.
     *
     * @param campaignId the campaign's id
     * @param name the campaign's name
     * @param status whether the campaign may deliver and spend
     * @param dailyBudget what all its ad sets together may spend a day, in minor units of the account's currency
     * @param lifetimeBudget what all its ad sets together may spend in all, in minor units of the account's currency
     * @param bidStrategy how bids are made for a campaign with a budget of its own
     * @param spendCap what the campaign may spend over its whole life, in minor units of the account's currency
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_update_campaign",
            value = "Changes a campaign; what is not named stays as it is. For: pause, activate, rename, budget."
                    + " Changes the ad account.")
    public String updateCampaign(
            @P(name = "campaign_id", value = "The campaign's id.") String campaignId,
            @P(name = "name", value = "The campaign's name. E.g. Spring sale", required = false) @Nullable String name,
            @P(
                            name = "status",
                            value = "Whether the campaign may deliver and spend. One of ACTIVE, PAUSED, ARCHIVED",
                            required = false)
                    @Nullable
                    String status,
            @P(
                            name = "daily_budget",
                            value = "What all its ad sets together may spend a day. Major units with currency, e.g."
                                    + " 50.00 USD",
                            required = false)
                    @Nullable
                    String dailyBudget,
            @P(
                            name = "lifetime_budget",
                            value = "What all its ad sets together may spend in all. Major units with currency, e.g."
                                    + " 50.00 USD",
                            required = false)
                    @Nullable
                    String lifetimeBudget,
            @P(
                            name = "bid_strategy",
                            value = "How bids are made for a campaign with a budget of its own. One of"
                                    + " LOWEST_COST_WITHOUT_CAP, LOWEST_COST_WITH_BID_CAP, COST_CAP,"
                                    + " LOWEST_COST_WITH_MIN_ROAS",
                            required = false)
                    @Nullable
                    String bidStrategy,
            @P(
                            name = "spend_cap",
                            value = "What the campaign may spend over its whole life. Major units with currency, e.g."
                                    + " 50.00 USD",
                            required = false)
                    @Nullable
                    String spendCap,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_update_campaign",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("name", name)
                        .with("status", status)
                        .with("daily_budget", dailyBudget)
                        .with("lifetime_budget", lifetimeBudget)
                        .with("bid_strategy", bidStrategy)
                        .with("spend_cap", spendCap)
                        .asMap(),
                context);
    }

    /**
     * Deletes a campaign and all that is in it, for good; archive it to keep its figures.
     *
     * @param campaignId the campaign's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_delete_campaign",
            value = "Deletes a campaign and all that is in it, for good; archive it to keep its figures. Changes the"
                    + " ad account.")
    public String deleteCampaign(
            @P(name = "campaign_id", value = "The campaign's id.") String campaignId,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_campaign",
                new Arguments().with("campaign_id", campaignId).asMap(),
                context);
    }

    /**
     * Copies a campaign.
     *
     * @param campaignId the campaign's id
     * @param statusOption whether the copies may deliver and spend; INHERITED_FROM_SOURCE as their sources do
     * @param deepCopy whether what is beneath it is copied too. Facebook copies two objects at once at most: copy
     *     larger ones step by step
     * @param renameOptions what the copies are called: rename_prefix, rename_suffix, and rename_strategy, which is
     *     DEEP_RENAME, ONLY_TOP_LEVEL_RENAME or NO_RENAME
     * @param startTime when delivery of the copies begins
     * @param endTime when delivery of the copies ends
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_copy_campaign", value = "Copies a campaign. Changes the ad account.")
    public String copyCampaign(
            @P(name = "campaign_id", value = "The campaign's id.") String campaignId,
            @P(
                            name = "status_option",
                            value = "Default PAUSED One of PAUSED, ACTIVE, INHERITED_FROM_SOURCE",
                            required = false)
                    @Nullable
                    String statusOption,
            @P(
                            name = "deep_copy",
                            value = "Whether what is beneath it is copied too. Facebook copies two objects at once at"
                                    + " most: copy larger ones step by step.",
                            required = false)
                    @Nullable
                    Boolean deepCopy,
            @P(
                            name = "rename_options",
                            value = "What the copies are called: rename_prefix, rename_suffix, and rename_strategy,"
                                    + " which is DEEP_RENAME, ONLY_TOP_LEVEL_RENAME or NO_RENAME. E.g."
                                    + " {rename_suffix: (copy)}",
                            required = false)
                    @Nullable
                    Map<String, Object> renameOptions,
            @P(
                            name = "start_time",
                            value = "When delivery of the copies begins. E.g. 2027-03-01T09:00:00Z",
                            required = false)
                    @Nullable
                    String startTime,
            @P(
                            name = "end_time",
                            value = "When delivery of the copies ends. E.g. 2027-03-31T21:00:00Z",
                            required = false)
                    @Nullable
                    String endTime,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_copy_campaign",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("status_option", statusOption)
                        .with("deep_copy", deepCopy)
                        .with("rename_options", renameOptions)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
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
        WITH_ISSUES
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Objective {
        OUTCOME_TRAFFIC,
        OUTCOME_ENGAGEMENT,
        OUTCOME_LEADS,
        OUTCOME_AWARENESS,
        OUTCOME_SALES,
        OUTCOME_APP_PROMOTION
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Status {
        ACTIVE,
        PAUSED
    }

    /** The constants are spelled as Facebook spells them. */
    public enum SpecialAdCategory {
        NONE,
        CREDIT,
        EMPLOYMENT,
        FINANCIAL_PRODUCTS_SERVICES,
        HOUSING,
        ISSUES_ELECTIONS_POLITICS,
        ONLINE_GAMBLING_AND_GAMING
    }
}
