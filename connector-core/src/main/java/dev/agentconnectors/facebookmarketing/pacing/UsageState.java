package dev.agentconnectors.facebookmarketing.pacing;

import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * What is known of Facebook's limits, for all connectors that share it: those of a process, or, with a store behind it,
 * those of a fleet. Keys hold no secret: a token is in them as a hash. Called by many threads at once, once or twice for
 * each call of a connector.
 */
@FunctionalInterface
public interface UsageState {

    /**
     * How near the calls under one key are to a limit of Facebook's.
     *
     * @param percent how much of the limit is used, in percent, as the last answer said; 100 and more is all of it
     * @param nextCall when the next call may be sent, so that calls near the limit keep a distance
     * @param blockedUntil until when Facebook has named a wait, or a time in the past
     */
    record Usage(int percent, Instant nextCall, Instant blockedUntil) {

        /** Nothing is known, and nothing has to wait. */
        public static final Usage NONE = new Usage(0, Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * Changes what is kept under a key, with no other change of it in between.
     *
     * @param key at most 200 ASCII characters
     * @param change from what was kept, or {@link Usage#NONE}, to what is to be kept; may be called more than once, and has
     *     no effect but its result; where that is what it was given, nothing has to be written
     * @return what is kept now
     */
    Usage update(String key, UnaryOperator<Usage> change);

    /**
     * A state that lives in memory. It forgets what no longer matters.
     *
     * @return an empty state, to be given to all connectors of a process
     */
    static UsageState inMemory() {
        return new InMemoryUsageState();
    }

    /**
     * A state for a fleet, in one table of a database, which every process reaches through its own {@link DataSource}. A call
     * of a connector costs one short query, and near a limit a short update as well. Where the database cannot be reached,
     * calls go out unpaced, and that is logged: pacing is a courtesy, not a lock.
     *
     * <pre>{@code
     * CREATE TABLE facebook_usage (
     *     usage_key     VARCHAR(200) PRIMARY KEY,
     *     percent       INTEGER NOT NULL,
     *     next_call     BIGINT  NOT NULL,   -- milliseconds since 1970
     *     blocked_until BIGINT  NOT NULL,   -- milliseconds since 1970
     *     version       BIGINT  NOT NULL
     * )
     * }</pre>
     *
     * <p>Rows whose times are in the past may be deleted at any time.
     *
     * @param dataSource gives connections, from a pool of yours
     * @return a state in the table {@code facebook_usage}
     */
    static UsageState jdbc(DataSource dataSource) {
        return new JdbcUsageState(dataSource);
    }
}
