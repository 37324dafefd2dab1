// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Tools for {@code budget_schedules}. Times in which Facebook spends more than the budget.
 *
 * <p>Each gives the text that a model is told, and throws {@link ToolExecutionException} with a message that is safe to
 * show.
 */
public final class BudgetScheduleTools {

    private final ToolCalls tools;

    /**
     * Makes the tools.
     *
     * @param tools carries the calls out
     */
    public BudgetScheduleTools(ToolCalls tools) {
        this.tools = tools;
    }

    /**
     * Lists the budget schedules of a campaign or ad set.
     *
     * @param campaignId the campaign's id
     * @param adsetId an ad set, in place of a campaign
     * @param fields the fields to return, with commas between them; all common ones if left out
     * @param limit how many records to return at most, 1 to 100
     * @param after the cursor meta.after of the previous page, to continue behind it
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(name = "facebook_list_budget_schedules", value = "Lists the budget schedules of a campaign or ad set.")
    public String listBudgetSchedules(
            @P(name = "campaign_id", value = "The campaign's id.", required = false) @Nullable String campaignId,
            @P(name = "adset_id", value = "An ad set, in place of a campaign.", required = false) @Nullable
                    String adsetId,
            @P(name = "fields", value = "E.g. id,ad_object_id", required = false) @Nullable String fields,
            @P(name = "limit", value = "1-100", required = false) @Nullable Integer limit,
            @P(name = "after", value = "meta.after", required = false) @Nullable String after,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_list_budget_schedules",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("adset_id", adsetId)
                        .with("fields", fields)
                        .with("limit", limit)
                        .with("after", after)
                        .asMap(),
                context);
    }

    /**
     * Lets a campaign or ad set spend more for a time.
     *
     * @param campaignId the campaign's id
     * @param budgetValue how much beyond the budget, in minor units of the account's currency
     * @param timeStart when it begins
     * @param timeEnd when it is over
     * @param adsetId an ad set, in place of a campaign
     * @param budgetValueType an amount, not a factor
     * @param context of the AI service's invocation; null outside of one
     * @return what a model is told
     */
    @Tool(
            name = "facebook_create_budget_schedule",
            value = "Lets a campaign or ad set spend more for a time. Changes the ad account.")
    public String createBudgetSchedule(
            @P(name = "campaign_id", value = "The campaign's id.", required = false) @Nullable String campaignId,
            @P(name = "budget_value", value = "How much beyond the budget. Major units with currency, e.g. 50.00 USD")
                    String budgetValue,
            @P(name = "time_start", value = "When it begins. E.g. 2098-11-27T00:00:00Z") String timeStart,
            @P(name = "time_end", value = "When it is over. E.g. 2098-11-28T00:00:00Z") String timeEnd,
            @P(name = "adset_id", value = "An ad set, in place of a campaign.", required = false) @Nullable
                    String adsetId,
            @P(name = "budget_value_type", value = "Default ABSOLUTE One of ABSOLUTE", required = false) @Nullable
                    String budgetValueType,
            @Nullable InvocationContext context) {
        return tools.call(
                "facebook_create_budget_schedule",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("budget_value", budgetValue)
                        .with("time_start", timeStart)
                        .with("time_end", timeEnd)
                        .with("adset_id", adsetId)
                        .with("budget_value_type", budgetValueType)
                        .asMap(),
                context);
    }
}
