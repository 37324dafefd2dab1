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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connector per user, the most recently used ones up to a bound. A connector that falls out is closed as soon as
 * no call uses it any more. Safe to use from many threads; one user's connector is made only once at a time, and no user
 * waits for another's.
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
    private final Function<K, Optional<WritePolicy>> policies;
    private final Map<K, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final IdentityHashMap<FacebookMarketingConnector, Entry> inUse = new IdentityHashMap<>();

    private ConnectorCache(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory,
            Function<K, Optional<WritePolicy>> policies) {
        this.maximum = maximum;
        this.user = user;
        this.factory = factory;
        this.policies = policies;
    }

    /**
     * Makes an empty cache.
     *
     * @param maximum how many connectors are kept at most while no call uses them, at least 1
     * @param user tells whose call it is; null is refused
     * @param factory makes a connector of a user's own, and may take its time, for instance to read credentials; what it
     *     throws reaches the model as "no connection", and it is asked again at the next call
     * @param <K> what tells users apart
     * @return the cache
     * @throws IllegalArgumentException if the maximum is less than 1
     */
    public static <K> ConnectorCache<K> of(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory) {
        return checked(maximum, user, factory, key -> Optional.empty());
    }

    /**
     * Makes an empty cache for users who may do different things.
     *
     * @param maximum as above
     * @param user as above
     * @param factory as above
     * @param policies what a user may have a model change; asked at every call, so that a change holds at once
     * @param <K> what tells users apart
     * @return the cache
     * @throws IllegalArgumentException if the maximum is less than 1
     */
    public static <K> ConnectorCache<K> of(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory,
            Function<K, WritePolicy> policies) {
        return checked(maximum, user, factory, key -> Optional.of(policies.apply(key)));
    }

    private static <K> ConnectorCache<K> checked(
            int maximum,
            Function<InvocationContext, ? extends @Nullable K> user,
            Function<K, FacebookMarketingConnector> factory,
            Function<K, Optional<WritePolicy>> policies) {
        if (maximum < 1) {
            throw new IllegalArgumentException("maximum is " + maximum + ": give 1 or more.");
        }
        return new ConnectorCache<>(maximum, user, factory, policies);
    }

    @Override
    public Optional<WritePolicy> writes(InvocationContext context) {
        K key = user.apply(context);
        // Nobody's call may change nothing.
        return key == null ? Optional.of(WritePolicy.off()) : policies.apply(key);
    }

    @Override
    public FacebookMarketingConnector resolve(InvocationContext context) {
        K key = user.apply(context);
        if (key == null) {
            throw new IllegalStateException(
                    "This call does not say whose it is, so no connector can be chosen: give the"
                            + " AI service a @MemoryId or InvocationParameters, as the cache's user function expects.");
        }
        Entry entry;
        List<FacebookMarketingConnector> evicted;
        synchronized (entries) {
            entry = entries.computeIfAbsent(key, newKey -> new Entry());
            entry.uses++;
            evicted = evict();
        }
        evicted.forEach(FacebookMarketingConnector::close);
        FacebookMarketingConnector connector;
        try {
            connector = entry.connector(() -> factory.apply(key));
        } catch (RuntimeException | Error e) {
            giveUp(key, entry);
            throw e;
        }
        synchronized (entries) {
            inUse.put(connector, entry);
        }
        return connector;
    }

    /** Ends a use for which no connector could be made; another thread may have had more luck since. */
    private void giveUp(K key, Entry entry) {
        Optional<FacebookMarketingConnector> made;
        boolean close;
        synchronized (entries) {
            entry.uses--;
            made = entry.uses == 0 ? entry.made() : Optional.empty();
            close = entry.evicted;
            if (entry.uses == 0 && made.isEmpty()) {
                entries.remove(key, entry);
            }
        }
        if (close) {
            made.ifPresent(FacebookMarketingConnector::close);
        }
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
                entry.evict().ifPresent(idle::add);
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
            entry.evict().ifPresent(idle::add);
        }
        return idle;
    }

    /** A user's connector, or the place where it is being made. Counts and marks are guarded by the cache. */
    private static final class Entry {

        private @Nullable FacebookMarketingConnector connector;
        private int uses;
        private boolean evicted;

        synchronized FacebookMarketingConnector connector(Supplier<FacebookMarketingConnector> factory) {
            if (connector == null) {
                connector = Objects.requireNonNull(factory.get(), "The factory made no connector.");
            }
            return connector;
        }

        /** The connector to close at once, unless a call is using it or is about to. */
        Optional<FacebookMarketingConnector> evict() {
            evicted = true;
            return uses == 0 ? made() : Optional.empty();
        }

        private synchronized Optional<FacebookMarketingConnector> made() {
            return Optional.ofNullable(connector);
        }
    }
}
