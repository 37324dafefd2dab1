// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code bid_strategy} of {@code ad_sets}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetBidStrategy(String value) {

    /** {@code LOWEST_COST_WITHOUT_CAP} */
    public static final AdSetBidStrategy LOWEST_COST_WITHOUT_CAP = new AdSetBidStrategy("LOWEST_COST_WITHOUT_CAP");

    /** {@code LOWEST_COST_WITH_BID_CAP} */
    public static final AdSetBidStrategy LOWEST_COST_WITH_BID_CAP = new AdSetBidStrategy("LOWEST_COST_WITH_BID_CAP");

    /** {@code COST_CAP} */
    public static final AdSetBidStrategy COST_CAP = new AdSetBidStrategy("COST_CAP");

    /** {@code LOWEST_COST_WITH_MIN_ROAS} */
    public static final AdSetBidStrategy LOWEST_COST_WITH_MIN_ROAS = new AdSetBidStrategy("LOWEST_COST_WITH_MIN_ROAS");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetBidStrategy of(String value) {
        return new AdSetBidStrategy(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetBidStrategy> known() {
        return List.of(LOWEST_COST_WITHOUT_CAP, LOWEST_COST_WITH_BID_CAP, COST_CAP, LOWEST_COST_WITH_MIN_ROAS);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
