package dev.agentconnectors.facebookmarketing.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an operation does to the ad account. */
public enum Effect {
    /** Changes nothing; may be repeated. */
    READ,
    /** Creates or changes something; is never repeated blindly. */
    WRITE,
    /** Removes something for good; is never repeated blindly. */
    DELETE;

    private static final Set<String> READING = Set.of("get", "list", "check", "search", "context_store_search");
    private static final Set<String> STATES =
            Set.of("status", "configured_status", "effective_status", "status_option");
    private static final Set<String> REMOVED = Set.of("DELETED", "ARCHIVED");

    /**
     * What an action that the catalogue does not declare is taken for. Whatever is not known to read counts as a write.
     *
     * @param action the action, such as {@code list}
     * @return the effect
     */
    public static Effect ofUndeclared(String action) {
        return READING.contains(action) ? READ : action.equals("delete") ? DELETE : WRITE;
    }

    /**
     * Says whether parameters of a write remove the object: archived objects never deliver again, and count as removed just
     * as deleted ones do.
     *
     * @param values the parameters by name
     * @return true if a state among them is {@code DELETED} or {@code ARCHIVED}
     */
    public static boolean removes(Map<String, ?> values) {
        return STATES.stream().map(values::get).anyMatch(Effect::isGone);
    }

    /** Says whether a value of a state means that the object is gone. */
    static boolean isGone(@Nullable Object state) {
        return state != null && REMOVED.contains(state.toString().trim().toUpperCase(Locale.ROOT));
    }
}
