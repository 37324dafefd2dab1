package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What an ad set pays for. The constants are spelled as Facebook spells them. */
enum BillingEvent {
    IMPRESSIONS,
    LINK_CLICKS,
    APP_INSTALLS,
    PAGE_LIKES,
    POST_ENGAGEMENT,
    VIDEO_VIEWS,
    THRUPLAY
}
