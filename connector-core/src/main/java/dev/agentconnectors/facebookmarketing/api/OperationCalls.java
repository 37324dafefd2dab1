package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The untyped calls that the typed ones are made of. The connector is one; a test may put another in its place. */
public interface OperationCalls {

    /**
     * Executes an operation and waits for its end.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param action the action, such as {@code list}
     * @param params the parameters by name
     * @return what the operation returned
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    ExecutionResult execute(String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params);

    /**
     * Executes an operation without a thread waiting for it. Cancelling the future cancels the request.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param action the action, such as {@code list}
     * @param params the parameters by name
     * @return what the operation will return; fails with {@link ConnectorException}, for a wrong call too
     */
    CompletableFuture<ExecutionResult> executeAsync(
            String entity, String action, @Nullable Map<String, ? extends @Nullable Object> params);

    /**
     * Executes several calls and waits for their end: one by one, unless the connector has a quicker way.
     *
     * @param calls the calls
     * @return what became of each, in the order of the calls
     */
    default List<Outcome<ExecutionResult>> executeAll(List<Call> calls) {
        List<Outcome<ExecutionResult>> outcomes = new ArrayList<>(calls.size());
        for (Call call : calls) {
            try {
                outcomes.add(Outcome.of(execute(call.entity(), call.action(), call.params())));
            } catch (RuntimeException failure) {
                outcomes.add(Outcome.failed(failure));
            }
        }
        return outcomes;
    }

    /**
     * Executes several calls without a thread waiting for them.
     *
     * @param calls the calls
     * @return what will have become of each, in the order of the calls
     */
    default CompletableFuture<List<Outcome<ExecutionResult>>> executeAllAsync(List<Call> calls) {
        return CompletableFuture.supplyAsync(() -> executeAll(calls));
    }

    /**
     * Searches replicated records, and waits for what it finds. Hosted mode only.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query {@code query}, {@code limit}, {@code cursor} and {@code fields}
     * @return what was found
     * @throws ValidationException if the query is wrong, or the mode is open source; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    SearchResult search(String entity, Map<String, ? extends @Nullable Object> query);

    /**
     * Searches without a thread waiting. Cancelling the future cancels the request.
     *
     * @param entity the entity, such as {@code campaigns}
     * @param query {@code query}, {@code limit}, {@code cursor} and {@code fields}
     * @return what will be found; fails with {@link ConnectorException}, for a wrong query too
     */
    CompletableFuture<SearchResult> searchAsync(String entity, Map<String, ? extends @Nullable Object> query);
}
