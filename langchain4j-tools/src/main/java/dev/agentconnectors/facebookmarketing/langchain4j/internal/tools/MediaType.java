package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** What ads of the Ad Library consist of. The constants are spelled as Facebook spells them. */
enum MediaType {
    ALL,
    IMAGE,
    MEME,
    VIDEO,
    NONE
}
