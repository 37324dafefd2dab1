package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

/**
 * What goes on in the first ad account and can be found by asking: each happens on the same days before today, and with
 * the same seed to the same objects. {@link Store#subject} tells to which.
 */
public enum Story {
    /**
     * An ad that its audience has seen too often. Over six weeks its click-through rate falls to about a quarter and a
     * person sees it more than twice as often as at the start, for the same money. Of it: the ad.
     */
    FATIGUED_AD,
    /**
     * A campaign that spends more than its daily budget times the days, and gets back less than half of it in purchases.
     * Of it: the campaign.
     */
    OVERSPENDER,
    /**
     * A country in which clicks cost what they cost elsewhere, and a purchase several times as much. Of it: the code of
     * the country.
     */
    WEAK_COUNTRY,
    /**
     * Three days, from the 18th to the 16th before today, without a purchase or a landing page view while money is
     * spent and links are clicked: the pixel received nothing. Of it: the pixel.
     */
    TRACKING_GAP,
    /**
     * An ad set whose ads have the same audience and money, and differ in their creatives: one gets several times the
     * clicks and purchases of another. Of it: the ad set.
     */
    DIFFERING_CREATIVES,
    /** An ad set that spends about a quarter of its budget, for its bids are too low. Of it: the ad set. */
    UNSPENT_BUDGET
}
