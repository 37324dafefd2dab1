package dev.agentconnectors.facebookmarketing.internal.call;

import java.util.Set;

/** The actions that search replicated records, one for each dialect. */
public final class SearchActions {

    private static final Set<String> NAMES = Set.of("search", "context_store_search");

    private SearchActions() {}

    /** True for an action that searches. */
    public static boolean includes(String action) {
        return NAMES.contains(action);
    }
}
