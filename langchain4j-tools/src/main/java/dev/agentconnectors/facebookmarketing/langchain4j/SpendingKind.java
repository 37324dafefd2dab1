package dev.agentconnectors.facebookmarketing.langchain4j;

/** The kinds of money that a {@link WritePolicy} can cap. As soon as one kind has a cap, a kind without one is closed. */
public enum SpendingKind {
    /** What an object may spend a day. */
    DAILY_BUDGET("daily_budget"),
    /** What an object may spend in all. */
    LIFETIME_BUDGET("lifetime_budget"),
    /** What may be bid for one result. */
    BID("bid"),
    /** A limit on spending, such as a campaign's {@code spend_cap}: setting or raising it. */
    SPEND_LIMIT("spend limit");

    private final String words;

    SpendingKind(String words) {
        this.words = words;
    }

    /**
     * How it is called in sentences.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
