package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
        fields.put("targeting", targeting(campaign, params));
        params.object("promoted_object").ifPresent(promoted -> fields.put("promoted_object", promoted));
        params.copy(fields, "dsa_beneficiary", "dsa_payor");
        params.array("attribution_spec").ifPresent(spec -> fields.put("attribution_spec", spec));
        checkWhoIsBehind(account, fields);
        fields.put("source_adset_id", "0");
        fields.put("destination_type", params.get("destination_type", "WEBSITE"));
        GoalRules.check(campaign.text("objective"), fields);
        fields.put("learning_stage_info", Json.object("status", "LEARNING", "conversions", 0));
        Map<String, Object> budget = budgets.read(account, params);
        if (Budgets.has(campaign) && !budget.isEmpty()) {
            throw Refusals.budgetAtTwoLevels();
        }
        if (!Budgets.has(campaign) && budget.isEmpty()) {
            throw Refusals.withoutSubcode(
                    "Budget Is Missing",
                    "The campaign has no budget: give the ad set a daily_budget or a lifetime_budget.",
                    "daily_budget");
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
        for (String fixed : List.of("optimization_goal", "promoted_object")) {
            if (params.has(fixed) && !sameAs(adset.get(fixed), fixed, params)) {
                throw Refusals.publishedAlready(fixed);
            }
        }
        params.copy(changes, "dsa_beneficiary", "dsa_payor");
        if (params.has("targeting")) {
            Node campaign = store.node(adset.text("campaign_id")).orElseThrow();
            changes.put("targeting", targeting(campaign, params));
            Map<String, Object> changed = new LinkedHashMap<>(adset.fields());
            changes.forEach((name, value) -> {
                if (value != null) {
                    changed.put(name, value);
                }
            });
            checkWhoIsBehind(account, changed);
        }
        String strategy = params.get("bid_strategy", "");
        boolean hasBid = params.has("bid_amount") || adset.number("bid_amount") > 0;
        if (NEED_BID.contains(strategy) && !hasBid) {
            throw Refusals.bidMissing(strategy, "bid_amount");
        }
        params.number("bid_amount").ifPresent(bid -> changes.put("bid_amount", bid));
        params.copy(changes, "bid_strategy");
        Map<String, Object> times = new LinkedHashMap<>();
        Optional<Instant> start =
                Times.read(account, params, "start_time", times).or(() -> GraphTime.read(adset.text("start_time")));
        checkOrder(start, Times.read(account, params, "end_time", times));
        changes.putAll(times);
        return changes;
    }

    private static boolean sameAs(@Nullable Object now, String name, Params params) {
        return name.equals("promoted_object")
                ? params.object(name).filter(given -> given.equals(now)).isPresent()
                : params.get(name, "").equals(now);
    }

    private Node campaign(Node account, String id) {
        return store.node(id)
                .filter(node -> node.kind() == Kind.CAMPAIGN && node.accountId().equals(account.accountId()))
                .filter(node -> !node.text("status").equals("DELETED"))
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Campaign Not Found", "The ad account has no campaign with this campaign_id.", "campaign_id"));
    }

    private static Map<String, Object> targeting(Node campaign, Params params) {
        Map<String, Object> targeting = params.object("targeting").orElseThrow();
        List<String> categories = campaign.get("special_ad_categories") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        new TargetingRules(targeting).check(categories);
        return targeting;
    }

    /** Ads in the European Union say who is behind them, in the ad set or by default in the account. */
    private static void checkWhoIsBehind(Node account, Map<String, Object> adset) {
        if (!(adset.get("targeting") instanceof Map<?, ?> map)) {
            return;
        }
        Map<String, Object> targeting = new LinkedHashMap<>();
        map.forEach((name, value) -> targeting.put(String.valueOf(name), value));
        if (!new TargetingRules(targeting).reachesTheUnion()) {
            return;
        }
        if (!adset.containsKey("dsa_beneficiary")
                && account.text("default_dsa_beneficiary").isEmpty()) {
            throw Refusals.beneficiaryMissing();
        }
        if (!adset.containsKey("dsa_payor") && account.text("default_dsa_payor").isEmpty()) {
            throw Refusals.payorMissing();
        }
    }

    private static void addBidding(Node campaign, Params params, Map<String, Object> fields) {
        Optional<Long> bid = params.number("bid_amount");
        String inherited = campaign.text("bid_strategy");
        // A bid without a strategy is a cap on bids.
        String unsaid = bid.isPresent() ? "LOWEST_COST_WITH_BID_CAP" : "LOWEST_COST_WITHOUT_CAP";
        String strategy = params.get("bid_strategy", inherited.isEmpty() ? unsaid : inherited);
        if (NEED_BID.contains(strategy) && bid.isEmpty()) {
            throw Refusals.bidMissing(strategy, "bid_amount");
        }
        if (params.get("bid_strategy", "").equals("LOWEST_COST_WITHOUT_CAP") && bid.isPresent()) {
            throw Refusals.withoutSubcode(
                    "Bid Amount Without a Cap", "The bid strategy " + strategy + " takes no bid_amount.", "bid_amount");
        }
        Optional<Map<String, Object>> constraints = params.object("bid_constraints");
        if (strategy.equals("LOWEST_COST_WITH_MIN_ROAS")
                && constraints
                        .filter(map -> map.containsKey("roas_average_floor"))
                        .isEmpty()) {
            throw Refusals.bidMissing(strategy, "bid_constraints");
        }
        fields.put("bid_strategy", strategy);
        bid.ifPresent(amount -> fields.put("bid_amount", amount));
        constraints.ifPresent(map -> fields.put("bid_constraints", map));
    }

    private static void addTimes(Node account, Params params, Map<String, Object> fields) {
        Optional<Instant> start = Times.read(account, params, "start_time", fields);
        Optional<Instant> end = Times.read(account, params, "end_time", fields);
        if (fields.containsKey("lifetime_budget") && end.isEmpty()) {
            throw Refusals.withoutSubcode(
                    "End Time Is Missing", "An ad set with a lifetime budget needs an end_time.", "end_time");
        }
        checkOrder(start, end);
    }

    private static void checkOrder(Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            throw Refusals.withoutSubcode(
                    "End Time Is Too Early", "The end_time must be after the start_time.", "end_time");
        }
    }
}
