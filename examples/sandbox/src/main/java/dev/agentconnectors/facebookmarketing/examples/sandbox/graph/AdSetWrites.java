package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks ad sets to be written. */
final class AdSetWrites implements Writes.Writer {
    private static final Set<String> NEED_BID = Set.of("LOWEST_COST_WITH_BID_CAP", "COST_CAP");

    private final Store store;
    private final Budgets budgets;

    AdSetWrites(Store store, Budgets budgets) {
        this.store = store;
        this.budgets = budgets;
    }

    @Override
    public Map<String, Object> creation(Node account, Params params) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", Writes.name(params));
        Node campaign = campaign(account, params.required("campaign_id"));
        fields.put("campaign_id", campaign.id());
        fields.put("status", Writes.newStatus(params));
        fields.put("billing_event", params.required("billing_event"));
        fields.put("optimization_goal", params.required("optimization_goal"));
        params.required("targeting");
        fields.put("targeting", targeting(params));
        params.object("promoted_object").ifPresent(promoted -> fields.put("promoted_object", promoted));
        fields.put("source_adset_id", "0");
        fields.put("destination_type", params.get("destination_type", "WEBSITE"));
        fields.put("learning_stage_info", Json.object("status", "LEARNING", "conversions", 0));
        Map<String, Object> budget = budgets.read(account, params);
        if (Budgets.has(campaign) && !budget.isEmpty()) {
            throw Budgets.twoLevels();
        }
        if (!Budgets.has(campaign) && budget.isEmpty()) {
            throw GraphError.refused(
                            1885086,
                            "Budget Is Missing",
                            "The campaign has no budget: give the ad set a daily_budget or a lifetime_budget.",
                            "daily_budget")
                    .asException();
        }
        fields.putAll(budget);
        addBidding(campaign, params, fields);
        addTimes(account, params, fields);
        return fields;
    }

    @Override
    public Map<String, @Nullable Object> change(Node adset, Params params) {
        Node account = store.node("act_" + adset.accountId()).orElseThrow();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        Writes.changeNameAndStatus(params, changes);
        changes.putAll(budgets.change(adset, params));
        if (params.has("targeting")) {
            changes.put("targeting", targeting(params));
        }
        params.number("bid_amount").ifPresent(bid -> changes.put("bid_amount", bid));
        params.copy(changes, "bid_strategy", "optimization_goal");
        Map<String, Object> times = new LinkedHashMap<>();
        Optional<Instant> start =
                Times.read(account, params, "start_time", times).or(() -> GraphTime.read(adset.text("start_time")));
        checkOrder(start, Times.read(account, params, "end_time", times));
        changes.putAll(times);
        return changes;
    }

    private Node campaign(Node account, String id) {
        return store.node(id)
                .filter(node -> node.kind() == Kind.CAMPAIGN && node.accountId().equals(account.accountId()))
                .filter(node -> !node.text("status").equals("DELETED"))
                .orElseThrow(() -> GraphError.refused(
                                1885316,
                                "Campaign Not Found",
                                "The ad account has no campaign with this campaign_id.",
                                "campaign_id")
                        .asException());
    }

    private static Map<String, Object> targeting(Params params) {
        Map<String, Object> targeting = params.object("targeting").orElseThrow();
        boolean places = targeting.get("geo_locations") instanceof Map<?, ?> geo && !geo.isEmpty();
        if (!places && !targeting.containsKey("custom_audiences")) {
            throw GraphError.refused(
                            1885364,
                            "Location Is Missing",
                            "The targeting must say where the audience is: geo_locations with countries, for example.",
                            "targeting")
                    .asException();
        }
        return targeting;
    }

    private static void addBidding(Node campaign, Params params, Map<String, Object> fields) {
        String inherited = campaign.text("bid_strategy");
        String strategy = params.get("bid_strategy", inherited.isEmpty() ? "LOWEST_COST_WITHOUT_CAP" : inherited);
        Optional<Long> bid = params.number("bid_amount");
        if (NEED_BID.contains(strategy) && bid.isEmpty()) {
            throw GraphError.refused(
                            1815857,
                            "Bid Amount Required",
                            "The bid strategy " + strategy + " needs a bid_amount.",
                            "bid_amount")
                    .asException();
        }
        Optional<Map<String, Object>> constraints = params.object("bid_constraints");
        if (strategy.equals("LOWEST_COST_WITH_MIN_ROAS")
                && constraints
                        .filter(map -> map.containsKey("roas_average_floor"))
                        .isEmpty()) {
            throw GraphError.refused(
                            1815858,
                            "ROAS Floor Required",
                            "The bid strategy " + strategy + " needs bid_constraints with roas_average_floor.",
                            "bid_constraints")
                    .asException();
        }
        fields.put("bid_strategy", strategy);
        bid.ifPresent(amount -> fields.put("bid_amount", amount));
        constraints.ifPresent(map -> fields.put("bid_constraints", map));
    }

    private static void addTimes(Node account, Params params, Map<String, Object> fields) {
        Optional<Instant> start = Times.read(account, params, "start_time", fields);
        Optional<Instant> end = Times.read(account, params, "end_time", fields);
        if (fields.containsKey("lifetime_budget") && end.isEmpty()) {
            throw GraphError.refused(
                            1487094,
                            "End Time Is Missing",
                            "An ad set with a lifetime budget needs an end_time.",
                            "end_time")
                    .asException();
        }
        checkOrder(start, end);
    }

    private static void checkOrder(Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            throw GraphError.refused(
                            1487793, "End Time Is Too Early", "The end_time must be after the start_time.", "end_time")
                    .asException();
        }
    }
}
