package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.internal.http.Flight;
import java.util.concurrent.CompletableFuture;

/** Sends prepared calls, one way or the other. */
public interface Executor extends AutoCloseable {

    /** Sends a call; the future fails with a {@code ConnectorException}. */
    CompletableFuture<ExecutionResult> execute(PreparedCall call, Flight flight);

    @Override
    void close();
}
