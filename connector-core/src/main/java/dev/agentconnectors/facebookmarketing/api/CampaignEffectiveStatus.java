// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code effective_status} of {@code campaigns}. Facebook may add values that are not among the constants:
 * they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record CampaignEffectiveStatus(String value) {

    /** {@code ACTIVE} */
    public static final CampaignEffectiveStatus ACTIVE = new CampaignEffectiveStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final CampaignEffectiveStatus PAUSED = new CampaignEffectiveStatus("PAUSED");

    /** {@code DELETED} */
    public static final CampaignEffectiveStatus DELETED = new CampaignEffectiveStatus("DELETED");

    /** {@code ARCHIVED} */
    public static final CampaignEffectiveStatus ARCHIVED = new CampaignEffectiveStatus("ARCHIVED");

    /** {@code IN_PROCESS} */
    public static final CampaignEffectiveStatus IN_PROCESS = new CampaignEffectiveStatus("IN_PROCESS");

    /** {@code WITH_ISSUES} */
    public static final CampaignEffectiveStatus WITH_ISSUES = new CampaignEffectiveStatus("WITH_ISSUES");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static CampaignEffectiveStatus of(String value) {
        return new CampaignEffectiveStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<CampaignEffectiveStatus> known() {
        return List.of(ACTIVE, PAUSED, DELETED, ARCHIVED, IN_PROCESS, WITH_ISSUES);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
