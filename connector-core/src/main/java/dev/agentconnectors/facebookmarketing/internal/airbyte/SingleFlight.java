package dev.agentconnectors.facebookmarketing.internal.airbyte;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is fetched once however many ask for it at the same time, and kept while it is fresh. A failure goes to
 * those who were waiting and is not kept.
 */
final class SingleFlight<T> {

    private final Supplier<T> source;
    private final Predicate<T> fresh;
    private @Nullable CompletableFuture<T> current;

    SingleFlight(Supplier<T> source, Predicate<T> fresh) {
        this.source = source;
        this.fresh = fresh;
    }

    CompletableFuture<T> get() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        synchronized (this) {
            if (current != null && isUsable(current)) {
                return current;
            }
            current = mine;
        }
        fetchInto(mine);
        return mine;
    }

    /** Throws the value away, unless another one has taken its place already. */
    synchronized void forget(T value) {
        if (current != null && hasValue(current) && current.join().equals(value)) {
            current = null;
        }
    }

    /**
     * On a thread of its own, since fetching is rare: neither an interrupt of whoever asked first nor a full pool, all of
     * whose threads may be waiting for this very value, gets in its way.
     */
    private void fetchInto(CompletableFuture<T> target) {
        Thread thread = new Thread(
                () -> {
                    try {
                        target.complete(source.get());
                    } catch (Throwable e) {
                        target.completeExceptionally(e);
                    }
                },
                "facebook-marketing-fetch");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean isUsable(CompletableFuture<T> future) {
        return !future.isDone() || (hasValue(future) && fresh.test(future.join()));
    }

    private static boolean hasValue(CompletableFuture<?> future) {
        return future.isDone() && !future.isCompletedExceptionally();
    }
}
