// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code action_breakdowns} of {@code report_runs}. Facebook may add values that are not among the constants:
 * they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record ReportRunActionBreakdown(String value) {

    /** {@code action_type} */
    public static final ReportRunActionBreakdown ACTION_TYPE = new ReportRunActionBreakdown("action_type");

    /** {@code action_device} */
    public static final ReportRunActionBreakdown ACTION_DEVICE = new ReportRunActionBreakdown("action_device");

    /** {@code action_destination} */
    public static final ReportRunActionBreakdown ACTION_DESTINATION =
            new ReportRunActionBreakdown("action_destination");

    /** {@code action_reaction} */
    public static final ReportRunActionBreakdown ACTION_REACTION = new ReportRunActionBreakdown("action_reaction");

    /** {@code action_target_id} */
    public static final ReportRunActionBreakdown ACTION_TARGET_ID = new ReportRunActionBreakdown("action_target_id");

    /** {@code action_carousel_card_id} */
    public static final ReportRunActionBreakdown ACTION_CAROUSEL_CARD_ID =
            new ReportRunActionBreakdown("action_carousel_card_id");

    /** {@code action_carousel_card_name} */
    public static final ReportRunActionBreakdown ACTION_CAROUSEL_CARD_NAME =
            new ReportRunActionBreakdown("action_carousel_card_name");

    /** {@code action_canvas_component_name} */
    public static final ReportRunActionBreakdown ACTION_CANVAS_COMPONENT_NAME =
            new ReportRunActionBreakdown("action_canvas_component_name");

    /** {@code action_video_sound} */
    public static final ReportRunActionBreakdown ACTION_VIDEO_SOUND =
            new ReportRunActionBreakdown("action_video_sound");

    /** {@code action_video_type} */
    public static final ReportRunActionBreakdown ACTION_VIDEO_TYPE = new ReportRunActionBreakdown("action_video_type");

    /** {@code conversion_destination} */
    public static final ReportRunActionBreakdown CONVERSION_DESTINATION =
            new ReportRunActionBreakdown("conversion_destination");

    /** {@code is_business_ai_assisted} */
    public static final ReportRunActionBreakdown IS_BUSINESS_AI_ASSISTED =
            new ReportRunActionBreakdown("is_business_ai_assisted");

    /** {@code matched_persona_id} */
    public static final ReportRunActionBreakdown MATCHED_PERSONA_ID =
            new ReportRunActionBreakdown("matched_persona_id");

    /** {@code matched_persona_name} */
    public static final ReportRunActionBreakdown MATCHED_PERSONA_NAME =
            new ReportRunActionBreakdown("matched_persona_name");

    /** {@code signal_source_bucket} */
    public static final ReportRunActionBreakdown SIGNAL_SOURCE_BUCKET =
            new ReportRunActionBreakdown("signal_source_bucket");

    /** {@code standard_event_content_type} */
    public static final ReportRunActionBreakdown STANDARD_EVENT_CONTENT_TYPE =
            new ReportRunActionBreakdown("standard_event_content_type");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static ReportRunActionBreakdown of(String value) {
        return new ReportRunActionBreakdown(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<ReportRunActionBreakdown> known() {
        return List.of(
                ACTION_TYPE,
                ACTION_DEVICE,
                ACTION_DESTINATION,
                ACTION_REACTION,
                ACTION_TARGET_ID,
                ACTION_CAROUSEL_CARD_ID,
                ACTION_CAROUSEL_CARD_NAME,
                ACTION_CANVAS_COMPONENT_NAME,
                ACTION_VIDEO_SOUND,
                ACTION_VIDEO_TYPE,
                CONVERSION_DESTINATION,
                IS_BUSINESS_AI_ASSISTED,
                MATCHED_PERSONA_ID,
                MATCHED_PERSONA_NAME,
                SIGNAL_SOURCE_BUCKET,
                STANDARD_EVENT_CONTENT_TYPE);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
