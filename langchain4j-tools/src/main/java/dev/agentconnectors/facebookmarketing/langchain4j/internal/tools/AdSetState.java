package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Effective states of ad sets. The constants are spelled as Facebook spells them. */
enum AdSetState {
    ACTIVE,
    PAUSED,
    DELETED,
    ARCHIVED,
    IN_PROCESS,
    WITH_ISSUES,
    CAMPAIGN_PAUSED
}
