// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code action_attribution_windows} of {@code report_runs}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ReportRunActionAttributionWindow(String value) {

    /** {@code default} */
    public static final ReportRunActionAttributionWindow DEFAULT = new ReportRunActionAttributionWindow("default");

    /** {@code 1d_click} */
    public static final ReportRunActionAttributionWindow CLICK_1D = new ReportRunActionAttributionWindow("1d_click");

    /** {@code 7d_click} */
    public static final ReportRunActionAttributionWindow CLICK_7D = new ReportRunActionAttributionWindow("7d_click");

    /** {@code 28d_click} */
    public static final ReportRunActionAttributionWindow CLICK_28D = new ReportRunActionAttributionWindow("28d_click");

    /** {@code 1d_view} */
    public static final ReportRunActionAttributionWindow VIEW_1D = new ReportRunActionAttributionWindow("1d_view");

    /** {@code 1d_ev} */
    public static final ReportRunActionAttributionWindow EV_1D = new ReportRunActionAttributionWindow("1d_ev");

    /** {@code dda} */
    public static final ReportRunActionAttributionWindow DDA = new ReportRunActionAttributionWindow("dda");

    /** {@code incrementality} */
    public static final ReportRunActionAttributionWindow INCREMENTALITY =
            new ReportRunActionAttributionWindow("incrementality");

    /** {@code skan_click} */
    public static final ReportRunActionAttributionWindow SKAN_CLICK =
            new ReportRunActionAttributionWindow("skan_click");

    /** {@code skan_view} */
    public static final ReportRunActionAttributionWindow SKAN_VIEW = new ReportRunActionAttributionWindow("skan_view");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ReportRunActionAttributionWindow of(String value) {
        return new ReportRunActionAttributionWindow(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ReportRunActionAttributionWindow> known() {
        return List.of(
                DEFAULT, CLICK_1D, CLICK_7D, CLICK_28D, VIEW_1D, EV_1D, DDA, INCREMENTALITY, SKAN_CLICK, SKAN_VIEW);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
