package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where writes wait. Whoever implements it for another store has one promise to keep: {@link #replace} is atomic, across
 * all threads and processes that share the store, and what it has accepted is there for good when it returns.
 */
public interface PendingWrites {

    /**
     * Keeps a new write.
     *
     * @param write the write
     * @throws IllegalStateException if there is one with its id
     */
    void add(PendingWrite write);

    /**
     * Finds a write.
     *
     * @param id its id
     * @return the write as it is now, or empty
     */
    Optional<PendingWrite> find(String id);

    /**
     * Puts a write's next step in the place of the one before, if that is still the newest.
     *
     * @param expected the step that must be the newest
     * @param next the one to put in its place
     * @return false if another step has come first; then nothing has changed
     */
    boolean replace(PendingWrite expected, PendingWrite next);

    /**
     * Lists writes.
     *
     * @param query which
     * @return those, the newest first
     */
    List<PendingWrite> list(Query query);

    /**
     * Forgets writes whose {@linkplain PendingWrite.Ending#at() end} is long past.
     *
     * @param time those that ended earlier are removed
     * @return how many
     */
    int removeEndedBefore(Instant time);

    /**
     * A store that forgets everything when the process ends.
     *
     * @return an empty one
     */
    static PendingWrites inMemory() {
        return new PendingWritesInMemory();
    }

    /** The store of pending writes cannot be reached, or cannot keep them. Nothing is sent while that is so. */
    final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /**
         * Makes the error.
         *
         * @param cause what went wrong; not for models
         */
        public UnavailableException(Throwable cause) {
            super("The store of pending writes is not available.", cause);
        }
    }

    /**
     * Which writes are meant. {@code Query.all().ownedBy("user", "maya").in(State.WAITING)}.
     *
     * @param owner what their owner must have, among other things
     * @param states in one of which they are; empty for any
     * @param accountId the ad account, digits only; null for any
     * @param since when they were asked for at the earliest; null for any time
     * @param limit how many at most, the newest first
     */
    record Query(
            Map<String, String> owner,
            Set<State> states,
            @Nullable String accountId,
            @Nullable Instant since,
            int limit) {

        /** Checks the limit and copies the collections. */
        public Query {
            if (limit < 1) {
                throw new IllegalArgumentException("limit is " + limit + ": give at least 1.");
            }
            owner = Map.copyOf(owner);
            states = Set.copyOf(states);
        }

        /**
         * All of them, at most 100.
         *
         * @return the query
         */
        public static Query all() {
            return new Query(Map.of(), Set.of(), null, null, 100);
        }

        /**
         * Only those whose owner has this. Several of these must all hold.
         *
         * @param name such as {@code memory_id}
         * @param value its value
         * @return the narrower query
         */
        public Query ownedBy(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(owner);
            more.put(name, value);
            return new Query(more, states, accountId, since, limit);
        }

        /**
         * Only those in one of these states.
         *
         * @param first a state
         * @param others more of them
         * @return the narrower query
         */
        public Query in(State first, State... others) {
            return new Query(owner, EnumSet.of(first, others), accountId, since, limit);
        }

        /**
         * Only those of an ad account.
         *
         * @param account its id, with or without {@code act_}
         * @return the narrower query
         */
        public Query inAccount(String account) {
            String digits = account.startsWith("act_") ? account.substring(4) : account;
            return new Query(owner, states, digits, since, limit);
        }

        /**
         * Only those that were asked for at that time or later.
         *
         * @param time the moment
         * @return the narrower query
         */
        public Query since(Instant time) {
            return new Query(owner, states, accountId, time, limit);
        }

        /**
         * At most so many.
         *
         * @param most at least 1
         * @return the narrower query
         */
        public Query limit(int most) {
            return new Query(owner, states, accountId, since, most);
        }

        boolean admits(PendingWrite write) {
            return write.owner().entrySet().containsAll(owner.entrySet())
                    && (states.isEmpty() || states.contains(write.state()))
                    && (accountId == null || accountId.equals(write.call().accountId()))
                    && (since == null || !write.createdAt().isBefore(since));
        }
    }
}
