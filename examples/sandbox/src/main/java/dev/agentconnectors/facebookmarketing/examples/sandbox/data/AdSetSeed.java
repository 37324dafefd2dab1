package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Budget;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Plan;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Role;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Generates the ad sets of a campaign, each with its audience, and has their ads generated. */
final class AdSetSeed {
    private final Store store;
    private final AccountSeed account;
    private final String pixelId;
    private final RandomGenerator random;
    private final AdSeed ads;
    private final Set<Long> dailyBudgets = new HashSet<>();

    AdSetSeed(Store store, AccountSeed account, List<String> creatives, String pixelId, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.pixelId = pixelId;
        this.random = random;
        this.ads = new AdSeed(store, account, creatives, pixelId, random);
    }

    void generate(String campaignId, Plan plan, int position, int count) {
        boolean best = plan.role() == Role.BEST && position == 0;
        boolean paused = plan.role() == Role.ORDINARY && position > 0 && random.nextInt(6) == 0;
        int minute = plan.minute() + 7 + 20 * position;
        List<String> audiences = SeedWords.get().audiences();
        String audience = audiences.get((position * 2 + plan.minute()) % audiences.size());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", plan.name() + " | " + (position + 1) + " " + audience);
        fields.put("campaign_id", campaignId);
        fields.put("status", paused ? "PAUSED" : "ACTIVE");
        fields.put("billing_event", "IMPRESSIONS");
        fields.put("start_time", written(plan.daysAgo(), minute + 30));
        fields.put("targeting", targeting(plan.market(), position));
        fields.put("source_adset_id", "0");
        fields.put("destination_type", "WEBSITE");
        addGoal(plan, fields);
        addBidding(plan, best, fields);
        long daily = addBudget(campaignId, plan, position, count, fields);
        fields.put(
                "learning_stage_info",
                Json.object(
                        "status",
                        plan.daysAgo() < 7 ? "LEARNING" : "SUCCESS",
                        "conversions",
                        plan.daysAgo() < 7 ? random.nextInt(5, 40) : 50,
                        "last_sig_edit_ts",
                        SeededWorld.moment(store, account, plan.daysAgo(), minute)
                                .getEpochSecond(),
                        "attribution_windows",
                        List.of("7d_click", "1d_view")));
        String id = store.add(
                Kind.AD_SET, account.id(), SeededWorld.moment(store, account, plan.daysAgo(), minute), fields);
        int stopDaysAgo = paused ? Math.max(plan.stopDaysAgo(), Math.min(plan.daysAgo(), 20)) : plan.stopDaysAgo();
        ads.generate(campaignId, id, plan, new AdSeed.Delivery(daily, minute, stopDaysAgo, best));
    }

    private void addGoal(Plan plan, Map<String, Object> fields) {
        switch (plan.objective()) {
            case "OUTCOME_SALES" -> {
                fields.put("optimization_goal", "OFFSITE_CONVERSIONS");
                fields.put("promoted_object", Json.object("pixel_id", pixelId, "custom_event_type", "PURCHASE"));
            }
            case "OUTCOME_LEADS" -> {
                fields.put("optimization_goal", "LEAD_GENERATION");
                fields.put("promoted_object", Json.object("page_id", account.pageId()));
            }
            case "OUTCOME_AWARENESS" -> fields.put("optimization_goal", "REACH");
            case "OUTCOME_ENGAGEMENT" -> fields.put("optimization_goal", "POST_ENGAGEMENT");
            default -> fields.put("optimization_goal", "LINK_CLICKS");
        }
    }

    private void addBidding(Plan plan, boolean best, Map<String, Object> fields) {
        if (!plan.budget().ofCampaign() && !best && random.nextInt(4) == 0) {
            long bid = account.money(random.nextInt(120, 900));
            fields.put("bid_strategy", "COST_CAP");
            fields.put("bid_amount", bid);
            fields.put("bid_info", Json.object("ACTIONS", bid));
        } else if (best) {
            fields.put("bid_strategy", "LOWEST_COST_WITH_MIN_ROAS");
            fields.put("bid_constraints", Json.object("roas_average_floor", 15_000));
        } else {
            fields.put("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
        }
    }

    /** Gives the ad set its budget, if it has one of its own, and returns what it may spend a day. */
    private long addBudget(String campaignId, Plan plan, int position, int count, Map<String, Object> fields) {
        if (plan.budget().ofCampaign()) {
            Node campaign = Objects.requireNonNull(store.raw(campaignId));
            long daily = plan.budget() == Budget.CAMPAIGN_DAILY
                    ? campaign.number("daily_budget")
                    : campaign.number("lifetime_budget") / Plan.LIFETIME_DAYS;
            return daily / count;
        }
        if (plan.budget() == Budget.AD_SET_LIFETIME) {
            long daily = plan.dailyBudget(account, random, 20_00, 40);
            fields.put("lifetime_budget", Long.toString(daily * Plan.LIFETIME_DAYS));
            fields.put("end_time", written(plan.daysAgo() - Plan.LIFETIME_DAYS, plan.minute()));
            return daily;
        }
        long daily = account.money(
                switch (plan.role()) {
                    case BEST -> position == 0 ? 80_00 : 25_00;
                    case LARGEST_BUDGET -> position == 0 ? 150_00 : 30_00;
                    default -> 15_00 + random.nextInt(80) * 50L;
                });
        // No two alike, so that every order by budget is one order.
        while (!dailyBudgets.add(daily)) {
            daily += account.money(25);
        }
        fields.put("daily_budget", Long.toString(daily));
        return daily;
    }

    private Map<String, Object> targeting(String market, int position) {
        Map<String, Object> targeting = new LinkedHashMap<>();
        targeting.put("age_min", position == 0 ? 18 : 25);
        targeting.put("age_max", position == 2 ? 44 : 65);
        targeting.put(
                "geo_locations",
                Json.object("countries", List.of(market), "location_types", List.of("home", "recent")));
        targeting.put("publisher_platforms", List.of("facebook", "instagram"));
        targeting.put("device_platforms", List.of("mobile", "desktop"));
        if (position == 0) {
            targeting.put(
                    "flexible_spec",
                    List.of(Json.object(
                            "interests", List.of(Json.object("id", "6003107902433", "name", account.interest())))));
        }
        return targeting;
    }

    private String written(int daysAgo, int minute) {
        return GraphTime.write(SeededWorld.moment(store, account, daysAgo, minute), ZoneId.of(account.timezone()));
    }
}
