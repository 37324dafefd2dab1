// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code action_breakdowns} of {@code ads_insights}. Facebook may add values that are not among the
 * constants: they are kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record AdsInsightActionBreakdown(String value) {

    /** {@code action_type} */
    public static final AdsInsightActionBreakdown ACTION_TYPE = new AdsInsightActionBreakdown("action_type");

    /** {@code action_device} */
    public static final AdsInsightActionBreakdown ACTION_DEVICE = new AdsInsightActionBreakdown("action_device");

    /** {@code action_destination} */
    public static final AdsInsightActionBreakdown ACTION_DESTINATION =
            new AdsInsightActionBreakdown("action_destination");

    /** {@code action_reaction} */
    public static final AdsInsightActionBreakdown ACTION_REACTION = new AdsInsightActionBreakdown("action_reaction");

    /** {@code action_target_id} */
    public static final AdsInsightActionBreakdown ACTION_TARGET_ID = new AdsInsightActionBreakdown("action_target_id");

    /** {@code action_carousel_card_id} */
    public static final AdsInsightActionBreakdown ACTION_CAROUSEL_CARD_ID =
            new AdsInsightActionBreakdown("action_carousel_card_id");

    /** {@code action_carousel_card_name} */
    public static final AdsInsightActionBreakdown ACTION_CAROUSEL_CARD_NAME =
            new AdsInsightActionBreakdown("action_carousel_card_name");

    /** {@code action_canvas_component_name} */
    public static final AdsInsightActionBreakdown ACTION_CANVAS_COMPONENT_NAME =
            new AdsInsightActionBreakdown("action_canvas_component_name");

    /** {@code action_video_sound} */
    public static final AdsInsightActionBreakdown ACTION_VIDEO_SOUND =
            new AdsInsightActionBreakdown("action_video_sound");

    /** {@code action_video_type} */
    public static final AdsInsightActionBreakdown ACTION_VIDEO_TYPE =
            new AdsInsightActionBreakdown("action_video_type");

    /** {@code conversion_destination} */
    public static final AdsInsightActionBreakdown CONVERSION_DESTINATION =
            new AdsInsightActionBreakdown("conversion_destination");

    /** {@code is_business_ai_assisted} */
    public static final AdsInsightActionBreakdown IS_BUSINESS_AI_ASSISTED =
            new AdsInsightActionBreakdown("is_business_ai_assisted");

    /** {@code matched_persona_id} */
    public static final AdsInsightActionBreakdown MATCHED_PERSONA_ID =
            new AdsInsightActionBreakdown("matched_persona_id");

    /** {@code matched_persona_name} */
    public static final AdsInsightActionBreakdown MATCHED_PERSONA_NAME =
            new AdsInsightActionBreakdown("matched_persona_name");

    /** {@code signal_source_bucket} */
    public static final AdsInsightActionBreakdown SIGNAL_SOURCE_BUCKET =
            new AdsInsightActionBreakdown("signal_source_bucket");

    /** {@code standard_event_content_type} */
    public static final AdsInsightActionBreakdown STANDARD_EVENT_CONTENT_TYPE =
            new AdsInsightActionBreakdown("standard_event_content_type");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static AdsInsightActionBreakdown of(String value) {
        return new AdsInsightActionBreakdown(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<AdsInsightActionBreakdown> known() {
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
