package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** How the Ad Library matches search terms. The constants are spelled as Facebook spells them. */
enum SearchType {
    KEYWORD_UNORDERED,
    KEYWORD_EXACT_PHRASE
}
