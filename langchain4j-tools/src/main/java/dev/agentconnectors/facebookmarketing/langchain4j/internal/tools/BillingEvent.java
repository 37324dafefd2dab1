package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What is paid for. The constants are spelled as Facebook spells them. */
enum BillingEvent {
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
    NONE
}
