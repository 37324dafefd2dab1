// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code objective} of {@code campaigns}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CampaignObjective(String value) {

    /** {@code OUTCOME_TRAFFIC} */
    public static final CampaignObjective OUTCOME_TRAFFIC = new CampaignObjective("OUTCOME_TRAFFIC");

    /** {@code OUTCOME_ENGAGEMENT} */
    public static final CampaignObjective OUTCOME_ENGAGEMENT = new CampaignObjective("OUTCOME_ENGAGEMENT");

    /** {@code OUTCOME_LEADS} */
    public static final CampaignObjective OUTCOME_LEADS = new CampaignObjective("OUTCOME_LEADS");

    /** {@code OUTCOME_AWARENESS} */
    public static final CampaignObjective OUTCOME_AWARENESS = new CampaignObjective("OUTCOME_AWARENESS");

    /** {@code OUTCOME_SALES} */
    public static final CampaignObjective OUTCOME_SALES = new CampaignObjective("OUTCOME_SALES");

    /** {@code OUTCOME_APP_PROMOTION} */
    public static final CampaignObjective OUTCOME_APP_PROMOTION = new CampaignObjective("OUTCOME_APP_PROMOTION");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CampaignObjective of(String value) {
        return new CampaignObjective(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CampaignObjective> known() {
        return List.of(
                OUTCOME_TRAFFIC,
                OUTCOME_ENGAGEMENT,
                OUTCOME_LEADS,
                OUTCOME_AWARENESS,
                OUTCOME_SALES,
                OUTCOME_APP_PROMOTION);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
