package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends prepared calls, one way or the other. */
public interface Executor extends AutoCloseable {

    /** Sends a call and waits for its result, or throws a {@code ConnectorException}. */
    ResultText execute(PreparedCall call, RunningCall running);

    /** Sends a call with no thread waiting; the future fails with a {@code ConnectorException}. */
    CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running);

    /**
     * Sends several calls and waits for their ends; one by one, where the service knows no better.
     *
     * @param begin begins an operation, as each call is one
     * @return what became of each, in the order of the calls
     */
    default List<Executed> executeAll(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        List<Executed> all = new ArrayList<>(calls.size());
        for (PreparedCall call : calls) {
            RunningCall running = begin.get();
            try {
                all.add(Executed.done(call, running, execute(call, running)));
            } catch (Throwable e) {
                all.add(Executed.failed(call, running, e));
            }
        }
        return all;
    }

    /** The same with no thread waiting. */
    default CompletableFuture<List<Executed>> executeAllAsync(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        CompletableFuture<List<Executed>> all = CompletableFuture.completedFuture(new ArrayList<>(calls.size()));
        for (PreparedCall call : calls) {
            all = all.thenCompose(before -> {
                RunningCall running = begin.get();
                return executeAsync(call, running).handle((text, thrown) -> {
                    before.add(
                            text == null ? Executed.failed(call, running, thrown) : Executed.done(call, running, text));
                    return before;
                });
            });
        }
        return all;
    }

    /** Takes a retry from the budget of the host that calls go to; false where none is left. */
    boolean takeRetry();

    /** Runs something that may take its time away from the threads that read answers. */
    void handOver(Runnable task);

    @Override
    void close();

    /**
     * What became of one of several calls.
     *
     * @param call the call
     * @param running what it has cost
     * @param text its result, or null if it failed
     * @param failure what it failed with, or null
     */
    record Executed(
            PreparedCall call,
            RunningCall running,
            @Nullable ResultText text,
            @Nullable Throwable failure) {

        /** It returned something. */
        public static Executed done(PreparedCall call, RunningCall running, ResultText text) {
            return new Executed(call, running, text, null);
        }

        /** It failed. */
        public static Executed failed(PreparedCall call, RunningCall running, Throwable failure) {
            boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
            return new Executed(call, running, null, wrapped ? failure.getCause() : failure);
        }
    }
}
