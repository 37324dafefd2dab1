package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** Kinds of ads in the Ad Library. The constants are spelled as Facebook spells them. */
enum AdType {
    ALL,
    EMPLOYMENT_ADS,
    FINANCIAL_PRODUCTS_AND_SERVICES_ADS,
    HOUSING_ADS,
    POLITICAL_AND_ISSUE_ADS
}
