package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** States to which something can be changed. The constants are spelled as Facebook spells them. */
enum NewStatus {
    ACTIVE,
    PAUSED,
    ARCHIVED
}
