// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code effective_status} of {@code ad_sets}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetEffectiveStatus(String value) {

    /** {@code ACTIVE} */
    public static final AdSetEffectiveStatus ACTIVE = new AdSetEffectiveStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final AdSetEffectiveStatus PAUSED = new AdSetEffectiveStatus("PAUSED");

    /** {@code DELETED} */
    public static final AdSetEffectiveStatus DELETED = new AdSetEffectiveStatus("DELETED");

    /** {@code ARCHIVED} */
    public static final AdSetEffectiveStatus ARCHIVED = new AdSetEffectiveStatus("ARCHIVED");

    /** {@code IN_PROCESS} */
    public static final AdSetEffectiveStatus IN_PROCESS = new AdSetEffectiveStatus("IN_PROCESS");

    /** {@code WITH_ISSUES} */
    public static final AdSetEffectiveStatus WITH_ISSUES = new AdSetEffectiveStatus("WITH_ISSUES");

    /** {@code CAMPAIGN_PAUSED} */
    public static final AdSetEffectiveStatus CAMPAIGN_PAUSED = new AdSetEffectiveStatus("CAMPAIGN_PAUSED");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetEffectiveStatus of(String value) {
        return new AdSetEffectiveStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetEffectiveStatus> known() {
        return List.of(ACTIVE, PAUSED, DELETED, ARCHIVED, IN_PROCESS, WITH_ISSUES, CAMPAIGN_PAUSED);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
