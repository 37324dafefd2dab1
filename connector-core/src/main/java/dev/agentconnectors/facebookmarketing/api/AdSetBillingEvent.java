// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code billing_event} of {@code ad_sets}. Facebook may add values that are not among the constants: they
 * are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetBillingEvent(String value) {

    /** {@code IMPRESSIONS} */
    public static final AdSetBillingEvent IMPRESSIONS = new AdSetBillingEvent("IMPRESSIONS");

    /** {@code LINK_CLICKS} */
    public static final AdSetBillingEvent LINK_CLICKS = new AdSetBillingEvent("LINK_CLICKS");

    /** {@code THRUPLAY} */
    public static final AdSetBillingEvent THRUPLAY = new AdSetBillingEvent("THRUPLAY");

    /** {@code APP_INSTALLS} */
    public static final AdSetBillingEvent APP_INSTALLS = new AdSetBillingEvent("APP_INSTALLS");

    /** {@code PAGE_LIKES} */
    public static final AdSetBillingEvent PAGE_LIKES = new AdSetBillingEvent("PAGE_LIKES");

    /** {@code POST_ENGAGEMENT} */
    public static final AdSetBillingEvent POST_ENGAGEMENT = new AdSetBillingEvent("POST_ENGAGEMENT");

    /** {@code CLICKS} */
    public static final AdSetBillingEvent CLICKS = new AdSetBillingEvent("CLICKS");

    /** {@code LISTING_INTERACTION} */
    public static final AdSetBillingEvent LISTING_INTERACTION = new AdSetBillingEvent("LISTING_INTERACTION");

    /** {@code OFFER_CLAIMS} */
    public static final AdSetBillingEvent OFFER_CLAIMS = new AdSetBillingEvent("OFFER_CLAIMS");

    /** {@code PURCHASE} */
    public static final AdSetBillingEvent PURCHASE = new AdSetBillingEvent("PURCHASE");

    /** {@code NONE} */
    public static final AdSetBillingEvent NONE = new AdSetBillingEvent("NONE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetBillingEvent of(String value) {
        return new AdSetBillingEvent(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetBillingEvent> known() {
        return List.of(
                IMPRESSIONS,
                LINK_CLICKS,
                THRUPLAY,
                APP_INSTALLS,
                PAGE_LIKES,
                POST_ENGAGEMENT,
                CLICKS,
                LISTING_INTERACTION,
                OFFER_CLAIMS,
                PURCHASE,
                NONE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
