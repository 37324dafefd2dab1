package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks campaigns to be written. */
final class CampaignWrites implements Writes.Writer {
    /** What the description still lists beside these are objectives of campaigns that were made long ago. */
    private static final String CURRENT_OBJECTIVES = "OUTCOME_";
    /** Kinds of campaigns that are no longer made. */
    private static final Set<String> GONE = Set.of("AUTOMATED_SHOPPING_ADS", "SMART_APP_PROMOTION");

    private final Store store;
    private final Budgets budgets;

    CampaignWrites(Store store, Budgets budgets) {
        this.store = store;
        this.budgets = budgets;
    }

    @Override
    public Map<String, Object> creation(Node account, Params params) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        fields.put("objective", objective(params));
        fields.put("status", Writes.newStatus(params));
        params.required("special_ad_categories");
        List<String> categories = params.texts("special_ad_categories").stream()
                .filter(category -> !category.equals("NONE"))
                .toList();
        fields.put("special_ad_categories", categories);
        fields.put("special_ad_category", categories.isEmpty() ? "NONE" : categories.get(0));
        fields.put("special_ad_category_country", params.texts("special_ad_category_country"));
        fields.put(
                "buying_type",
                params.oneOf("buying_type", List.of("AUCTION", "RESERVED")).orElse("AUCTION"));
        if (GONE.contains(params.get("smart_promotion_type", ""))) {
            throw GraphError.parameter(
                            "smart_promotion_type " + params.get("smart_promotion_type") + " is no longer supported",
                            "smart_promotion_type")
                    .asException();
        }
        fields.put("smart_promotion_type", "GUIDED_CREATION");
        fields.put("source_campaign_id", "0");
        fields.put("budget_rebalance_flag", false);
        Map<String, Object> budget = budgets.read(account, params);
        fields.putAll(budget);
        params.copy(fields, "bid_strategy");
        if (budget.isEmpty()) {
            if (params.has("bid_strategy")) {
                throw Refusals.withoutSubcode(
                        "Bid Strategy Without a Budget",
                        "A campaign has a bid strategy only with a budget of its own.",
                        "bid_strategy");
            }
            fields.put(
                    "is_adset_budget_sharing_enabled",
                    params.flag("is_adset_budget_sharing_enabled").orElseThrow(Refusals::sharingUnsaid));
        } else {
            fields.putIfAbsent("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
        }
        Times.read(account, params, "start_time", fields);
        Times.read(account, params, "stop_time", fields);
        params.number("spend_cap").ifPresent(cap -> fields.put("spend_cap", cap(account, cap)));
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> change(Node campaign, Params params) {
        Node account = store.node("act_" + campaign.accountId()).orElseThrow();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        Writes.changeNameAndStatus(params, changes);
        changes.putAll(budgets.change(campaign, params));
        params.copy(changes, "bid_strategy");
        params.number("spend_cap").ifPresent(cap -> changes.put("spend_cap", cap(account, cap)));
        Map<String, Object> times = new LinkedHashMap<>();
        Times.read(account, params, "start_time", times);
        Times.read(account, params, "stop_time", times);
        changes.putAll(times);
        return changes;
    }

    private static String objective(Params params) {
        String objective = params.required("objective");
        if (!objective.startsWith(CURRENT_OBJECTIVES)) {
            List<String> current = GraphDescription.get().values("Campaign.EnumObjective").stream()
                    .filter(value -> value.startsWith(CURRENT_OBJECTIVES))
                    .toList();
            throw GraphError.parameter(
                            "Param objective must be one of {" + String.join(", ", current) + "}", "objective")
                    .asException();
        }
        return objective;
    }

    private static String cap(Node account, long cap) {
        if (cap < account.number("min_campaign_group_spend_cap")) {
            throw Refusals.withoutSubcode(
                    "Spending Limit Is Too Low",
                    "The campaign's spending limit must be at least " + account.text("min_campaign_group_spend_cap")
                            + " in the currency's minor unit.",
                    "spend_cap");
        }
        return Long.toString(cap);
    }
}
