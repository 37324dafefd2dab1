package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which writes are meant. {@code PendingWriteQuery.all().ownedBy("user", "maya").in(State.WAITING)}.
 *
 * @param owner what their owner must have, among other things
 * @param states in one of which they are; empty for any
 * @param accountId the ad account, digits only; null for any
 * @param since when they were asked for at the earliest; null for any time
 * @param limit how many at most, the newest first
 */
public record PendingWriteQuery(
        Map<String, String> owner,
        Set<State> states,
        @Nullable String accountId,
        @Nullable Instant since,
        int limit) {

    /** Checks the limit and copies the collections. */
    public PendingWriteQuery {
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
    public static PendingWriteQuery all() {
        return new PendingWriteQuery(Map.of(), Set.of(), null, null, 100);
    }

    /**
     * Only those whose owner has this. Several of these must all hold.
     *
     * @param name such as {@code memory_id}
     * @param value its value
     * @return the narrower query
     */
    public PendingWriteQuery ownedBy(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(owner);
        more.put(name, value);
        return new PendingWriteQuery(more, states, accountId, since, limit);
    }

    /**
     * Only those in one of these states.
     *
     * @param first a state
     * @param others more of them
     * @return the narrower query
     */
    public PendingWriteQuery in(State first, State... others) {
        return new PendingWriteQuery(owner, EnumSet.of(first, others), accountId, since, limit);
    }

    /**
     * Only those of an ad account.
     *
     * @param account its id, with or without {@code act_}
     * @return the narrower query
     */
    public PendingWriteQuery inAccount(String account) {
        String digits = account.startsWith("act_") ? account.substring(4) : account;
        return new PendingWriteQuery(owner, states, digits, since, limit);
    }

    /**
     * Only those that were asked for at that time or later.
     *
     * @param time the moment
     * @return the narrower query
     */
    public PendingWriteQuery since(Instant time) {
        return new PendingWriteQuery(owner, states, accountId, time, limit);
    }

    /**
     * At most so many.
     *
     * @param most at least 1
     * @return the narrower query
     */
    public PendingWriteQuery limit(int most) {
        return new PendingWriteQuery(owner, states, accountId, since, most);
    }

    boolean admits(PendingWrite write) {
        return write.owner().entrySet().containsAll(owner.entrySet())
                && (states.isEmpty() || states.contains(write.state()))
                && (accountId == null || accountId.equals(write.call().accountId()))
                && (since == null || !write.createdAt().isBefore(since));
    }
}
