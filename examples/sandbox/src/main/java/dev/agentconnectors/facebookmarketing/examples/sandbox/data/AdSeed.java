package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Plan;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.CampaignSeed.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Generates the ads of an ad set and has their delivery generated. */
final class AdSeed {
    private final Store store;
    private final AccountSeed account;
    private final List<String> creatives;
    private final String pixelId;
    private final RandomGenerator random;
    private final DeliverySeed deliverySeed;

    AdSeed(Store store, AccountSeed account, List<String> creatives, String pixelId, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.creatives = creatives;
        this.pixelId = pixelId;
        this.random = random;
        this.deliverySeed = new DeliverySeed(store, account, random);
    }

    /**
     * How an ad set delivers.
     *
     * @param dailySpend what it may spend a day, in the minor unit
     * @param minute the minute of the day when it was created
     * @param stopDaysAgo the last day that its ads were shown
     * @param best whether it does better than all others
     */
    record Delivery(long dailySpend, int minute, int stopDaysAgo, boolean best) {}

    void generate(String campaignId, String adsetId, Plan plan, Delivery delivery) {
        int count = plan.role() == Role.NEWEST || delivery.best() ? 3 : random.nextInt(1, 4);
        for (int position = 0; position < count; position++) {
            boolean paused = plan.role() == Role.NEWEST ? position == 2 : !delivery.best() && random.nextInt(7) == 0;
            boolean rejected = plan.role() == Role.ORDINARY && !paused && random.nextInt(20) == 0;
            int creative = account.product(plan.name()) * AssetSeed.CREATIVES_PER_PRODUCT
                    + (plan.minute() + position) % AssetSeed.CREATIVES_PER_PRODUCT;
            String id = addAd(campaignId, adsetId, plan, delivery, position, creatives.get(creative), paused, rejected);
            if (!rejected) {
                double clickRate = delivery.best() ? 0.062 - 0.004 * position : random.nextDouble(0.008, 0.028);
                DailyRow ids = new DailyRow(store.today(), account.id(), campaignId, adsetId, id, Metrics.NONE);
                deliverySeed.generate(ids, plan, delivery, count, clickRate);
            }
        }
    }

    private String addAd(
            String campaignId,
            String adsetId,
            Plan plan,
            Delivery delivery,
            int position,
            String creativeId,
            boolean paused,
            boolean rejected) {
        Node creative = Objects.requireNonNull(store.raw(creativeId));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", (char) ('A' + position) + " – " + creative.text("name"));
        fields.put("adset_id", adsetId);
        fields.put("campaign_id", campaignId);
        fields.put("creative_id", creativeId);
        fields.put("status", paused ? "PAUSED" : "ACTIVE");
        fields.put("bid_type", "ABSOLUTE_OCPM");
        fields.put("bid_info", Json.object("ACTIONS", 1));
        fields.put("source_ad_id", "0");
        fields.put("last_updated_by_app_id", "119211728144504");
        fields.put(
                "conversion_specs",
                List.of(Json.object("action.type", List.of("offsite_conversion"), "fb_pixel", List.of(pixelId))));
        fields.put(
                "tracking_specs",
                List.of(
                        Json.object("action.type", List.of("offsite_conversion"), "fb_pixel", List.of(pixelId)),
                        Json.object("action.type", List.of("post_engagement"), "page", List.of(account.pageId()))));
        if (rejected) {
            fields.put(Node.REVIEW, "DISAPPROVED");
            fields.put("ad_review_feedback", SeedWords.get().adReviewFeedback());
            fields.put("issues_info", List.of(SeedWords.get().adIssue()));
        }
        if (position == 1 && random.nextInt(5) == 0) {
            fields.put("recommendations", List.of(SeedWords.get().recommendation()));
        }
        int minute = delivery.minute() + 2 + 2 * position;
        return store.add(Kind.AD, account.id(), SeededWorld.moment(store, account, plan.daysAgo(), minute), fields);
    }
}
