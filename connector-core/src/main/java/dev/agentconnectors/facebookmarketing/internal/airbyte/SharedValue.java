package dev.agentconnectors.facebookmarketing.internal.airbyte;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is fetched once however many ask for it at the same time, and kept while it is fresh. A failure goes to
 * those who were waiting and is not kept.
 */
final class SharedValue<T> {

    private final Supplier<CompletableFuture<T>> source;
    private final Predicate<T> fresh;
    private @Nullable CompletableFuture<T> current;

    SharedValue(Supplier<CompletableFuture<T>> source, Predicate<T> fresh) {
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

    private void fetchInto(CompletableFuture<T> target) {
        try {
            CompletableFuture<?> unused = source.get().whenComplete((value, thrown) -> {
                if (thrown == null) {
                    target.complete(value);
                } else {
                    target.completeExceptionally(thrown);
                }
            });
        } catch (RuntimeException e) {
            target.completeExceptionally(e);
        }
    }

    private boolean isUsable(CompletableFuture<T> future) {
        return !future.isDone() || (hasValue(future) && fresh.test(future.join()));
    }

    private static boolean hasValue(CompletableFuture<?> future) {
        return future.isDone() && !future.isCompletedExceptionally();
    }
}
