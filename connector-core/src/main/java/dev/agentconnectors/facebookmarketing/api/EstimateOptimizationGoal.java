// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code optimization_goal} of {@code estimates}. Facebook may add values that are not among the constants:
 * they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record EstimateOptimizationGoal(String value) {

    /** {@code LINK_CLICKS} */
    public static final EstimateOptimizationGoal LINK_CLICKS = new EstimateOptimizationGoal("LINK_CLICKS");

    /** {@code LANDING_PAGE_VIEWS} */
    public static final EstimateOptimizationGoal LANDING_PAGE_VIEWS =
            new EstimateOptimizationGoal("LANDING_PAGE_VIEWS");

    /** {@code OFFSITE_CONVERSIONS} */
    public static final EstimateOptimizationGoal OFFSITE_CONVERSIONS =
            new EstimateOptimizationGoal("OFFSITE_CONVERSIONS");

    /** {@code REACH} */
    public static final EstimateOptimizationGoal REACH = new EstimateOptimizationGoal("REACH");

    /** {@code IMPRESSIONS} */
    public static final EstimateOptimizationGoal IMPRESSIONS = new EstimateOptimizationGoal("IMPRESSIONS");

    /** {@code LEAD_GENERATION} */
    public static final EstimateOptimizationGoal LEAD_GENERATION = new EstimateOptimizationGoal("LEAD_GENERATION");

    /** {@code POST_ENGAGEMENT} */
    public static final EstimateOptimizationGoal POST_ENGAGEMENT = new EstimateOptimizationGoal("POST_ENGAGEMENT");

    /** {@code THRUPLAY} */
    public static final EstimateOptimizationGoal THRUPLAY = new EstimateOptimizationGoal("THRUPLAY");

    /** {@code VALUE} */
    public static final EstimateOptimizationGoal VALUE = new EstimateOptimizationGoal("VALUE");

    /** {@code CONVERSATIONS} */
    public static final EstimateOptimizationGoal CONVERSATIONS = new EstimateOptimizationGoal("CONVERSATIONS");

    /** {@code NONE} */
    public static final EstimateOptimizationGoal NONE = new EstimateOptimizationGoal("NONE");

    /** {@code APP_INSTALLS} */
    public static final EstimateOptimizationGoal APP_INSTALLS = new EstimateOptimizationGoal("APP_INSTALLS");

    /** {@code AD_RECALL_LIFT} */
    public static final EstimateOptimizationGoal AD_RECALL_LIFT = new EstimateOptimizationGoal("AD_RECALL_LIFT");

    /** {@code ENGAGED_USERS} */
    public static final EstimateOptimizationGoal ENGAGED_USERS = new EstimateOptimizationGoal("ENGAGED_USERS");

    /** {@code EVENT_RESPONSES} */
    public static final EstimateOptimizationGoal EVENT_RESPONSES = new EstimateOptimizationGoal("EVENT_RESPONSES");

    /** {@code QUALITY_LEAD} */
    public static final EstimateOptimizationGoal QUALITY_LEAD = new EstimateOptimizationGoal("QUALITY_LEAD");

    /** {@code PAGE_LIKES} */
    public static final EstimateOptimizationGoal PAGE_LIKES = new EstimateOptimizationGoal("PAGE_LIKES");

    /** {@code QUALITY_CALL} */
    public static final EstimateOptimizationGoal QUALITY_CALL = new EstimateOptimizationGoal("QUALITY_CALL");

    /** {@code VISIT_INSTAGRAM_PROFILE} */
    public static final EstimateOptimizationGoal VISIT_INSTAGRAM_PROFILE =
            new EstimateOptimizationGoal("VISIT_INSTAGRAM_PROFILE");

    /** {@code DERIVED_EVENTS} */
    public static final EstimateOptimizationGoal DERIVED_EVENTS = new EstimateOptimizationGoal("DERIVED_EVENTS");

    /** {@code APP_INSTALLS_AND_OFFSITE_CONVERSIONS} */
    public static final EstimateOptimizationGoal APP_INSTALLS_AND_OFFSITE_CONVERSIONS =
            new EstimateOptimizationGoal("APP_INSTALLS_AND_OFFSITE_CONVERSIONS");

    /** {@code IN_APP_VALUE} */
    public static final EstimateOptimizationGoal IN_APP_VALUE = new EstimateOptimizationGoal("IN_APP_VALUE");

    /** {@code MESSAGING_PURCHASE_CONVERSION} */
    public static final EstimateOptimizationGoal MESSAGING_PURCHASE_CONVERSION =
            new EstimateOptimizationGoal("MESSAGING_PURCHASE_CONVERSION");

    /** {@code MESSAGING_APPOINTMENT_CONVERSION} */
    public static final EstimateOptimizationGoal MESSAGING_APPOINTMENT_CONVERSION =
            new EstimateOptimizationGoal("MESSAGING_APPOINTMENT_CONVERSION");

    /** {@code MESSAGING_DEEP_CONVERSATION_AND_FOLLOW} */
    public static final EstimateOptimizationGoal MESSAGING_DEEP_CONVERSATION_AND_FOLLOW =
            new EstimateOptimizationGoal("MESSAGING_DEEP_CONVERSATION_AND_FOLLOW");

    /** {@code MEANINGFUL_CALL_ATTEMPT} */
    public static final EstimateOptimizationGoal MEANINGFUL_CALL_ATTEMPT =
            new EstimateOptimizationGoal("MEANINGFUL_CALL_ATTEMPT");

    /** {@code PROFILE_VISIT} */
    public static final EstimateOptimizationGoal PROFILE_VISIT = new EstimateOptimizationGoal("PROFILE_VISIT");

    /** {@code PROFILE_AND_PAGE_ENGAGEMENT} */
    public static final EstimateOptimizationGoal PROFILE_AND_PAGE_ENGAGEMENT =
            new EstimateOptimizationGoal("PROFILE_AND_PAGE_ENGAGEMENT");

    /** {@code ENGAGED_PAGE_VIEWS} */
    public static final EstimateOptimizationGoal ENGAGED_PAGE_VIEWS =
            new EstimateOptimizationGoal("ENGAGED_PAGE_VIEWS");

    /** {@code REMINDERS_SET} */
    public static final EstimateOptimizationGoal REMINDERS_SET = new EstimateOptimizationGoal("REMINDERS_SET");

    /** {@code SUBSCRIBERS} */
    public static final EstimateOptimizationGoal SUBSCRIBERS = new EstimateOptimizationGoal("SUBSCRIBERS");

    /** {@code ADVERTISER_SILOED_VALUE} */
    public static final EstimateOptimizationGoal ADVERTISER_SILOED_VALUE =
            new EstimateOptimizationGoal("ADVERTISER_SILOED_VALUE");

    /** {@code AUTOMATIC_OBJECTIVE} */
    public static final EstimateOptimizationGoal AUTOMATIC_OBJECTIVE =
            new EstimateOptimizationGoal("AUTOMATIC_OBJECTIVE");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static EstimateOptimizationGoal of(String value) {
        return new EstimateOptimizationGoal(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<EstimateOptimizationGoal> known() {
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
