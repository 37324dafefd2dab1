// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code date_preset} of {@code report_runs}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ReportRunDatePreset(String value) {

    /** {@code today} */
    public static final ReportRunDatePreset TODAY = new ReportRunDatePreset("today");

    /** {@code yesterday} */
    public static final ReportRunDatePreset YESTERDAY = new ReportRunDatePreset("yesterday");

    /** {@code last_7d} */
    public static final ReportRunDatePreset LAST_7D = new ReportRunDatePreset("last_7d");

    /** {@code last_30d} */
    public static final ReportRunDatePreset LAST_30D = new ReportRunDatePreset("last_30d");

    /** {@code this_month} */
    public static final ReportRunDatePreset THIS_MONTH = new ReportRunDatePreset("this_month");

    /** {@code last_month} */
    public static final ReportRunDatePreset LAST_MONTH = new ReportRunDatePreset("last_month");

    /** {@code last_3d} */
    public static final ReportRunDatePreset LAST_3D = new ReportRunDatePreset("last_3d");

    /** {@code last_14d} */
    public static final ReportRunDatePreset LAST_14D = new ReportRunDatePreset("last_14d");

    /** {@code last_28d} */
    public static final ReportRunDatePreset LAST_28D = new ReportRunDatePreset("last_28d");

    /** {@code last_90d} */
    public static final ReportRunDatePreset LAST_90D = new ReportRunDatePreset("last_90d");

    /** {@code last_week_mon_sun} */
    public static final ReportRunDatePreset LAST_WEEK_MON_SUN = new ReportRunDatePreset("last_week_mon_sun");

    /** {@code last_week_sun_sat} */
    public static final ReportRunDatePreset LAST_WEEK_SUN_SAT = new ReportRunDatePreset("last_week_sun_sat");

    /** {@code this_week_mon_today} */
    public static final ReportRunDatePreset THIS_WEEK_MON_TODAY = new ReportRunDatePreset("this_week_mon_today");

    /** {@code this_week_sun_today} */
    public static final ReportRunDatePreset THIS_WEEK_SUN_TODAY = new ReportRunDatePreset("this_week_sun_today");

    /** {@code this_quarter} */
    public static final ReportRunDatePreset THIS_QUARTER = new ReportRunDatePreset("this_quarter");

    /** {@code last_quarter} */
    public static final ReportRunDatePreset LAST_QUARTER = new ReportRunDatePreset("last_quarter");

    /** {@code this_year} */
    public static final ReportRunDatePreset THIS_YEAR = new ReportRunDatePreset("this_year");

    /** {@code last_year} */
    public static final ReportRunDatePreset LAST_YEAR = new ReportRunDatePreset("last_year");

    /** {@code maximum} */
    public static final ReportRunDatePreset MAXIMUM = new ReportRunDatePreset("maximum");

    /** {@code data_maximum} */
    public static final ReportRunDatePreset DATA_MAXIMUM = new ReportRunDatePreset("data_maximum");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ReportRunDatePreset of(String value) {
        return new ReportRunDatePreset(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ReportRunDatePreset> known() {
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
