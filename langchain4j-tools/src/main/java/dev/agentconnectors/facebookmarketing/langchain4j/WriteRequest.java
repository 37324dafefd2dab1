package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that a model wants done, for a person to read.
 *
 * @param entity the entity, such as {@code ad_sets}
 * @param action the action, such as {@code update}
 * @param accountId the ad account that it concerns, digits only; null where it could not be told
 * @param objectId the object to change, or null for a new one
 * @param objectName the name of the object to change, or of the new one; null where it has none
 * @param changes what would be set, amounts in major units with their currency
 */
public record WriteRequest(
        String entity,
        String action,
        @Nullable String accountId,
        @Nullable String objectId,
        @Nullable String objectName,
        List<Change> changes) {

    /**
     * One field that would be set.
     *
     * @param field the field
     * @param before its value now, or null where it has none or the object is new
     * @param after its value afterwards
     */
    public record Change(String field, @Nullable String before, String after) {

        /** {@code daily_budget: 50.00 USD → 100.00 USD}. */
        @Override
        public String toString() {
            return field + ": " + (before == null ? after : before + " → " + after);
        }
    }

    /** Copies the changes. */
    public WriteRequest {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(action, "action");
        changes = List.copyOf(changes);
    }

    /**
     * The request in a few lines: the operation, the object, and each change.
     *
     * @return the text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(entity).append('.').append(action);
        if (objectName != null) {
            text.append(" \"").append(objectName).append('"');
        }
        if (objectId != null) {
            text.append(" (").append(objectId).append(')');
        }
        if (accountId != null) {
            text.append(" in account ").append(accountId);
        }
        changes.forEach(change -> text.append("\n  ").append(change));
        return text.toString();
    }
}
