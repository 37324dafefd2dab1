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
 *
 * @param id tells it apart; cannot be guessed
 * @param version counts its steps, from 0
 * @param state how far it has come
 * @param owner who wanted it, as names and texts: what connector and policy are found again by
 * @param call what will be sent
 * @param asked what a person reads
 * @param createdAt when it was asked for
 * @param expiresAt until when it can be decided
 * @param decision who decided, or null before that
 * @param ending what became of it, or null before that
 * @param replaces the id of the write that this one takes back or asks for again; null for most
 */
public record PendingWrite(
        String id,
        long version,
        State state,
        Map<String, String> owner,
        Call call,
        Asked asked,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Decision decision,
        @Nullable Ending ending,
        @Nullable String replaces) {

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
     * What will be sent.
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
            parameters = copy(parameters);
            before = copy(before);
            parameters.forEach((name, value) -> {
                if (!Keepable.isKeepable(value)) {
                    throw new IllegalArgumentException(
                            "The value of " + name + " cannot be kept: give its size and hash instead.");
                }
            });
        }

        private static Map<String, Object> copy(Map<String, Object> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
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

    /** Checks that nothing is missing. */
    public PendingWrite {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        owner = Map.copyOf(owner);
    }

    /**
     * The object that it is about: the one that it changes, or the one that it has created.
     *
     * @return the id, or empty for one that was not created
     */
    public Optional<String> subjectId() {
        return Optional.ofNullable(call.objectId())
                .or(() -> Optional.ofNullable(ending).map(Ending::resultId));
    }

    /** Says what it is and how far it has come, without the parameters. */
    @Override
    public String toString() {
        return "PendingWrite[" + id + " " + state + ": " + call.entity() + "." + call.action() + "]";
    }

    PendingWrite next(State to, @Nullable Decision by, @Nullable Ending end) {
        if (!Steps.lead(state, to)) {
            throw new IllegalStateException("A write that is " + state + " does not become " + to + ".");
        }
        return new PendingWrite(id, version + 1, to, owner, call, asked, createdAt, expiresAt, by, end, replaces);
    }
}
