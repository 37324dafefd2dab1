package dev.agentconnectors.facebookmarketing.internal.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** From futures to plain calls. */
public final class Futures {

    private Futures() {}

    /** The outcome of a future, or the unchecked exception that it failed with. */
    public static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw cause(e) instanceof RuntimeException known ? known : e;
        }
    }

    /** What a failure of a future is about. */
    public static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
