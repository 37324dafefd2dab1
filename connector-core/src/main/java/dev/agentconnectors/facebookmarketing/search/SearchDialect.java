package dev.agentconnectors.facebookmarketing.search;

/** How a server wants to be asked for replicated records; {@link SearchResult} is the same for both. */
public enum SearchDialect {
    /** The action {@code search}, which gives scored hits. */
    SEARCH("search"),
    /** The action {@code context_store_search} of newer servers, which gives plain records. */
    CONTEXT_STORE_SEARCH("context_store_search");

    private final String action;

    SearchDialect(String action) {
        this.action = action;
    }

    /**
     * The action to execute.
     *
     * @return its name
     */
    public String action() {
        return action;
    }
}
