// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code date_preset} of {@code ads_insights}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdsInsightDatePreset(String value) {

    /** {@code today} */
    public static final AdsInsightDatePreset TODAY = new AdsInsightDatePreset("today");

    /** {@code yesterday} */
    public static final AdsInsightDatePreset YESTERDAY = new AdsInsightDatePreset("yesterday");

    /** {@code last_7d} */
    public static final AdsInsightDatePreset LAST_7D = new AdsInsightDatePreset("last_7d");

    /** {@code last_30d} */
    public static final AdsInsightDatePreset LAST_30D = new AdsInsightDatePreset("last_30d");

    /** {@code this_month} */
    public static final AdsInsightDatePreset THIS_MONTH = new AdsInsightDatePreset("this_month");

    /** {@code last_month} */
    public static final AdsInsightDatePreset LAST_MONTH = new AdsInsightDatePreset("last_month");

    /** {@code last_3d} */
    public static final AdsInsightDatePreset LAST_3D = new AdsInsightDatePreset("last_3d");

    /** {@code last_14d} */
    public static final AdsInsightDatePreset LAST_14D = new AdsInsightDatePreset("last_14d");

    /** {@code last_28d} */
    public static final AdsInsightDatePreset LAST_28D = new AdsInsightDatePreset("last_28d");

    /** {@code last_90d} */
    public static final AdsInsightDatePreset LAST_90D = new AdsInsightDatePreset("last_90d");

    /** {@code last_week_mon_sun} */
    public static final AdsInsightDatePreset LAST_WEEK_MON_SUN = new AdsInsightDatePreset("last_week_mon_sun");

    /** {@code last_week_sun_sat} */
    public static final AdsInsightDatePreset LAST_WEEK_SUN_SAT = new AdsInsightDatePreset("last_week_sun_sat");

    /** {@code this_week_mon_today} */
    public static final AdsInsightDatePreset THIS_WEEK_MON_TODAY = new AdsInsightDatePreset("this_week_mon_today");

    /** {@code this_week_sun_today} */
    public static final AdsInsightDatePreset THIS_WEEK_SUN_TODAY = new AdsInsightDatePreset("this_week_sun_today");

    /** {@code this_quarter} */
    public static final AdsInsightDatePreset THIS_QUARTER = new AdsInsightDatePreset("this_quarter");

    /** {@code last_quarter} */
    public static final AdsInsightDatePreset LAST_QUARTER = new AdsInsightDatePreset("last_quarter");

    /** {@code this_year} */
    public static final AdsInsightDatePreset THIS_YEAR = new AdsInsightDatePreset("this_year");

    /** {@code last_year} */
    public static final AdsInsightDatePreset LAST_YEAR = new AdsInsightDatePreset("last_year");

    /** {@code maximum} */
    public static final AdsInsightDatePreset MAXIMUM = new AdsInsightDatePreset("maximum");

    /** {@code data_maximum} */
    public static final AdsInsightDatePreset DATA_MAXIMUM = new AdsInsightDatePreset("data_maximum");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdsInsightDatePreset of(String value) {
        return new AdsInsightDatePreset(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdsInsightDatePreset> known() {
        return List.of(
                TODAY,
                YESTERDAY,
                LAST_7D,
                LAST_30D,
                THIS_MONTH,
                LAST_MONTH,
                LAST_3D,
                LAST_14D,
                LAST_28D,
                LAST_90D,
                LAST_WEEK_MON_SUN,
                LAST_WEEK_SUN_SAT,
                THIS_WEEK_MON_TODAY,
                THIS_WEEK_SUN_TODAY,
                THIS_QUARTER,
                LAST_QUARTER,
                THIS_YEAR,
                LAST_YEAR,
                MAXIMUM,
                DATA_MAXIMUM);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
