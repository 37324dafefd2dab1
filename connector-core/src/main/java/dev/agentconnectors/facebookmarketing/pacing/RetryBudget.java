package dev.agentconnectors.facebookmarketing.pacing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What retries may add to the load on a host that is failing already. Each host has {@value #MOST} retries to begin with;
 * a retry takes one, and ten calls that succeed give one back. While a host answers, retries are never short; in an outage
 * they end after the first {@value #MOST}, and each call is sent once.
 *
 * <p>Each connector has a budget of its own, unless several are given the same one.
 */
public final class RetryBudget {

    /** How many retries a host has to begin with, and at most. */
    public static final int MOST = 50;

    private static final int TENTHS = 10;

    private final Map<String, AtomicInteger> tenthsLeft = new ConcurrentHashMap<>(2);

    /** A full budget for every host. */
    public RetryBudget() {}

    /**
     * Takes a retry.
     *
     * @param host whom the retry would go to
     * @return false where none is left, so that there must be no retry
     */
    public boolean take(String host) {
        AtomicInteger left = left(host);
        return left.getAndUpdate(tenths -> tenths >= TENTHS ? tenths - TENTHS : tenths) >= TENTHS;
    }

    /**
     * A call has been answered.
     *
     * @param host by whom
     */
    public void succeeded(String host) {
        AtomicInteger left = left(host);
        if (left.get() < MOST * TENTHS) {
            int unused = left.updateAndGet(tenths -> Math.min(MOST * TENTHS, tenths + 1));
        }
    }

    private AtomicInteger left(String host) {
        return tenthsLeft.computeIfAbsent(host, unused -> new AtomicInteger(MOST * TENTHS));
    }
}
