package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Effective states of ads. The constants are spelled as Facebook spells them. */
enum AdState {
    ACTIVE,
    PAUSED,
    DELETED,
    ARCHIVED,
    IN_PROCESS,
    WITH_ISSUES,
    CAMPAIGN_PAUSED,
    ADSET_PAUSED,
    DISAPPROVED,
    PENDING_REVIEW,
    PREAPPROVED,
    PENDING_BILLING_INFO
}
