package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a part of what was generated into stories. It chooses by what is there and uses no randomness, so that everything
 * else stays as it was: spend and impressions everywhere, and what people did in all but the objects concerned.
 */
final class StorySeed {
    private static final int MONTH = 28;
    private static final int FATIGUE_DAYS = 42;
    private static final double CLICKING_LEFT = 0.25;
    private static final double PEOPLE_LEFT = 0.4;
    private static final double OVERSPENT = 1.12;
    private static final double OVERSPENDERS_RETURN = 0.3;
    private static final double WEAK_COUNTRYS_BUYING = 0.25;
    private static final double BUDGET_FACTOR = 3.5;
    private static final long LARGEST_TO_RAISE = 28_00;
    private static final long LOW_BID = 1_20;
    /** How gladly people click on the first, second and third creative. */
    private static final double[] CREATIVES = {1, 2, 0.4};

    private final Store store;
    private final AccountSeed account;
    private final LocalDate today;
    private final String weakCountry;

    StorySeed(Store store, AccountSeed account) {
        this.store = store;
        this.account = account;
        this.today = store.today();
        this.weakCountry = account.markets().get(account.markets().size() - 1);
    }

    /** Whether the pixel of an account that has stories received nothing on a day. */
    static boolean isTrackingGap(LocalDate day, LocalDate today) {
        long daysAgo = ChronoUnit.DAYS.between(day, today);
        return daysAgo >= 16 && daysAgo <= 18;
    }

    void tell(String pixelId) {
        List<Node> campaigns = ordinarySalesCampaigns();
        store.tell(Story.WEAK_COUNTRY, weakCountry);
        store.tell(Story.TRACKING_GAP, pixelId);
        below(campaigns, Kind.AD_SET).stream()
                .filter(this::hasSeveralAds)
                .max(Comparator.<Node>comparingInt(this::ads)
                        .thenComparing(adset -> lately(adset.id()).spend()))
                .ifPresent(adset -> store.tell(Story.DIFFERING_CREATIVES, adset.id()));
        mostSpent(campaigns.stream().filter(this::hasNoStory).toList()).ifPresent(campaign -> {
            store.tell(Story.OVERSPENDER, campaign.id());
            campaigns.remove(campaign);
        });
        below(campaigns, Kind.AD).stream()
                .filter(this::mayFatigue)
                .max(Comparator.comparingLong(ad -> lately(ad.id()).clicks()))
                .ifPresent(ad -> store.tell(Story.FATIGUED_AD, ad.id()));
        mostSpent(store.children(account.id(), Kind.AD_SET).stream()
                        .filter(this::mayHaveMoreBudget)
                        .toList())
                .ifPresent(adset -> store.tell(Story.UNSPENT_BUDGET, adset.id()));
        store.rewrite(account.id(), this::retold);
        setBudgets();
    }

    /** Sales campaigns that run and have the budget themselves, which the one that performs best has not. */
    private List<Node> ordinarySalesCampaigns() {
        List<Node> campaigns = new ArrayList<>(store.children(account.id(), Kind.CAMPAIGN));
        campaigns.removeIf(campaign -> !campaign.text("objective").equals("OUTCOME_SALES")
                || !campaign.text("effective_status").equals("ACTIVE")
                || campaign.number("daily_budget") == 0
                || store.children(campaign.id(), Kind.AD_SET).stream().anyMatch(adset -> isWeak(adset.id())));
        return campaigns;
    }

    private List<Node> below(List<Node> campaigns, Kind kind) {
        return campaigns.stream()
                .flatMap(campaign -> store.children(campaign.id(), kind).stream())
                .filter(node -> node.text("effective_status").equals("ACTIVE"))
                .toList();
    }

    private Optional<Node> mostSpent(List<Node> nodes) {
        return nodes.stream()
                .max(Comparator.comparingLong(node -> lately(node.id()).spend()));
    }

    private Metrics lately(String id) {
        return store.insights(id, today.minusDays(MONTH), today.minusDays(1));
    }

    private boolean hasSeveralAds(Node adset) {
        return ads(adset) > 1
                && ads(adset) <= CREATIVES.length
                && store.children(adset.id(), Kind.AD).stream().allMatch(ad -> runsFor(MONTH, ad.id()));
    }

    private int ads(Node adset) {
        return store.children(adset.id(), Kind.AD).size();
    }

    private boolean hasNoStory(Node campaign) {
        return store.children(campaign.id(), Kind.AD_SET).stream()
                .noneMatch(adset -> isSubject(Story.DIFFERING_CREATIVES, adset.id()));
    }

    private boolean mayFatigue(Node ad) {
        return runsFor(FATIGUE_DAYS, ad.id()) && !isSubject(Story.DIFFERING_CREATIVES, ad.text("adset_id"));
    }

