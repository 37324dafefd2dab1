// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code level} of {@code ads_insights}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdsInsightLevel(String value) {

    /** {@code ad} */
    public static final AdsInsightLevel AD = new AdsInsightLevel("ad");

    /** {@code adset} */
    public static final AdsInsightLevel ADSET = new AdsInsightLevel("adset");

    /** {@code campaign} */
    public static final AdsInsightLevel CAMPAIGN = new AdsInsightLevel("campaign");

    /** {@code account} */
    public static final AdsInsightLevel ACCOUNT = new AdsInsightLevel("account");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdsInsightLevel of(String value) {
        return new AdsInsightLevel(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdsInsightLevel> known() {
        return List.of(AD, ADSET, CAMPAIGN, ACCOUNT);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
