package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** States in which something can be created. The constants are spelled as Facebook spells them. */
enum InitialStatus {
    ACTIVE,
    PAUSED
}
