// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code category} of {@code activities}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdActivityCategory(String value) {

    /** {@code ACCOUNT} */
    public static final AdActivityCategory ACCOUNT = new AdActivityCategory("ACCOUNT");

    /** {@code AD} */
    public static final AdActivityCategory AD = new AdActivityCategory("AD");

    /** {@code AD_KEYWORDS} */
    public static final AdActivityCategory AD_KEYWORDS = new AdActivityCategory("AD_KEYWORDS");

    /** {@code AD_SET} */
    public static final AdActivityCategory AD_SET = new AdActivityCategory("AD_SET");

    /** {@code AUDIENCE} */
    public static final AdActivityCategory AUDIENCE = new AdActivityCategory("AUDIENCE");

    /** {@code BID} */
    public static final AdActivityCategory BID = new AdActivityCategory("BID");

    /** {@code BUDGET} */
    public static final AdActivityCategory BUDGET = new AdActivityCategory("BUDGET");

    /** {@code CAMPAIGN} */
    public static final AdActivityCategory CAMPAIGN = new AdActivityCategory("CAMPAIGN");

    /** {@code DATE} */
    public static final AdActivityCategory DATE = new AdActivityCategory("DATE");

    /** {@code STATUS} */
    public static final AdActivityCategory STATUS = new AdActivityCategory("STATUS");

    /** {@code TARGETING} */
    public static final AdActivityCategory TARGETING = new AdActivityCategory("TARGETING");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdActivityCategory of(String value) {
        return new AdActivityCategory(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdActivityCategory> known() {
        return List.of(ACCOUNT, AD, AD_KEYWORDS, AD_SET, AUDIENCE, BID, BUDGET, CAMPAIGN, DATE, STATUS, TARGETING);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
