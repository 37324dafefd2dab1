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

    /** {@code LINK_CLICKS} */
    public static final AdSetOptimizationGoal LINK_CLICKS = new AdSetOptimizationGoal("LINK_CLICKS");

    /** {@code LANDING_PAGE_VIEWS} */
    public static final AdSetOptimizationGoal LANDING_PAGE_VIEWS = new AdSetOptimizationGoal("LANDING_PAGE_VIEWS");

    /** {@code OFFSITE_CONVERSIONS} */
    public static final AdSetOptimizationGoal OFFSITE_CONVERSIONS = new AdSetOptimizationGoal("OFFSITE_CONVERSIONS");

    /** {@code REACH} */
    public static final AdSetOptimizationGoal REACH = new AdSetOptimizationGoal("REACH");

    /** {@code IMPRESSIONS} */
    public static final AdSetOptimizationGoal IMPRESSIONS = new AdSetOptimizationGoal("IMPRESSIONS");

    /** {@code LEAD_GENERATION} */
    public static final AdSetOptimizationGoal LEAD_GENERATION = new AdSetOptimizationGoal("LEAD_GENERATION");

    /** {@code POST_ENGAGEMENT} */
    public static final AdSetOptimizationGoal POST_ENGAGEMENT = new AdSetOptimizationGoal("POST_ENGAGEMENT");

    /** {@code THRUPLAY} */
    public static final AdSetOptimizationGoal THRUPLAY = new AdSetOptimizationGoal("THRUPLAY");

    /** {@code VALUE} */
    public static final AdSetOptimizationGoal VALUE = new AdSetOptimizationGoal("VALUE");

    /** {@code CONVERSATIONS} */
    public static final AdSetOptimizationGoal CONVERSATIONS = new AdSetOptimizationGoal("CONVERSATIONS");

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

    /** {@code QUALITY_LEAD} */
    public static final AdSetOptimizationGoal QUALITY_LEAD = new AdSetOptimizationGoal("QUALITY_LEAD");

    /** {@code PAGE_LIKES} */
    public static final AdSetOptimizationGoal PAGE_LIKES = new AdSetOptimizationGoal("PAGE_LIKES");

    /** {@code QUALITY_CALL} */
    public static final AdSetOptimizationGoal QUALITY_CALL = new AdSetOptimizationGoal("QUALITY_CALL");

    /** {@code VISIT_INSTAGRAM_PROFILE} */
    public static final AdSetOptimizationGoal VISIT_INSTAGRAM_PROFILE =
            new AdSetOptimizationGoal("VISIT_INSTAGRAM_PROFILE");

    /** {@code DERIVED_EVENTS} */
    public static final AdSetOptimizationGoal DERIVED_EVENTS = new AdSetOptimizationGoal("DERIVED_EVENTS");

    /** {@code APP_INSTALLS_AND_OFFSITE_CONVERSIONS} */
    public static final AdSetOptimizationGoal APP_INSTALLS_AND_OFFSITE_CONVERSIONS =
            new AdSetOptimizationGoal("APP_INSTALLS_AND_OFFSITE_CONVERSIONS");

    /** {@code IN_APP_VALUE} */
    public static final AdSetOptimizationGoal IN_APP_VALUE = new AdSetOptimizationGoal("IN_APP_VALUE");

    /** {@code MESSAGING_PURCHASE_CONVERSION} */
    public static final AdSetOptimizationGoal MESSAGING_PURCHASE_CONVERSION =
            new AdSetOptimizationGoal("MESSAGING_PURCHASE_CONVERSION");

    /** {@code MESSAGING_APPOINTMENT_CONVERSION} */
    public static final AdSetOptimizationGoal MESSAGING_APPOINTMENT_CONVERSION =
            new AdSetOptimizationGoal("MESSAGING_APPOINTMENT_CONVERSION");

    /** {@code MESSAGING_DEEP_CONVERSATION_AND_FOLLOW} */
    public static final AdSetOptimizationGoal MESSAGING_DEEP_CONVERSATION_AND_FOLLOW =
            new AdSetOptimizationGoal("MESSAGING_DEEP_CONVERSATION_AND_FOLLOW");

    /** {@code MEANINGFUL_CALL_ATTEMPT} */
    public static final AdSetOptimizationGoal MEANINGFUL_CALL_ATTEMPT =
            new AdSetOptimizationGoal("MEANINGFUL_CALL_ATTEMPT");

    /** {@code PROFILE_VISIT} */
    public static final AdSetOptimizationGoal PROFILE_VISIT = new AdSetOptimizationGoal("PROFILE_VISIT");

    /** {@code PROFILE_AND_PAGE_ENGAGEMENT} */
    public static final AdSetOptimizationGoal PROFILE_AND_PAGE_ENGAGEMENT =
            new AdSetOptimizationGoal("PROFILE_AND_PAGE_ENGAGEMENT");

    /** {@code ENGAGED_PAGE_VIEWS} */
    public static final AdSetOptimizationGoal ENGAGED_PAGE_VIEWS = new AdSetOptimizationGoal("ENGAGED_PAGE_VIEWS");

    /** {@code REMINDERS_SET} */
    public static final AdSetOptimizationGoal REMINDERS_SET = new AdSetOptimizationGoal("REMINDERS_SET");

    /** {@code SUBSCRIBERS} */
    public static final AdSetOptimizationGoal SUBSCRIBERS = new AdSetOptimizationGoal("SUBSCRIBERS");

    /** {@code ADVERTISER_SILOED_VALUE} */
    public static final AdSetOptimizationGoal ADVERTISER_SILOED_VALUE =
            new AdSetOptimizationGoal("ADVERTISER_SILOED_VALUE");

    /** {@code AUTOMATIC_OBJECTIVE} */
    public static final AdSetOptimizationGoal AUTOMATIC_OBJECTIVE = new AdSetOptimizationGoal("AUTOMATIC_OBJECTIVE");

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
                LINK_CLICKS,
                LANDING_PAGE_VIEWS,
                OFFSITE_CONVERSIONS,
                REACH,
                IMPRESSIONS,
                LEAD_GENERATION,
                POST_ENGAGEMENT,
                THRUPLAY,
                VALUE,
                CONVERSATIONS,
                NONE,
                APP_INSTALLS,
                AD_RECALL_LIFT,
                ENGAGED_USERS,
                EVENT_RESPONSES,
                QUALITY_LEAD,
                PAGE_LIKES,
                QUALITY_CALL,
                VISIT_INSTAGRAM_PROFILE,
                DERIVED_EVENTS,
                APP_INSTALLS_AND_OFFSITE_CONVERSIONS,
                IN_APP_VALUE,
                MESSAGING_PURCHASE_CONVERSION,
                MESSAGING_APPOINTMENT_CONVERSION,
                MESSAGING_DEEP_CONVERSATION_AND_FOLLOW,
                MEANINGFUL_CALL_ATTEMPT,
                PROFILE_VISIT,
                PROFILE_AND_PAGE_ENGAGEMENT,
                ENGAGED_PAGE_VIEWS,
                REMINDERS_SET,
                SUBSCRIBERS,
                ADVERTISER_SILOED_VALUE,
                AUTOMATIC_OBJECTIVE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
