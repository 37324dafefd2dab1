package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write that a model wanted, from the moment it was asked for until it is known what became of it. Immutable: each step
 * makes a new one with the next {@link #version()}. It holds no credential.
 */
public final class PendingWrite extends PendingWriteFields {

    private PendingWrite(Builder builder) {
        super(builder);
    }

    /**
     * Starts with a write that waits for a decision and is nobody's.
     *
     * @param id tells it apart; cannot be guessed
     * @param call what will be sent
     * @param asked what a person reads
     * @return a builder
     */
    public static Builder builder(String id, Call call, Asked asked) {
        return new Builder(id, call, asked);
    }

    /** How far it has come. */
    public enum State {
        /** Nobody has decided yet. */
        WAITING(false),
        /** Approved; nothing has been sent yet. */
        APPROVED(false),
        /** It is being sent: from here on it may have taken effect. */
        SENDING(false),
        /** The service said that it was done. */
        DONE(true),
        /** Somebody said no, or a rule that holds now forbids it. Nothing was changed. */
        REFUSED(true),
        /** Nobody decided in time. Nothing was changed. */
        EXPIRED(true),
        /** What it would change was changed by somebody else in the meantime. Nothing was changed by this. */
        STALE(true),
        /** The service refused it, or it could not be sent. Nothing was changed. */
        FAILED(true),
        /** It was sent, and no answer came. It is never sent again: look whether it took effect. */
        UNKNOWN(true);

        private final boolean end;

        State(boolean end) {
            this.end = end;
        }

        /**
         * Whether nothing more will happen to it.
         *
         * @return true for an outcome
         */
        public boolean isEnd() {
            return end;
        }
    }

    /**
     * What will be sent. {@link #of} and what follows it make one piece by piece.
     *
     * @param entity the entity, such as {@code ad_sets}
     * @param action the action, such as {@code update}
     * @param parameters exactly as they will be sent, amounts in the units that Facebook takes
     * @param accountId the ad account, digits only; null where it could not be told
     * @param objectId the object to change; null for a new one
     * @param before the values that the parameters would replace, as they were when it was asked for; empty for a new object
     */
    public record Call(
            String entity,
            String action,
            Map<String, Object> parameters,
            @Nullable String accountId,
            @Nullable String objectId,
            Map<String, Object> before) {

        /**
         * Copies the maps and keeps their order.
         *
         * @throws IllegalArgumentException if a value is no text, number, flag, list or object of these, or a text has more
         *     than 100,000 characters: the content of files is not kept
         */
        public Call {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(action, "action");
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
            parameters.forEach((name, value) -> {
                if (!Keepable.isKeepable(value)) {
                    throw new IllegalArgumentException(
                            "The value of " + name + " cannot be kept: give its size and hash instead.");
                }
            });
        }

        /**
         * A call that makes something new, in an account that is not known.
         *
         * @param entity the entity
         * @param action the action
         * @param parameters exactly as they will be sent
         * @return the call
         */
        public static Call of(String entity, String action, Map<String, Object> parameters) {
            return new Call(entity, action, parameters, null, null, Map.of());
        }

        /**
         * The same in an ad account.
         *
         * @param account its digits; null where it could not be told
         * @return the call
         */
        public Call inAccount(@Nullable String account) {
            return new Call(entity, action, parameters, account, objectId, before);
        }

        /**
         * The same, changing an object.
         *
         * @param object its id; null for a new one
         * @param values those that the parameters would replace
         * @return the call
         */
        public Call changing(@Nullable String object, Map<String, Object> values) {
            return new Call(entity, action, parameters, accountId, object, values);
        }
    }

    /**
     * What a person reads before deciding.
     *
     * @param sentence what would be done, in one sentence
     * @param details one line for each value that would be set
     */
    public record Asked(String sentence, List<String> details) {

        /** Copies the lines. */
        public Asked {
            Objects.requireNonNull(sentence, "sentence");
            details = List.copyOf(details);
        }
    }

    /**
     * Who decided.
     *
     * @param approved yes or no
     * @param by who, as the application calls them
     * @param reason why, or an empty text
     * @param at when
     */
    public record Decision(boolean approved, String by, String reason, Instant at) {}

    /**
     * What became of it.
     *
     * @param at when
     * @param explanation why it was not done, for people; null where it was
     * @param resultId the id of what was created; null for anything else
     * @param askedAgain the id of the write that asks for the same of the object as it is now, of one that is {@link
     *     State#STALE}; null for anything else
     */
    public record Ending(
            Instant at,
            @Nullable String explanation,
            @Nullable String resultId,
            @Nullable String askedAgain) {}

    /**
     * The object that it is about: the one that it changes, or the one that it has created.
     *
     * @return the id, or empty for one that was not created
     */
    public Optional<String> subjectId() {
        return Optional.ofNullable(call().objectId())
                .or(() -> Optional.ofNullable(ending()).map(Ending::resultId));
    }

    /** Says what it is and how far it has come, without the parameters. */
    @Override
    public String toString() {
        return "PendingWrite[" + id() + " " + state() + ": " + call().entity() + "." + call().action() + "]";
    }

    PendingWrite next(State to, @Nullable Decision by, @Nullable Ending end) {
        if (!Steps.lead(state(), to)) {
            throw new IllegalStateException("A write that is " + state() + " does not become " + to + ".");
        }
        return new Builder(id(), call(), asked())
                .version(version() + 1)
                .state(to)
                .owner(owner())
                .createdAt(createdAt())
                .expiresAt(expiresAt())
                .decision(by)
                .ending(end)
                .replaces(replaces())
                .build();
    }

    /** Collects what is known of a write, for stores that make it again of what they keep. */
    public static final class Builder {

        final String id;
        final Call call;
        final Asked asked;
        long version;
        State state = State.WAITING;
        Map<String, String> owner = Map.of();
        Instant createdAt = Instant.EPOCH;
        Instant expiresAt = Instant.EPOCH;

        @Nullable
        Decision decision;

        @Nullable
        Ending ending;

        @Nullable
        String replaces;

        private Builder(String id, Call call, Asked asked) {
            this.id = Objects.requireNonNull(id, "id");
            this.call = Objects.requireNonNull(call, "call");
            this.asked = Objects.requireNonNull(asked, "asked");
        }

        /**
         * How many steps it has made.
         *
         * @param value 0 for one that has just been asked for
         * @return this builder
         */
        public Builder version(long value) {
            this.version = value;
            return this;
        }

        /**
         * How far it has come.
         *
         * @param value the state
         * @return this builder
         */
        public Builder state(State value) {
            this.state = value;
            return this;
        }

        /**
         * Who wanted it.
         *
         * @param value names and texts, by which connector and policy are found again
         * @return this builder
         */
        public Builder owner(Map<String, String> value) {
            this.owner = value;
            return this;
        }

        /**
         * When it was asked for.
         *
         * @param value the moment
         * @return this builder
         */
        public Builder createdAt(Instant value) {
            this.createdAt = value;
            return this;
        }

        /**
         * Until when it can be decided.
         *
         * @param value the moment
         * @return this builder
         */
        public Builder expiresAt(Instant value) {
            this.expiresAt = value;
            return this;
        }

        /**
         * Who decided.
         *
         * @param value the decision, or null before that
         * @return this builder
         */
        public Builder decision(@Nullable Decision value) {
            this.decision = value;
            return this;
        }

        /**
         * What became of it.
         *
         * @param value the ending, or null before that
         * @return this builder
         */
        public Builder ending(@Nullable Ending value) {
            this.ending = value;
            return this;
        }

        /**
         * Which write it takes back or asks for again.
         *
         * @param value its id; null for most
         * @return this builder
         */
        public Builder replaces(@Nullable String value) {
            this.replaces = value;
            return this;
        }

        /**
         * Makes the write.
         *
         * @return the write
         */
        public PendingWrite build() {
            return new PendingWrite(this);
        }
    }

    /** Hears of each step of each write, such as to show a card, or to tell a conversation what became of it. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A write has come to be or has made a step, and that is kept. Called in the thread that made the step; what it throws
         * changes nothing.
         *
         * @param write the write as it is now
         */
        void onStep(PendingWrite write);
    }
}
