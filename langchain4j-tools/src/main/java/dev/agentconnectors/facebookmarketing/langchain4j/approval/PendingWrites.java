package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    List<PendingWrite> list(PendingWriteQuery query);

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
}
