package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of {@code ad_sets} as tools. */
public final class AdSetTools {

    private final OperationRunner runner;

    /** Tools that run their operations through the runner. */
    public AdSetTools(OperationRunner runner) {
        this.runner = runner;
    }

    @Tool(name = "facebook_list_ad_sets")
    Object listAdSets(
            @P(name = "account_id", required = false) @Nullable String accountId,
            @P(name = "campaign_id", required = false) @Nullable String campaignId,
            @P(name = "effective_status", required = false) @Nullable List<AdSetState> effectiveStatus,
            @P(name = "filtering", required = false) @Nullable List<Map<String, Object>> filtering,
            @P(name = "fields", required = false) @Nullable String fields,
            @P(name = "limit", required = false) @Nullable Integer limit,
            @P(name = "after", required = false) @Nullable String after,
            InvocationContext context) {
        return runner.run(
                "ad_sets",
                "list",
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

    @Tool(name = "facebook_create_ad_set")
    Object createAdSet(
            @P(name = "account_id") String accountId,
            @P(name = "name") String name,
            @P(name = "campaign_id") String campaignId,
            @P(name = "billing_event") BillingEvent billingEvent,
            @P(name = "optimization_goal") OptimizationGoal optimizationGoal,
            @P(name = "targeting") Map<String, Object> targeting,
            @P(name = "status") InitialStatus status,
            @P(name = "daily_budget", required = false) @Nullable String dailyBudget,
            @P(name = "lifetime_budget", required = false) @Nullable String lifetimeBudget,
            @P(name = "start_time", required = false) @Nullable String startTime,
            @P(name = "end_time", required = false) @Nullable String endTime,
            @P(name = "bid_amount", required = false) @Nullable String bidAmount,
            @P(name = "bid_strategy", required = false) @Nullable BidStrategy bidStrategy,
            @P(name = "bid_constraints", required = false) @Nullable Map<String, Object> bidConstraints,
            @P(name = "dsa_beneficiary", required = false) @Nullable String dsaBeneficiary,
            @P(name = "dsa_payor", required = false) @Nullable String dsaPayor,
            @P(name = "promoted_object", required = false) @Nullable Map<String, Object> promotedObject,
            @P(name = "destination_type", required = false) @Nullable DestinationType destinationType,
            @P(name = "attribution_spec", required = false) @Nullable List<Map<String, Object>> attributionSpec,
            InvocationContext context) {
        return runner.run(
                "ad_sets",
                "create",
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
                        .with("bid_amount", bidAmount)
                        .with("bid_strategy", bidStrategy)
                        .with("bid_constraints", bidConstraints)
                        .with("dsa_beneficiary", dsaBeneficiary)
                        .with("dsa_payor", dsaPayor)
                        .with("promoted_object", promotedObject)
                        .with("destination_type", destinationType)
                        .with("attribution_spec", attributionSpec)
                        .asMap(),
                context);
    }

    @Tool(name = "facebook_get_ad_set")
    Object getAdSet(
            @P(name = "adset_id") String adsetId,
            @P(name = "fields", required = false) @Nullable String fields,
            InvocationContext context) {
        return runner.run(
                "ad_sets",
                "get",
                new Arguments().with("adset_id", adsetId).with("fields", fields).asMap(),
                context);
    }

    @Tool(name = "facebook_update_ad_set")
    Object updateAdSet(
            @P(name = "adset_id") String adsetId,
            @P(name = "name", required = false) @Nullable String name,
            @P(name = "status", required = false) @Nullable NewStatus status,
            @P(name = "daily_budget", required = false) @Nullable String dailyBudget,
            @P(name = "lifetime_budget", required = false) @Nullable String lifetimeBudget,
            @P(name = "targeting", required = false) @Nullable Map<String, Object> targeting,
            @P(name = "bid_amount", required = false) @Nullable String bidAmount,
            @P(name = "start_time", required = false) @Nullable String startTime,
            @P(name = "end_time", required = false) @Nullable String endTime,
            @P(name = "bid_strategy", required = false) @Nullable BidStrategy bidStrategy,
            @P(name = "bid_constraints", required = false) @Nullable Map<String, Object> bidConstraints,
            @P(name = "dsa_beneficiary", required = false) @Nullable String dsaBeneficiary,
            @P(name = "dsa_payor", required = false) @Nullable String dsaPayor,
            InvocationContext context) {
        return runner.run(
                "ad_sets",
                "update",
                new Arguments()
                        .with("adset_id", adsetId)
                        .with("name", name)
                        .with("status", status)
                        .with("daily_budget", dailyBudget)
                        .with("lifetime_budget", lifetimeBudget)
                        .with("targeting", targeting)
                        .with("bid_amount", bidAmount)
                        .with("start_time", startTime)
                        .with("end_time", endTime)
                        .with("bid_strategy", bidStrategy)
                        .with("bid_constraints", bidConstraints)
                        .with("dsa_beneficiary", dsaBeneficiary)
                        .with("dsa_payor", dsaPayor)
                        .asMap(),
                context);
    }
}
