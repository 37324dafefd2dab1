package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Whether ads of the Ad Library run now. The constants are spelled as Facebook spells them. */
enum ActiveStatus {
    ACTIVE,
    ALL,
    INACTIVE
}
