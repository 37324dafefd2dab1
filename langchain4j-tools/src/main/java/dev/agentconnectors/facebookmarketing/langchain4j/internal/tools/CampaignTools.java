package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of {@code campaigns} as tools. */
public final class CampaignTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public CampaignTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_campaigns")
    Object listCampaigns(
            @P(name = "account_id") String accountId,
            @P(name = "effective_status", required = false) @Nullable List<CampaignState> effectiveStatus,
            @P(name = "filtering", required = false) @Nullable List<Map<String, Object>> filtering,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "campaigns",
                "list",
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

    @Tool(name = "facebook_create_campaign")
    Object createCampaign(
            @P(name = "account_id") String accountId,
            @P(name = "name") String name,
            @P(name = "objective") Objective objective,
            @P(name = "status") InitialStatus status,
            @P(name = "special_ad_categories") List<SpecialAdCategory> specialAdCategories,
            @P(name = "daily_budget", required = false) @Nullable String dailyBudget,
            @P(name = "lifetime_budget", required = false) @Nullable String lifetimeBudget,
            @P(name = "bid_strategy", required = false) @Nullable BidStrategy bidStrategy,
            @P(name = "is_adset_budget_sharing_enabled", required = false) @Nullable
                    Boolean isAdsetBudgetSharingEnabled,
            InvocationContext context) {
        return runner.run(
                "campaigns",
                "create",
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

    @Tool(name = "facebook_get_campaign")
    Object getCampaign(
            @P(name = "campaign_id") String campaignId,
            @P(name = "fields", required = false) @Nullable String fields,
            InvocationContext context) {
        return runner.run(
                "campaigns",
                "get",
                new Arguments()
                        .with("campaign_id", campaignId)
                        .with("fields", fields)
                        .asMap(),
                context);
    }

    @Tool(name = "facebook_update_campaign")
    Object updateCampaign(
            @P(name = "campaign_id") String campaignId,
            @P(name = "name", required = false) @Nullable String name,
            @P(name = "status", required = false) @Nullable NewStatus status,
            @P(name = "daily_budget", required = false) @Nullable String dailyBudget,
            @P(name = "lifetime_budget", required = false) @Nullable String lifetimeBudget,
            @P(name = "bid_strategy", required = false) @Nullable BidStrategy bidStrategy,
            @P(name = "spend_cap", required = false) @Nullable String spendCap,
            InvocationContext context) {
        return runner.run(
                "campaigns",
                "update",
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
}
