// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code status} of {@code campaigns}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CampaignStatus(String value) {

    /** {@code ACTIVE} */
    public static final CampaignStatus ACTIVE = new CampaignStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final CampaignStatus PAUSED = new CampaignStatus("PAUSED");

    /** {@code ARCHIVED} */
    public static final CampaignStatus ARCHIVED = new CampaignStatus("ARCHIVED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CampaignStatus of(String value) {
        return new CampaignStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CampaignStatus> known() {
        return List.of(ACTIVE, PAUSED, ARCHIVED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
