package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** A regulated kind of advertising. The constants are spelled as Facebook spells them. */
enum SpecialAdCategory {
    NONE,
    CREDIT,
    EMPLOYMENT,
    FINANCIAL_PRODUCTS_SERVICES,
    HOUSING,
    ISSUES_ELECTIONS_POLITICS,
    ONLINE_GAMBLING_AND_GAMING
}
