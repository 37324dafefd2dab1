package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.OneLine;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.Sentence;
import dev.langchain4j.invocation.InvocationContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that a model wants done, for a person to read. Every value is one line without control, format and direction
 * characters, and cut where it is long, which it then says; in the texts, whatever is not a mere code, number or amount
 * stands in quotation marks. Immutable.
 */
public final class WriteRequest {

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

    private final String entity;
    private final String action;
    private final @Nullable String accountId;
    private final @Nullable String objectId;
    private final @Nullable String objectName;
    private final List<Change> changes;
    private final Origin origin;
    private final String sentence;

    private WriteRequest(Builder wanted) {
        this.entity = wanted.entity;
        this.action = wanted.action;
        this.accountId = wanted.accountId;
        this.objectId = wanted.objectId;
        this.objectName = wanted.objectName;
        this.changes = wanted.changes;
        this.origin = wanted.origin;
        this.sentence = Sentence.of(entity, action, objectId, objectName, changes, wanted.surroundings);
    }

    /**
     * Begins a request.
     *
     * @param entity the entity, such as {@code ad_sets}
     * @param action the action, such as {@code update}
     * @return a builder
     */
    public static Builder builder(String entity, String action) {
        return new Builder(entity, action);
    }

    /**
     * The entity.
     *
     * @return its name, such as {@code ad_sets}
     */
    public String entity() {
        return entity;
    }

    /**
     * The action.
     *
     * @return its name, such as {@code update}
     */
    public String action() {
        return action;
    }

    /**
     * The ad account that it concerns.
     *
     * @return the id, digits only; null where it could not be told
     */
    public @Nullable String accountId() {
        return accountId;
    }

    /**
     * The object to change.
     *
     * @return its id, or null for a new one
     */
    public @Nullable String objectId() {
        return objectId;
    }

    /**
     * The name of the object to change, or of the new one.
     *
     * @return the name, or null where it has none
     */
    public @Nullable String objectName() {
        return objectName;
    }

    /**
     * What would be set.
     *
     * @return the changes, amounts in major units with their currency
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * On whose behalf.
     *
     * @return the origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * What would be done, in one sentence for a person who knows ads.
     *
     * @return such as {@code Raise the daily budget of ad set ‹Trail Shoes› (campaign ‹Spring Launch›, account ‹Alder &
     *     Finch›) from 50.00 USD to 100.00 USD (+100 %, a big step).}
     */
    public String sentence() {
        return sentence;
    }

    /**
     * The request in a few lines for a person: the {@link #sentence}, each change, and the ids, since names are not unique.
     *
     * @return the text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(sentence);
        changes.forEach(change -> text.append("\n  ").append(change));
        if (objectId != null) {
            text.append("\n  id: ").append(objectId);
        }
        if (accountId != null) {
            text.append("\n  account: ").append(accountId);
        }
        return text.toString();
    }

    /** The {@link #sentence}. */
    @Override
    public String toString() {
        return sentence;
    }

    /** Puts a request together. */
    public static final class Builder {

        private final String entity;
        private final String action;
        private @Nullable String accountId;
        private @Nullable String objectId;
        private @Nullable String objectName;
        private List<Change> changes = List.of();
        private Origin origin = Origin.UNKNOWN;
        private Map<String, String> surroundings = Map.of();

        private Builder(String entity, String action) {
            this.entity = OneLine.clean(entity);
            this.action = OneLine.clean(action);
        }

        /**
         * Says which ad account it concerns.
         *
         * @param accountId the id, digits only, or null
         * @return this builder
         */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId == null ? null : OneLine.clean(accountId);
            return this;
        }

        /**
         * Says which object would change.
         *
         * @param objectId its id, or null for a new one
         * @return this builder
         */
        public Builder objectId(@Nullable String objectId) {
            this.objectId = objectId == null ? null : OneLine.clean(objectId);
            return this;
        }

        /**
         * Says what the object is called.
         *
         * @param objectName its name, or null
         * @return this builder
         */
        public Builder objectName(@Nullable String objectName) {
            this.objectName = objectName == null ? null : OneLine.clean(objectName);
            return this;
        }

        /**
         * Says what would be set.
         *
         * @param changes the changes
         * @return this builder
         */
        public Builder changes(List<Change> changes) {
            this.changes = List.copyOf(changes);
            return this;
        }

        /**
         * Says on whose behalf it is.
         *
         * @param origin the origin
         * @return this builder
         */
        public Builder origin(Origin origin) {
            this.origin = Objects.requireNonNull(origin, "origin");
            return this;
        }

        /**
         * Says what the object belongs to, for the sentence.
         *
         * @param surroundings kinds such as {@code campaign} with names or ids, the nearest first
         * @return this builder
         */
        public Builder surroundings(Map<String, String> surroundings) {
            this.surroundings = Collections.unmodifiableMap(new LinkedHashMap<>(surroundings));
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         */
        public WriteRequest build() {
            return new WriteRequest(this);
        }
    }

    /**
     * On whose behalf a model calls a tool.
     *
     * @param memoryId the AI service's memory id, which tells conversations or users apart; null where the service has none
     * @param toolCallId the model's id of the tool call; null where it gave none
     * @param context of the AI service's invocation, with its invocation parameters
     */
    public record Origin(
            @Nullable Object memoryId, @Nullable String toolCallId, InvocationContext context) {

        /** Nobody knows on whose behalf: the call was not made within a tool call. */
        public static final Origin UNKNOWN =
                new Origin(null, null, InvocationContext.builder().build());

        /** Memory id and tool call id; the context may hold what users wrote, and stays out. */
        @Override
        public String toString() {
            return "Origin[memoryId=" + memoryId + ", toolCallId=" + toolCallId + "]";
        }
    }
}
