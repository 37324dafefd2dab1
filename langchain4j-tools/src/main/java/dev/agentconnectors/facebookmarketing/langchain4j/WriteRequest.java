package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.OneLine;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that a model wants done, for a person to read. Every value is one line without control, format and direction
 * characters, and cut where it is long, which it then says; in the texts, whatever is not a mere code, number or amount
 * stands in quotation marks.
 *
 * @param entity the entity, such as {@code ad_sets}
 * @param action the action, such as {@code update}
 * @param accountId the ad account that it concerns, digits only; null where it could not be told
 * @param objectId the object to change, or null for a new one
 * @param objectName the name of the object to change, or of the new one; null where it has none
 * @param changes what would be set, amounts in major units with their currency
 * @param origin on whose behalf
 * @param sentence what would be done, in one sentence for a person who knows ads: {@code Raise the daily budget of ad set
 *     ‹Trail Shoes› (campaign ‹Spring Launch›, account ‹Alder & Finch›) from 50.00 USD to 100.00 USD (+100 %, a big step).}
 */
public record WriteRequest(
        String entity,
        String action,
        @Nullable String accountId,
        @Nullable String objectId,
        @Nullable String objectName,
        List<Change> changes,
        CallOrigin origin,
        String sentence) {

    /**
     * One field that would be set.
     *
     * @param field the field
     * @param before its value now, or null where it has none or the object is new
     * @param after its value afterwards
     */
    public record Change(String field, @Nullable String before, String after) {

        /** Makes one line of each value. */
        public Change {
            field = OneLine.clean(field);
            before = before == null ? null : OneLine.clean(before);
            after = OneLine.clean(after);
        }

        /** {@code daily_budget: 50.00 USD → 100.00 USD}. */
        @Override
        public String toString() {
            return OneLine.value(field) + ": " + (before == null ? "" : OneLine.value(before) + " → ")
                    + OneLine.value(after);
        }
    }

    /** Makes one line of each value and copies the changes. */
    public WriteRequest {
        entity = OneLine.clean(entity);
        action = OneLine.clean(action);
        accountId = accountId == null ? null : OneLine.clean(accountId);
        objectId = objectId == null ? null : OneLine.clean(objectId);
        objectName = objectName == null ? null : OneLine.clean(objectName);
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(sentence, "sentence");
        changes = List.copyOf(changes);
    }

    /**
     * A request whose sentence knows no more than the other components.
     *
     * @param entity the entity
     * @param action the action
     * @param accountId the ad account, or null
     * @param objectId the object to change, or null
     * @param objectName the name of the object, or null
     * @param changes what would be set
     * @param origin on whose behalf
     */
    public WriteRequest(
            String entity,
            String action,
            @Nullable String accountId,
            @Nullable String objectId,
            @Nullable String objectName,
            List<Change> changes,
            CallOrigin origin) {
        this(
                entity,
                action,
                accountId,
                objectId,
                objectName,
                changes,
                origin,
                Sentence.of(entity, action, objectId, objectName, changes, Map.of()));
    }

    /**
     * The request in a few lines: the operation, the object, and each change.
     *
     * @return the text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(entity).append('.').append(action);
        if (objectName != null) {
            text.append(' ').append(OneLine.inQuotes(objectName));
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
