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
 * Tools for {@code ad_sets}. Ad sets of a campaign: audience, schedule, budget and bid, and the ads under them.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class AdSetTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public AdSetTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the ad sets of an ad account or of one campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param campaignId only the ad sets of this campaign
     * @param effectiveStatus any of these states
     * @param filtering all must hold
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_list_ad_sets",
            value = "Lists the ad sets of an ad account or of one campaign. For: audience, targeting, budget,"
                    + " schedule.")
    public String listAdSets(
            @P(name = "account_id", value = "E.g. 1234567890", required = false) @Nullable String accountId,
            @P(name = "campaign_id", value = "Only the ad sets of this campaign.", required = false) @Nullable
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
                "facebook_list_ad_sets",
                new Arguments()
                        .with("account_id", accountId)
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
     * Reads one ad set.
     *
     * @param adsetId the ad set's id
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_get_ad_set", value = "Reads one ad set.")
    public String getAdSet(
            @P(name = "adset_id", value = "The ad set's id.") String adsetId,
            @P(name = "fields", value = "E.g. id,name", required = false) @Nullable String fields,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_get_ad_set",
                new Arguments().with("adset_id", adsetId).with("fields", fields).asMap(),
                context);
    }

    /**
     * Creates an ad set in a campaign.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param name the ad set's name
     * @param campaignId the campaign that it belongs to
     * @param billingEvent what is paid for
     * @param optimizationGoal what delivery strives for; must suit the campaign's objective
     * @param targeting who sees the ads: places at least; also age_min, age_max, genders, interests…
     * @param status whether the ad set may deliver and spend
     * @param dailyBudget what it may spend a day, in minor units of the account's currency; not if the campaign has a
     *     budget
     * @param lifetimeBudget what it may spend in all, in minor units of the account's currency; needs an end_time, and
     *     a campaign without a budget
     * @param startTime when delivery begins; at once if never set
     * @param endTime when delivery ends; never if not set
     * @param bidStrategy how bids are made; not if the campaign has a budget, and with it a strategy
     * @param bidAmount the bid or cost cap, in minor units of the account's currency; needed with
     *     LOWEST_COST_WITH_BID_CAP and COST_CAP
     * @param bidConstraints for LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000 for 1.5)
     * @param promotedObject what is promoted: pixel_id with custom_event_type, page_id, or application_id with
     *     object_store_url
     * @param destinationType where the ads lead to
     * @param attributionSpec how long after a click (CLICK_THROUGH), view (VIEW_THROUGH, ENGAGED_VIDEO_VIEW)
     *     conversions count
     * @param dsaBeneficiary who benefits from the ads: needed in the EU or worldwide, unless the account has a default
     * @param dsaPayor who pays for the ads: needed in the EU or worldwide, unless the account has a default
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_create_ad_set", value = "Creates an ad set in a campaign. Changes the ad account.")
    public String createAdSet(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(name = "name", value = "The ad set's name. E.g. Women 25 to 40") String name,
            @P(name = "campaign_id", value = "The campaign that it belongs to.") String campaignId,
            @P(name = "billing_event", value = "What is paid for.") BillingEvent billingEvent,
            @P(name = "optimization_goal", value = "What delivery strives for; must suit the campaign's objective.")
                    OptimizationGoal optimizationGoal,
            @P(
                            name = "targeting",
                            value = "Who sees the ads: places at least; also age_min, age_max, genders, interests…"
                                    + " E.g."
                                    + " {geo_locations:{countries:[US]},targeting_automation:{advantage_audience:0}}")
                    Map<String, Object> targeting,
            @P(name = "status", value = "Whether the ad set may deliver and spend.") Status status,
            @P(
                            name = "daily_budget",
                            value = "What it may spend a day; not if the campaign has a budget. Major units with"
                                    + " currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String dailyBudget,
            @P(
                            name = "lifetime_budget",
                            value = "What it may spend in all; needs an end_time, and a campaign without a budget."
                                    + " Major units with currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String lifetimeBudget,
            @P(
                            name = "start_time",
                            value = "When delivery begins; at once if never set. E.g. 2027-03-01T09:00:00Z",
                            required = false)
                    @Nullable
                    String startTime,
            @P(
                            name = "end_time",
                            value = "When delivery ends; never if not set. E.g. 2027-03-31T21:00:00Z",
                            required = false)
                    @Nullable
                    String endTime,
            @P(
                            name = "bid_strategy",
                            value = "How bids are made; not if the campaign has a budget, and with it a strategy. One"
                                    + " of LOWEST_COST_WITHOUT_CAP, LOWEST_COST_WITH_BID_CAP, COST_CAP,"
                                    + " LOWEST_COST_WITH_MIN_ROAS",
                            required = false)
                    @Nullable
                    String bidStrategy,
            @P(
                            name = "bid_amount",
                            value = "The bid or cost cap; needed with LOWEST_COST_WITH_BID_CAP and COST_CAP. Major"
                                    + " units with currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String bidAmount,
            @P(
                            name = "bid_constraints",
                            value = "For LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000"
                                    + " for 1.5). E.g. {roas_average_floor:15000}",
                            required = false)
                    @Nullable
                    Map<String, Object> bidConstraints,
            @P(
                            name = "promoted_object",
                            value = "What is promoted: pixel_id with custom_event_type, page_id, or application_id"
                                    + " with object_store_url. E.g."
                                    + " {pixel_id:1200000000000050,custom_event_type:PURCHASE}",
                            required = false)
                    @Nullable
                    Map<String, Object> promotedObject,
            @P(
                            name = "destination_type",
                            value = "Where the ads lead to. One of WEBSITE, APP, MESSENGER, APPLINKS_AUTOMATIC,"
                                    + " WHATSAPP, INSTAGRAM_DIRECT, FACEBOOK, MESSAGING_MESSENGER_WHATSAPP,"
                                    + " MESSAGING_INSTAGRAM_DIRECT_MESSENGER,"
                                    + " MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP,"
                                    + " MESSAGING_INSTAGRAM_DIRECT_WHATSAPP, SHOP_AUTOMATIC, ON_AD, ON_POST,"
                                    + " ON_EVENT, ON_VIDEO, ON_PAGE, INSTAGRAM_PROFILE, FACEBOOK_PAGE,"
                                    + " INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE, INSTAGRAM_LIVE, FACEBOOK_LIVE,"
                                    + " IMAGINE",
                            required = false)
                    @Nullable
                    String destinationType,
            @P(
                            name = "attribution_spec",
                            value = "How long after a click (CLICK_THROUGH), view (VIEW_THROUGH, ENGAGED_VIDEO_VIEW)"
                                    + " conversions count. E.g. [{event_type:CLICK_THROUGH,window_days:7}]",
                            required = false)
                    @Nullable
                    List<Map<String, Object>> attributionSpec,
            @P(
                            name = "dsa_beneficiary",
                            value = "Who benefits from the ads: needed in the EU or worldwide, unless the account has"
                                    + " a default. E.g. Lindqvist Outdoor AB",
                            required = false)
                    @Nullable
                    String dsaBeneficiary,
            @P(
                            name = "dsa_payor",
                            value = "Who pays for the ads: needed in the EU or worldwide, unless the account has a"
                                    + " default. E.g. Lindqvist Outdoor AB",
                            required = false)
                    @Nullable
                    String dsaPayor,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_ad_set",
                new Arguments()
                        .with("account_id", accountId)
                        .with("name", name)
                        .with("campaign_id", campaignId)
                        .with("billing_event", billingEvent)
                        .with("optimization_goal", optimizationGoal)
                        .with("targeting", targeting)
                        .with("status", status)
                        .with("daily_budget", dailyBudget)
                        .with("lifetime_budget", lifetimeBudget)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
                        .with("bid_strategy", bidStrategy)
                        .with("bid_amount", bidAmount)
                        .with("bid_constraints", bidConstraints)
                        .with("promoted_object", promotedObject)
                        .with("destination_type", destinationType)
                        .with("attribution_spec", attributionSpec)
                        .with("dsa_beneficiary", dsaBeneficiary)
                        .with("dsa_payor", dsaPayor)
                        .asMap(),
                context);
    }

    /**
     * Changes an ad set; what is not named stays as it is.
     *
     * @param adsetId the ad set's id
     * @param name the ad set's name
     * @param status whether the ad set may deliver and spend
     * @param dailyBudget what it may spend a day, in minor units of the account's currency; not if the campaign has a
     *     budget
     * @param lifetimeBudget what it may spend in all, in minor units of the account's currency; needs an end_time, and
     *     a campaign without a budget
     * @param targeting who sees the ads: places at least; also age_min, age_max, genders, interests…
     * @param bidStrategy how bids are made; not if the campaign has a budget, and with it a strategy
     * @param bidAmount the bid or cost cap, in minor units of the account's currency; needed with
     *     LOWEST_COST_WITH_BID_CAP and COST_CAP
     * @param bidConstraints for LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000 for 1.5)
     * @param startTime when delivery begins; at once if never set
     * @param endTime when delivery ends; never if not set
     * @param dsaBeneficiary who benefits from the ads: needed in the EU or worldwide, unless the account has a default
     * @param dsaPayor who pays for the ads: needed in the EU or worldwide, unless the account has a default
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_update_ad_set",
            value = "Changes an ad set; what is not named stays as it is. For: pause, activate, audience, budget, bid,"
                    + " schedule. Changes the ad account.")
    public String updateAdSet(
            @P(name = "adset_id", value = "The ad set's id.") String adsetId,
            @P(name = "name", value = "The ad set's name. E.g. Women 25 to 40", required = false) @Nullable String name,
            @P(
                            name = "status",
                            value = "Whether the ad set may deliver and spend. One of ACTIVE, PAUSED, ARCHIVED",
                            required = false)
                    @Nullable
                    String status,
            @P(
                            name = "daily_budget",
                            value = "What it may spend a day; not if the campaign has a budget. Major units with"
                                    + " currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String dailyBudget,
            @P(
                            name = "lifetime_budget",
                            value = "What it may spend in all; needs an end_time, and a campaign without a budget."
                                    + " Major units with currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String lifetimeBudget,
            @P(
                            name = "targeting",
                            value = "Who sees the ads: places at least; also age_min, age_max, genders, interests…"
                                    + " E.g."
                                    + " {geo_locations:{countries:[US]},targeting_automation:{advantage_audience:0}}",
                            required = false)
                    @Nullable
                    Map<String, Object> targeting,
            @P(
                            name = "bid_strategy",
                            value = "How bids are made; not if the campaign has a budget, and with it a strategy. One"
                                    + " of LOWEST_COST_WITHOUT_CAP, LOWEST_COST_WITH_BID_CAP, COST_CAP,"
                                    + " LOWEST_COST_WITH_MIN_ROAS",
                            required = false)
                    @Nullable
                    String bidStrategy,
            @P(
                            name = "bid_amount",
                            value = "The bid or cost cap; needed with LOWEST_COST_WITH_BID_CAP and COST_CAP. Major"
                                    + " units with currency, e.g. 50.00 USD",
                            required = false)
                    @Nullable
                    String bidAmount,
            @P(
                            name = "bid_constraints",
                            value = "For LOWEST_COST_WITH_MIN_ROAS: the least return on ad spend times 10,000 (15000"
                                    + " for 1.5). E.g. {roas_average_floor:15000}",
                            required = false)
                    @Nullable
                    Map<String, Object> bidConstraints,
            @P(
                            name = "start_time",
                            value = "When delivery begins; at once if never set. E.g. 2027-03-01T09:00:00Z",
                            required = false)
                    @Nullable
                    String startTime,
            @P(
                            name = "end_time",
                            value = "When delivery ends; never if not set. E.g. 2027-03-31T21:00:00Z",
                            required = false)
                    @Nullable
                    String endTime,
            @P(
                            name = "dsa_beneficiary",
                            value = "Who benefits from the ads: needed in the EU or worldwide, unless the account has"
                                    + " a default. E.g. Lindqvist Outdoor AB",
                            required = false)
                    @Nullable
                    String dsaBeneficiary,
            @P(
                            name = "dsa_payor",
                            value = "Who pays for the ads: needed in the EU or worldwide, unless the account has a"
                                    + " default. E.g. Lindqvist Outdoor AB",
                            required = false)
                    @Nullable
                    String dsaPayor,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_update_ad_set",
                new Arguments()
                        .with("adset_id", adsetId)
                        .with("name", name)
                        .with("status", status)
                        .with("daily_budget", dailyBudget)
                        .with("lifetime_budget", lifetimeBudget)
                        .with("targeting", targeting)
                        .with("bid_strategy", bidStrategy)
                        .with("bid_amount", bidAmount)
                        .with("bid_constraints", bidConstraints)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
                        .with("dsa_beneficiary", dsaBeneficiary)
                        .with("dsa_payor", dsaPayor)
                        .asMap(),
                context);
    }

    /**
     * Deletes an ad set and all its ads, for good; archive it to keep its figures.
     *
     * @param adsetId the ad set's id
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_delete_ad_set",
            value = "Deletes an ad set and all its ads, for good; archive it to keep its figures. Changes the ad"
                    + " account.")
    public String deleteAdSet(
            @P(name = "adset_id", value = "The ad set's id.") String adsetId, @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delete_ad_set",
                new Arguments().with("adset_id", adsetId).asMap(),
                context);
    }

    /**
     * Copies an ad set.
     *
     * @param adsetId the ad set's id
     * @param campaignId the campaign to copy it into; its own if left out
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
    @Tool(name = "facebook_copy_ad_set", value = "Copies an ad set. Changes the ad account.")
    public String copyAdSet(
            @P(name = "adset_id", value = "The ad set's id.") String adsetId,
            @P(name = "campaign_id", value = "The campaign to copy it into; its own if left out.", required = false)
                    @Nullable
                    String campaignId,
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
                "facebook_copy_ad_set",
                new Arguments()
                        .with("adset_id", adsetId)
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
        WITH_ISSUES,
        CAMPAIGN_PAUSED
    }

    /** The constants are spelled as Facebook spells them. */
    public enum BillingEvent {
        IMPRESSIONS,
        LINK_CLICKS,
        THRUPLAY,
        APP_INSTALLS,
        PAGE_LIKES,
        POST_ENGAGEMENT,
        CLICKS,
        LISTING_INTERACTION,
        OFFER_CLAIMS,
        PURCHASE,
        NONE
    }

    /** The constants are spelled as Facebook spells them. */
    public enum OptimizationGoal {
        LINK_CLICKS,
        LANDING_PAGE_VIEWS,
        OFFSITE_CONVERSIONS,
        REACH,
        IMPRESSIONS,
        LEAD_GENERATION,
        POST_ENGAGEMENT,
        THRUPLAY,
        VALUE,
        CONVERSATIONS,
        NONE,
        APP_INSTALLS,
        AD_RECALL_LIFT,
        ENGAGED_USERS,
        EVENT_RESPONSES,
        QUALITY_LEAD,
        PAGE_LIKES,
        QUALITY_CALL,
        VISIT_INSTAGRAM_PROFILE,
        DERIVED_EVENTS,
        APP_INSTALLS_AND_OFFSITE_CONVERSIONS,
        IN_APP_VALUE,
        MESSAGING_PURCHASE_CONVERSION,
        MESSAGING_APPOINTMENT_CONVERSION,
        MESSAGING_DEEP_CONVERSATION_AND_FOLLOW,
        MEANINGFUL_CALL_ATTEMPT,
        PROFILE_VISIT,
        PROFILE_AND_PAGE_ENGAGEMENT,
        ENGAGED_PAGE_VIEWS,
        REMINDERS_SET,
        SUBSCRIBERS,
        ADVERTISER_SILOED_VALUE,
        AUTOMATIC_OBJECTIVE
    }

    /** The constants are spelled as Facebook spells them. */
    public enum Status {
        ACTIVE,
        PAUSED
    }
}
