package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

/**
 * What an ad delivered on a day, told otherwise. The money and the impressions stay as they are; of a part of something
 * small, a chance decides whether it happened.
 */
final class Retold {
    private Retold() {}

    /** Only a share of what people did. */
    static Metrics clicked(Metrics metrics, double share, double chance) {
        long clicks = part(metrics.clicks(), share, chance);
        return purchased(
                new Metrics(
                        metrics.impressions(),
                        clicks,
                        metrics.spend(),
                        part(metrics.linkClicks(), share, chance),
                        part(metrics.landingPageViews(), share, chance),
                        metrics.engagements() - metrics.clicks() + clicks,
                        part(metrics.leads(), share, chance),
                        metrics.purchases(),
                        metrics.purchaseValue(),
                        metrics.summedReach(),
                        metrics.largestReach()),
                share,
                chance);
    }

    /** Only a share of the purchases. */
    static Metrics purchased(Metrics metrics, double share, double chance) {
        long purchases = part(metrics.purchases(), share, chance);
        long value = purchases == 0 ? 0 : metrics.purchaseValue() / metrics.purchases() * purchases;
        return tracked(metrics, metrics.landingPageViews(), purchases, value);
    }

    /** Nothing of what only a pixel sees. */
    static Metrics untracked(Metrics metrics) {
        return tracked(metrics, 0, 0, 0);
    }

    /** Only a share of the people, each of whom saw it the more often. */
    static Metrics seen(Metrics metrics, double share) {
        long people = Math.max(1, part(metrics.summedReach(), share, 0));
        return new Metrics(
                metrics.impressions(),
                metrics.clicks(),
                metrics.spend(),
                metrics.linkClicks(),
                metrics.landingPageViews(),
                metrics.engagements(),
                metrics.leads(),
                metrics.purchases(),
                metrics.purchaseValue(),
                people,
                people);
    }

    /** What falls to one of several ads of all that people did with them. */
    static Metrics divided(Metrics own, Metrics all, Parts parts, int index) {
        return new Metrics(
                own.impressions(),
                parts.of(all.clicks(), index),
                own.spend(),
                parts.of(all.linkClicks(), index),
                parts.of(all.landingPageViews(), index),
                parts.of(all.engagements(), index),
                parts.of(all.leads(), index),
                parts.of(all.purchases(), index),
                parts.worth(all.purchaseValue(), all.purchases(), index),
                own.summedReach(),
                own.largestReach());
    }

    private static Metrics tracked(Metrics metrics, long landingPageViews, long purchases, long value) {
        return new Metrics(
                metrics.impressions(),
                metrics.clicks(),
                metrics.spend(),
                metrics.linkClicks(),
                landingPageViews,
                metrics.engagements(),
                metrics.leads(),
                purchases,
                value,
                metrics.summedReach(),
                metrics.largestReach());
    }

    private static long part(long whole, double share, double chance) {
        return (long) Math.floor(whole * share + chance);
    }
}
