package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What one row of a report is about. The constants are spelled as Facebook spells them. */
enum Level {
    ad,
    adset,
    campaign,
    account
}
