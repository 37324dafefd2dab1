// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code optimization_goal} of {@code ad_sets}. Facebook may add values that are not among the constants:
 * they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdSetOptimizationGoal(String value) {

    /** {@code NONE} */
    public static final AdSetOptimizationGoal NONE = new AdSetOptimizationGoal("NONE");

    /** {@code APP_INSTALLS} */
    public static final AdSetOptimizationGoal APP_INSTALLS = new AdSetOptimizationGoal("APP_INSTALLS");

    /** {@code AD_RECALL_LIFT} */
    public static final AdSetOptimizationGoal AD_RECALL_LIFT = new AdSetOptimizationGoal("AD_RECALL_LIFT");

    /** {@code ENGAGED_USERS} */
    public static final AdSetOptimizationGoal ENGAGED_USERS = new AdSetOptimizationGoal("ENGAGED_USERS");

    /** {@code EVENT_RESPONSES} */
    public static final AdSetOptimizationGoal EVENT_RESPONSES = new AdSetOptimizationGoal("EVENT_RESPONSES");

    /** {@code IMPRESSIONS} */
    public static final AdSetOptimizationGoal IMPRESSIONS = new AdSetOptimizationGoal("IMPRESSIONS");

    /** {@code LEAD_GENERATION} */
    public static final AdSetOptimizationGoal LEAD_GENERATION = new AdSetOptimizationGoal("LEAD_GENERATION");

    /** {@code QUALITY_LEAD} */
    public static final AdSetOptimizationGoal QUALITY_LEAD = new AdSetOptimizationGoal("QUALITY_LEAD");

    /** {@code LINK_CLICKS} */
    public static final AdSetOptimizationGoal LINK_CLICKS = new AdSetOptimizationGoal("LINK_CLICKS");

    /** {@code OFFSITE_CONVERSIONS} */
    public static final AdSetOptimizationGoal OFFSITE_CONVERSIONS = new AdSetOptimizationGoal("OFFSITE_CONVERSIONS");

    /** {@code PAGE_LIKES} */
    public static final AdSetOptimizationGoal PAGE_LIKES = new AdSetOptimizationGoal("PAGE_LIKES");

    /** {@code POST_ENGAGEMENT} */
    public static final AdSetOptimizationGoal POST_ENGAGEMENT = new AdSetOptimizationGoal("POST_ENGAGEMENT");

    /** {@code QUALITY_CALL} */
    public static final AdSetOptimizationGoal QUALITY_CALL = new AdSetOptimizationGoal("QUALITY_CALL");

    /** {@code REACH} */
    public static final AdSetOptimizationGoal REACH = new AdSetOptimizationGoal("REACH");

    /** {@code LANDING_PAGE_VIEWS} */
    public static final AdSetOptimizationGoal LANDING_PAGE_VIEWS = new AdSetOptimizationGoal("LANDING_PAGE_VIEWS");

    /** {@code VISIT_INSTAGRAM_PROFILE} */
    public static final AdSetOptimizationGoal VISIT_INSTAGRAM_PROFILE =
            new AdSetOptimizationGoal("VISIT_INSTAGRAM_PROFILE");

    /** {@code VALUE} */
    public static final AdSetOptimizationGoal VALUE = new AdSetOptimizationGoal("VALUE");

    /** {@code THRUPLAY} */
    public static final AdSetOptimizationGoal THRUPLAY = new AdSetOptimizationGoal("THRUPLAY");

    /** {@code DERIVED_EVENTS} */
    public static final AdSetOptimizationGoal DERIVED_EVENTS = new AdSetOptimizationGoal("DERIVED_EVENTS");

    /** {@code APP_INSTALLS_AND_OFFSITE_CONVERSIONS} */
    public static final AdSetOptimizationGoal APP_INSTALLS_AND_OFFSITE_CONVERSIONS =
            new AdSetOptimizationGoal("APP_INSTALLS_AND_OFFSITE_CONVERSIONS");

    /** {@code CONVERSATIONS} */
    public static final AdSetOptimizationGoal CONVERSATIONS = new AdSetOptimizationGoal("CONVERSATIONS");

    /** {@code IN_APP_VALUE} */
    public static final AdSetOptimizationGoal IN_APP_VALUE = new AdSetOptimizationGoal("IN_APP_VALUE");

    /** {@code MESSAGING_PURCHASE_CONVERSION} */
    public static final AdSetOptimizationGoal MESSAGING_PURCHASE_CONVERSION =
            new AdSetOptimizationGoal("MESSAGING_PURCHASE_CONVERSION");

    /** {@code MESSAGING_APPOINTMENT_CONVERSION} */
    public static final AdSetOptimizationGoal MESSAGING_APPOINTMENT_CONVERSION =
            new AdSetOptimizationGoal("MESSAGING_APPOINTMENT_CONVERSION");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdSetOptimizationGoal of(String value) {
        return new AdSetOptimizationGoal(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdSetOptimizationGoal> known() {
        return List.of(
                NONE,
                APP_INSTALLS,
                AD_RECALL_LIFT,
                ENGAGED_USERS,
                EVENT_RESPONSES,
                IMPRESSIONS,
                LEAD_GENERATION,
                QUALITY_LEAD,
                LINK_CLICKS,
                OFFSITE_CONVERSIONS,
                PAGE_LIKES,
                POST_ENGAGEMENT,
                QUALITY_CALL,
                REACH,
                LANDING_PAGE_VIEWS,
                VISIT_INSTAGRAM_PROFILE,
                VALUE,
                THRUPLAY,
                DERIVED_EVENTS,
                APP_INSTALLS_AND_OFFSITE_CONVERSIONS,
                CONVERSATIONS,
                IN_APP_VALUE,
                MESSAGING_PURCHASE_CONVERSION,
                MESSAGING_APPOINTMENT_CONVERSION);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
