package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Plan;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Generates what an ad delivered, day by day, in whole numbers so that every sum is exact. */
final class DeliverySeed {
    private static final int DAYS = 120;
    /** Today is not over: only this much of a day has been delivered. */
    private static final double TODAY = 0.4;

    private final Store store;
    private final AccountSeed account;
    private final RandomGenerator random;

    DeliverySeed(Store store, AccountSeed account, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.random = random;
    }

    void generate(DailyRow ids, Plan plan, AdSeed.Delivery delivery, int ads, double clickRate) {
        double costPerThousand = account.money(random.nextInt(6_00, 16_00));
        double buyers = plan.objective().equals("OUTCOME_SALES") ? random.nextDouble(0.02, 0.05) : 0;
        double leads = plan.objective().equals("OUTCOME_LEADS") ? random.nextDouble(0.05, 0.12) : 0;
        long basket = account.money(random.nextInt(45_00, 120_00));
        for (int daysAgo = Math.min(DAYS - 1, plan.daysAgo()); daysAgo >= delivery.stopDaysAgo(); daysAgo--) {
            LocalDate day = store.today().minusDays(daysAgo);
            double share = random.nextDouble(delivery.best() ? 0.95 : 0.7, 1.0) / ads * (daysAgo == 0 ? TODAY : 1);
            long spend = Math.max(1, Math.round(delivery.dailySpend() * share));
            Metrics metrics = day(spend, costPerThousand, clickRate, buyers, leads, basket);
            store.add(new DailyRow(day, ids.accountId(), ids.campaignId(), ids.adsetId(), ids.adId(), metrics));
        }
    }

    private Metrics day(
            long spend, double costPerThousand, double clickRate, double buyers, double leads, long basket) {
        long impressions = Math.max(1, Math.round(spend / costPerThousand * 1000 * random.nextDouble(0.9, 1.1)));
        long clicks = Math.round(impressions * clickRate * random.nextDouble(0.95, 1.05));
        long linkClicks = Math.round(clicks * random.nextDouble(0.7, 0.9));
        long landings = Math.round(linkClicks * random.nextDouble(0.7, 0.9));
        long purchases = Math.round(linkClicks * buyers * random.nextDouble(0.6, 1.4));
        long reach = Math.max(1, Math.round(impressions * random.nextDouble(0.72, 0.94)));
        return new Metrics(
                impressions,
                clicks,
                spend,
                linkClicks,
                landings,
                clicks + Math.round(impressions * random.nextDouble(0.004, 0.012)),
                Math.round(linkClicks * leads * random.nextDouble(0.6, 1.4)),
                purchases,
                purchases * basket,
                reach,
                reach);
    }
}
