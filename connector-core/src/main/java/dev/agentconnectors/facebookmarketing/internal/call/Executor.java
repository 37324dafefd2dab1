package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import java.util.concurrent.CompletableFuture;

/** Sends prepared calls, one way or the other. */
public interface Executor extends AutoCloseable {

    /** Sends a call and waits for its result, or throws a {@code ConnectorException}. */
    ResultText execute(PreparedCall call, RunningCall running);

    /** Sends a call with no thread waiting; the future fails with a {@code ConnectorException}. */
    CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running);

    /** Takes a retry from the budget of the host that calls go to; false where none is left. */
    boolean takeRetry();

    /** Runs something that may take its time away from the threads that read answers. */
    void handOver(Runnable task);

    @Override
    void close();
}
