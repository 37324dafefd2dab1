package dev.agentconnectors.facebookmarketing.pacing;

import java.util.function.UnaryOperator;

/**
 * What is known of Facebook's limits, for all connectors that share it: those of a process, or, with a store behind it,
 * those of a fleet. Keys hold no secret: a token is in them as a hash. Called by many threads at once, once or twice for
 * each call of a connector.
 */
@FunctionalInterface
public interface UsageState {

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
}
