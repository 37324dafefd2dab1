package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What a campaign is to achieve. The constants are spelled as Facebook spells them. */
enum Objective {
    OUTCOME_TRAFFIC,
    OUTCOME_ENGAGEMENT,
    OUTCOME_LEADS,
    OUTCOME_AWARENESS,
    OUTCOME_SALES,
    OUTCOME_APP_PROMOTION
}
