package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Generates the campaigns of an account, oldest first, with their ad sets. The newest campaign runs, budgets are on its
 * ad sets; one campaign in the middle holds the ad set that performs best by every measure; another, paused, holds the
 * largest daily budget.
 */
final class CampaignSeed {
    private static final int NEWEST_DAYS_AGO = 3;
    private static final int OLDEST_DAYS_AGO = 400;
    private final SeedWords.Words words = SeedWords.get();
    private final Store store;
    private final AccountSeed account;
    private final RandomGenerator random;
    private final AdSetSeed adSets;
    private final Set<String> names = new HashSet<>();

    CampaignSeed(Store store, AccountSeed account, List<String> creatives, String pixelId, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.random = random;
        this.adSets = new AdSetSeed(store, account, creatives, pixelId, random);
    }

    void generate() {
        int last = account.campaigns() - 1;
        for (int index = 0; index <= last; index++) {
            Plan plan = plan(index, last);
            String id = addCampaign(plan);
            int count = plan.role() == Role.NEWEST ? 2 : random.nextInt(2, 4);
            for (int adSet = 0; adSet < count; adSet++) {
                adSets.generate(id, plan, adSet, count);
            }
        }
    }

    private Plan plan(int index, int last) {
        int spacing = (OLDEST_DAYS_AGO - NEWEST_DAYS_AGO) / last;
        Role role = role(index, last);
        int daysAgo = NEWEST_DAYS_AGO
                + (last - index) * spacing
                + (role == Role.NEWEST ? 0 : random.nextInt(Math.max(1, spacing - 2)));
        boolean archived = role == Role.ORDINARY && index % 16 == 3 && index < last / 2;
        boolean paused = role == Role.LARGEST_BUDGET || (role == Role.ORDINARY && random.nextInt(5) < 2);
        String status = archived ? "ARCHIVED" : paused ? "PAUSED" : "ACTIVE";
        Budget budget = role != Role.ORDINARY
                ? Budget.AD_SET_DAILY
                : switch (index % 5) {
                    case 0, 1 -> Budget.CAMPAIGN_DAILY;
                    case 2 -> Budget.CAMPAIGN_LIFETIME;
                    default -> index % 10 == 9 ? Budget.AD_SET_LIFETIME : Budget.AD_SET_DAILY;
                };
        int stopDaysAgo = status.equals("ACTIVE") ? 0 : random.nextInt(1, Math.max(2, Math.min(daysAgo, 90)));
        if (budget.lifetime()) {
            stopDaysAgo = Math.max(stopDaysAgo, daysAgo - Plan.LIFETIME_DAYS);
        }
        String objective = role == Role.BEST ? "OUTCOME_SALES" : cycled(words.objectives(), index);
        String market = account.markets().get(index % account.markets().size());
        String name =
                name(role == Role.NEWEST ? words.newestTheme() : cycled(words.campaignThemes(), index), index, market);
        return new Plan(name, role, objective, status, budget, market, daysAgo, stopDaysAgo, random.nextInt(480, 1020));
    }

    private static String cycled(List<String> all, int index) {
        return all.get(index % all.size());
    }

    private static Role role(int index, int last) {
        if (index == last) {
            return Role.NEWEST;
        }
        if (index == last / 2) {
            return Role.BEST;
        }
        return index == last / 2 - 2 ? Role.LARGEST_BUDGET : Role.ORDINARY;
    }

    private String name(String theme, int index, String market) {
        int product = index * 7;
        String name;
        do {
            name = theme + " – "
                    + account.products().get(product++ % account.products().size()) + " – " + market;
        } while (!names.add(name));
        return name;
    }

    private String addCampaign(Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", plan.name());
        fields.put("objective", plan.objective());
        fields.put("status", plan.status());
        fields.put("buying_type", "AUCTION");
        fields.put("smart_promotion_type", "GUIDED_CREATION");
        fields.put("source_campaign_id", "0");
        fields.put("special_ad_categories", List.of());
        fields.put("special_ad_category", "NONE");
        fields.put("special_ad_category_country", List.of());
        fields.put("budget_rebalance_flag", false);
        fields.put("start_time", written(plan.daysAgo(), plan.minute() + 5));
        fields.put(
                "updated_time",
                written(plan.stopDaysAgo() == 0 ? plan.daysAgo() : plan.stopDaysAgo(), plan.minute() + 90));
        if (plan.name().startsWith("Retargeting") || plan.role() == Role.BEST) {
            String label = plan.name().substring(0, plan.name().indexOf(" –")).toLowerCase(Locale.ROOT);
            fields.put("adlabels", List.of(Json.object("id", "6" + account.id(), "name", label)));
        }
        switch (plan.budget()) {
            case CAMPAIGN_DAILY -> {
                fields.put("daily_budget", Long.toString(plan.dailyBudget(account, random, 80_00, 60)));
                fields.put("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
            }
            case CAMPAIGN_LIFETIME -> {
                long daily = plan.dailyBudget(account, random, 60_00, 40);
                fields.put("lifetime_budget", Long.toString(daily * Plan.LIFETIME_DAYS));
                fields.put("bid_strategy", "LOWEST_COST_WITHOUT_CAP");
                fields.put("stop_time", written(plan.daysAgo() - Plan.LIFETIME_DAYS, plan.minute()));
            }
            default -> fields.put("is_adset_budget_sharing_enabled", false);
        }
        if (plan.role() == Role.ORDINARY && plan.status().equals("ACTIVE") && random.nextInt(12) == 0) {
            fields.put(Node.REVIEW, "WITH_ISSUES");
            fields.put("issues_info", List.of(words.campaignIssue()));
        }
        return store.add(
                Kind.CAMPAIGN, account.id(), SeededWorld.moment(store, account, plan.daysAgo(), plan.minute()), fields);
    }

    private String written(int daysAgo, int minute) {
        return GraphTime.write(SeededWorld.moment(store, account, daysAgo, minute), ZoneId.of(account.timezone()));
    }

    /** Where the budget is. */
    enum Budget {
        CAMPAIGN_DAILY,
        CAMPAIGN_LIFETIME,
        AD_SET_DAILY,
        AD_SET_LIFETIME;

        boolean lifetime() {
            return this == CAMPAIGN_LIFETIME || this == AD_SET_LIFETIME;
        }

        boolean ofCampaign() {
            return this == CAMPAIGN_DAILY || this == CAMPAIGN_LIFETIME;
        }
    }

    /** What the campaign is there for. */
    enum Role {
        ORDINARY,
        NEWEST,
        BEST,
        LARGEST_BUDGET
    }

    /**
     * What is settled about a campaign before it is made.
     *
     * @param stopDaysAgo the last day that its ads were shown
     * @param minute the minute of the day when it was created
     */
    record Plan(
            String name,
            Role role,
            String objective,
            String status,
            Budget budget,
            String market,
            int daysAgo,
            int stopDaysAgo,
            int minute) {
        static final int LIFETIME_DAYS = 60;

        long dailyBudget(AccountSeed account, RandomGenerator random, long cents, int spread) {
            return account.money(cents + random.nextInt(spread) * 50L);
        }
    }
}
