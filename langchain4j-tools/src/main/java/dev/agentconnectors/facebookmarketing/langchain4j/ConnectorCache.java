package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.langchain4j.invocation.InvocationContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connector per user, the most recently used ones up to a bound. A connector that falls out is closed as soon as
 * no call uses it any more. Safe to use from many threads; one user's connector is made only once at a time.
 *
 * <pre>{@code
 * ConnectorCache<Object> connectors = ConnectorCache.of(
 *         1_000,
 *         InvocationContext::chatMemoryId,
 *         userId -> FacebookMarketingConnector.builder().authConfig(credentialsOf(userId)).build());
 * }</pre>
 *
 * @param <K> what tells users apart; needs {@code equals} and {@code hashCode}
 */
public final class ConnectorCache<K> implements ConnectorResolver, AutoCloseable {

    private final int maximum;
    private final Function<InvocationContext, ? extends @Nullable K> user;
    private final Function<K, FacebookMarketingConnector> factory;
    private final Map<K, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final IdentityHashMap<FacebookMarketingConnector, Entry> inUse = new IdentityHashMap<>();

    private ConnectorCache(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory) {
        this.maximum = maximum;
        this.user = user;
        this.factory = factory;
    }

    /**
     * Makes an empty cache.
     *
     * @param maximum how many connectors are kept at most while no call uses them, at least 1
     * @param user tells whose call it is; null is refused
     * @param factory makes the connector of a user; must be quick, for instance share an HTTP client
     * @param <K> what tells users apart
     * @return the cache
     * @throws IllegalArgumentException if the maximum is less than 1
     */
    public static <K> ConnectorCache<K> of(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory) {
        if (maximum < 1) {
            throw new IllegalArgumentException("maximum is " + maximum + ": give 1 or more.");
        }
        return new ConnectorCache<>(maximum, user, factory);
    }

    @Override
    public FacebookMarketingConnector resolve(InvocationContext context) {
        K key = user.apply(context);
        if (key == null) {
            throw new IllegalStateException(
                    "This call does not say whose it is, so no connector can be chosen: give the"
                            + " AI service a @MemoryId or InvocationParameters, as the cache's user function expects.");
        }
        List<FacebookMarketingConnector> evicted;
        FacebookMarketingConnector connector;
        synchronized (entries) {
            Entry entry = entries.computeIfAbsent(key, newKey -> new Entry(factory.apply(newKey)));
            entry.uses++;
            inUse.put(entry.connector, entry);
            connector = entry.connector;
            evicted = evict();
        }
        evicted.forEach(FacebookMarketingConnector::close);
        return connector;
    }

    @Override
    public void release(FacebookMarketingConnector connector) {
        boolean close;
        synchronized (entries) {
            Entry entry = Objects.requireNonNull(inUse.get(connector), "not resolved here");
            entry.uses--;
            if (entry.uses == 0) {
                inUse.remove(connector);
            }
            close = entry.uses == 0 && entry.evicted;
        }
        if (close) {
            connector.close();
        }
    }

    /** How many connectors are kept. */
    int size() {
        synchronized (entries) {
            return entries.size();
        }
    }

    /** Lets go of every connector; those in use are closed when their call ends. */
    @Override
    public void close() {
        List<FacebookMarketingConnector> idle = new ArrayList<>();
        synchronized (entries) {
            for (Entry entry : entries.values()) {
                entry.evicted = true;
                if (entry.uses == 0) {
                    idle.add(entry.connector);
                }
            }
            entries.clear();
        }
        idle.forEach(FacebookMarketingConnector::close);
    }

    private List<FacebookMarketingConnector> evict() {
        List<FacebookMarketingConnector> idle = new ArrayList<>();
        Iterator<Entry> eldestFirst = entries.values().iterator();
        while (entries.size() > maximum && eldestFirst.hasNext()) {
            Entry entry = eldestFirst.next();
            eldestFirst.remove();
            entry.evicted = true;
            if (entry.uses == 0) {
                idle.add(entry.connector);
            }
        }
        return idle;
    }

    private static final class Entry {

        private final FacebookMarketingConnector connector;
        private int uses;
        private boolean evicted;

        Entry(FacebookMarketingConnector connector) {
            this.connector = connector;
        }
    }
}
