// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code estimates}. What to know before an ad set is made.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class EstimateTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public EstimateTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Estimates how many people a targeting has.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param targetingSpec the targeting, as an ad set takes it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_reach_estimate", value = "Estimates how many people a targeting has.")
    public String reachEstimate(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(
                            name = "targeting_spec",
                            value = "The targeting, as an ad set takes it. E.g."
                                    + " {geo_locations:{countries:[SE]},interests:[{id:6003107902433}]}")
                    Map<String, Object> targetingSpec,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_reach_estimate",
                new Arguments()
                        .with("account_id", accountId)
                        .with("targeting_spec", targetingSpec)
                        .asMap(),
                context);
    }

    /**
     * Estimates how many people a month may do what is optimised for.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param targetingSpec the targeting, as an ad set takes it
     * @param optimizationGoal what delivery strives for; must suit the campaign's objective
     * @param promotedObject what is promoted, as an ad set takes it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_delivery_estimate",
            value = "Estimates how many people a month may do what is optimised for.")
    public String deliveryEstimate(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId,
            @P(
                            name = "targeting_spec",
                            value = "The targeting, as an ad set takes it. E.g."
                                    + " {geo_locations:{countries:[SE]},interests:[{id:6003107902433}]}")
                    Map<String, Object> targetingSpec,
            @P(name = "optimization_goal", value = "What delivery strives for; must suit the campaign's objective.")
                    OptimizationGoal optimizationGoal,
            @P(
                            name = "promoted_object",
                            value = "What is promoted, as an ad set takes it. E.g. {page_id:102938475610234}",
                            required = false)
                    @Nullable
                    Map<String, Object> promotedObject,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_delivery_estimate",
                new Arguments()
                        .with("account_id", accountId)
                        .with("targeting_spec", targetingSpec)
                        .with("optimization_goal", optimizationGoal)
                        .with("promoted_object", promotedObject)
                        .asMap(),
                context);
    }

    /**
     * Tells the least daily budgets, in each currency.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_minimum_budget_estimate", value = "Tells the least daily budgets, in each currency.")
    public String minimumBudgetEstimate(
            @P(name = "account_id", value = "E.g. 1234567890") String accountId, @Nullable InvocationContext context) {
        return tools.call(
                "facebook_minimum_budget_estimate",
                new Arguments().with("account_id", accountId).asMap(),
                context);
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
}
