package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What an ad set's delivery strives for. The constants are spelled as Facebook spells them. */
enum OptimizationGoal {
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
    MESSAGING_APPOINTMENT_CONVERSION
}
