package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Effective states of campaigns. The constants are spelled as Facebook spells them. */
enum CampaignState {
    ACTIVE,
    PAUSED,
    DELETED,
    ARCHIVED,
    IN_PROCESS,
    WITH_ISSUES
}