    private boolean mayHaveMoreBudget(Node adset) {
        long daily = adset.number("daily_budget");
        return daily > 0
                && daily <= account.money(LARGEST_TO_RAISE)
                && adset.text("effective_status").equals("ACTIVE")
                && runsFor(MONTH, adset.id());
    }

    private boolean runsFor(int days, String id) {
        return !store.dailyRows(id, LocalDate.MIN, today.minusDays(days)).isEmpty()
                && !store.dailyRows(id, today, today).isEmpty();
    }

    private boolean isSubject(Story story, String id) {
        return store.told(story).filter(id::equals).isPresent();
    }

    private boolean isWeak(String adsetId) {
        return store.firstTargeting(adsetId).get("geo_locations") instanceof Map<?, ?> places
                && List.of(weakCountry).equals(places.get("countries"));
    }

    private List<DailyRow> retold(List<DailyRow> rows) {
        String fatigued = store.told(Story.FATIGUED_AD).orElse("");
        String overspender = store.told(Story.OVERSPENDER).orElse("");
        String creatives = store.told(Story.DIFFERING_CREATIVES).orElse("");
        double bought = returnOf(overspender);
        Map<LocalDate, List<Integer>> creativesByDay = new LinkedHashMap<>();
        List<DailyRow> retold = new ArrayList<>(rows);
        for (int index = 0; index < rows.size(); index++) {
            DailyRow row = rows.get(index);
            if (row.adId().equals(fatigued)) {
                retold.set(index, row.with(tired(row)));
            } else if (row.adsetId().equals(creatives)) {
                creativesByDay
                        .computeIfAbsent(row.date(), day -> new ArrayList<>())
                        .add(index);
            } else if (row.campaignId().equals(overspender)) {
                retold.set(index, row.with(Retold.purchased(row.metrics(), bought, chance(row))));
            } else if (row.metrics().purchases() > 0 && isWeak(row.adsetId())) {
                retold.set(index, row.with(Retold.purchased(row.metrics(), WEAK_COUNTRYS_BUYING, chance(row))));
            }
        }
        creativesByDay.values().forEach(indexes -> divide(indexes, retold));
        retold.replaceAll(row -> isTrackingGap(row.date(), today) ? row.with(Retold.untracked(row.metrics())) : row);
        return retold;
    }

    private Metrics tired(DailyRow row) {
        double fresh = Math.min(1, ChronoUnit.DAYS.between(row.date(), today) / (double) FATIGUE_DAYS);
        Metrics clicked = Retold.clicked(row.metrics(), CLICKING_LEFT + (1 - CLICKING_LEFT) * fresh, chance(row));
        return Retold.seen(clicked, PEOPLE_LEFT + (1 - PEOPLE_LEFT) * fresh);
    }

    /** The share of its purchases that a campaign must keep to get back too little. */
    private double returnOf(String campaign) {
        Metrics metrics = lately(campaign);
        return metrics.purchaseValue() == 0
                ? 1
                : Math.min(1, metrics.spend() * OVERSPENDERS_RETURN / metrics.purchaseValue());
    }

    private static double chance(DailyRow row) {
        return Chance.of(row.adId() + row.date() + "story");
    }

    /** Divides what people did on a day with the ads of an ad set among them, by their creatives. */
    private static void divide(List<Integer> indexes, List<DailyRow> rows) {
        List<DailyRow> ads = indexes.stream().map(rows::get).toList();
        double[] weights = new double[ads.size()];
        for (int ad = 0; ad < weights.length; ad++) {
            weights[ad] = ads.get(ad).metrics().impressions() * CREATIVES[ad];
        }
        Parts parts = new Parts(weights, chance(ads.get(0)));
        Metrics all = ads.stream().map(DailyRow::metrics).reduce(Metrics.NONE, Metrics::plus);
        for (int ad = 0; ad < weights.length; ad++) {
            Metrics part = Retold.divided(ads.get(ad).metrics(), all, parts, ad);
            rows.set(indexes.get(ad), ads.get(ad).with(part));
        }
    }

    /** Budgets that fit to what is spent, too small in one place and too large in another. */
    private void setBudgets() {
        store.told(Story.OVERSPENDER).ifPresent(campaign -> {
            long daily = Math.round(lately(campaign).spend() / OVERSPENT / MONTH);
            store.set(campaign, "daily_budget", Long.toString(rounded(daily)));
        });
        store.told(Story.UNSPENT_BUDGET).ifPresent(adset -> {
            long daily = Math.round(store.node(adset).orElseThrow().number("daily_budget") * BUDGET_FACTOR);
            store.set(adset, "daily_budget", Long.toString(rounded(daily)));
            store.set(adset, "bid_strategy", "COST_CAP");
            store.set(adset, "bid_amount", account.money(LOW_BID));
            store.set(adset, "bid_info", Json.object("ACTIONS", account.money(LOW_BID)));
        });
    }

    private long rounded(long amount) {
        long step = account.money(25);
        return amount / step * step;
    }
}
