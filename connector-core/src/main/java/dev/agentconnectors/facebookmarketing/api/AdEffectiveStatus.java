// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code effective_status} of {@code ads}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdEffectiveStatus(String value) {

    /** {@code ACTIVE} */
    public static final AdEffectiveStatus ACTIVE = new AdEffectiveStatus("ACTIVE");

    /** {@code PAUSED} */
    public static final AdEffectiveStatus PAUSED = new AdEffectiveStatus("PAUSED");

    /** {@code DELETED} */
    public static final AdEffectiveStatus DELETED = new AdEffectiveStatus("DELETED");

    /** {@code ARCHIVED} */
    public static final AdEffectiveStatus ARCHIVED = new AdEffectiveStatus("ARCHIVED");

    /** {@code IN_PROCESS} */
    public static final AdEffectiveStatus IN_PROCESS = new AdEffectiveStatus("IN_PROCESS");

    /** {@code WITH_ISSUES} */
    public static final AdEffectiveStatus WITH_ISSUES = new AdEffectiveStatus("WITH_ISSUES");

    /** {@code CAMPAIGN_PAUSED} */
    public static final AdEffectiveStatus CAMPAIGN_PAUSED = new AdEffectiveStatus("CAMPAIGN_PAUSED");

    /** {@code ADSET_PAUSED} */
    public static final AdEffectiveStatus ADSET_PAUSED = new AdEffectiveStatus("ADSET_PAUSED");

    /** {@code DISAPPROVED} */
    public static final AdEffectiveStatus DISAPPROVED = new AdEffectiveStatus("DISAPPROVED");

    /** {@code PENDING_REVIEW} */
    public static final AdEffectiveStatus PENDING_REVIEW = new AdEffectiveStatus("PENDING_REVIEW");

    /** {@code PREAPPROVED} */
    public static final AdEffectiveStatus PREAPPROVED = new AdEffectiveStatus("PREAPPROVED");

    /** {@code PENDING_BILLING_INFO} */
    public static final AdEffectiveStatus PENDING_BILLING_INFO = new AdEffectiveStatus("PENDING_BILLING_INFO");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdEffectiveStatus of(String value) {
        return new AdEffectiveStatus(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdEffectiveStatus> known() {
        return List.of(
                ACTIVE,
                PAUSED,
                DELETED,
                ARCHIVED,
                IN_PROCESS,
                WITH_ISSUES,
                CAMPAIGN_PAUSED,
                ADSET_PAUSED,
                DISAPPROVED,
                PENDING_REVIEW,
                PREAPPROVED,
                PENDING_BILLING_INFO);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
