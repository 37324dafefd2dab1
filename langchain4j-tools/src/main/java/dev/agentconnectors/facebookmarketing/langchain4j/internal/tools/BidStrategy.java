package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

/** How bids are made. The constants are spelled as Facebook spells them. */
enum BidStrategy {
    LOWEST_COST_WITHOUT_CAP,
    LOWEST_COST_WITH_BID_CAP,
    COST_CAP,
    LOWEST_COST_WITH_MIN_ROAS
}
