package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

/**
 * What delivery counted. Everything adds up over ads and days except reach, because the same person may be reached by
 * several ads on several days.
 *
 * @param impressions times shown
 * @param clicks clicks of every kind
 * @param spend money spent, in the currency's minor unit
 * @param linkClicks clicks on links
 * @param landingPageViews landing pages that loaded
 * @param engagements reactions, comments, shares and clicks on the post
 * @param leads leads
 * @param purchases purchases
 * @param purchaseValue what the purchases were worth, in the currency's minor unit
 * @param summedReach the daily reach of single ads, summed up
 * @param largestReach the largest daily reach of a single ad
 */
public record Metrics(
        long impressions,
        long clicks,
        long spend,
        long linkClicks,
        long landingPageViews,
        long engagements,
        long leads,
        long purchases,
        long purchaseValue,
        long summedReach,
        long largestReach) {
    /** Nothing delivered. */
    public static final Metrics NONE = new Metrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * Adds up.
     *
     * @param other what to add
     * @return the sum
     */
    public Metrics plus(Metrics other) {
        return new Metrics(
                impressions + other.impressions,
                clicks + other.clicks,
                spend + other.spend,
                linkClicks + other.linkClicks,
                landingPageViews + other.landingPageViews,
                engagements + other.engagements,
                leads + other.leads,
                purchases + other.purchases,
                purchaseValue + other.purchaseValue,
                summedReach + other.summedReach,
                Math.max(largestReach, other.largestReach));
    }

    /** {@return an estimate of the people reached: two fifths of the summed reach count as seen before} */
    public long reach() {
        return Math.max(largestReach, summedReach * 3 / 5);
    }
}
