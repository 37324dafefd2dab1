// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code action_attribution_windows} of {@code ads_insights}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdsInsightActionAttributionWindow(String value) {

    /** {@code default} */
    public static final AdsInsightActionAttributionWindow DEFAULT = new AdsInsightActionAttributionWindow("default");

    /** {@code 1d_click} */
    public static final AdsInsightActionAttributionWindow CLICK_1D = new AdsInsightActionAttributionWindow("1d_click");

    /** {@code 7d_click} */
    public static final AdsInsightActionAttributionWindow CLICK_7D = new AdsInsightActionAttributionWindow("7d_click");

    /** {@code 28d_click} */
    public static final AdsInsightActionAttributionWindow CLICK_28D =
            new AdsInsightActionAttributionWindow("28d_click");

    /** {@code 1d_view} */
    public static final AdsInsightActionAttributionWindow VIEW_1D = new AdsInsightActionAttributionWindow("1d_view");

    /** {@code 1d_ev} */
    public static final AdsInsightActionAttributionWindow EV_1D = new AdsInsightActionAttributionWindow("1d_ev");

    /** {@code dda} */
    public static final AdsInsightActionAttributionWindow DDA = new AdsInsightActionAttributionWindow("dda");

    /** {@code incrementality} */
    public static final AdsInsightActionAttributionWindow INCREMENTALITY =
            new AdsInsightActionAttributionWindow("incrementality");

    /** {@code skan_click} */
    public static final AdsInsightActionAttributionWindow SKAN_CLICK =
            new AdsInsightActionAttributionWindow("skan_click");

    /** {@code skan_view} */
    public static final AdsInsightActionAttributionWindow SKAN_VIEW =
            new AdsInsightActionAttributionWindow("skan_view");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdsInsightActionAttributionWindow of(String value) {
        return new AdsInsightActionAttributionWindow(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdsInsightActionAttributionWindow> known() {
        return List.of(
                DEFAULT, CLICK_1D, CLICK_7D, CLICK_28D, VIEW_1D, EV_1D, DDA, INCREMENTALITY, SKAN_CLICK, SKAN_VIEW);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
