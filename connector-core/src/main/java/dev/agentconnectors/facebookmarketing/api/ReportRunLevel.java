// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code level} of {@code report_runs}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ReportRunLevel(String value) {

    /** {@code ad} */
    public static final ReportRunLevel AD = new ReportRunLevel("ad");

    /** {@code adset} */
    public static final ReportRunLevel ADSET = new ReportRunLevel("adset");

    /** {@code campaign} */
    public static final ReportRunLevel CAMPAIGN = new ReportRunLevel("campaign");

    /** {@code account} */
    public static final ReportRunLevel ACCOUNT = new ReportRunLevel("account");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ReportRunLevel of(String value) {
        return new ReportRunLevel(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ReportRunLevel> known() {
        return List.of(AD, ADSET, CAMPAIGN, ACCOUNT);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
