package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Flight;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.RequestBody;

/** Sends calls through Airbyte, to one connector. */
public final class HostedExecutor implements Executor {

    private final AirbyteSession session;
    private final Supplier<CompletableFuture<String>> connectorId;

    /** An executor for the connector that the configuration names. */
    public HostedExecutor(AirbyteSession session, HttpSettings settings, AirbyteAuthConfig config) {
        this.session = session;
        this.connectorId = config.owner()
                .map(owner -> new ConnectorLookup(new Connectors(session), settings, owner))
                .<Supplier<CompletableFuture<String>>>map(lookup -> lookup::id)
                .orElseGet(() -> known(config.connectorId().orElseThrow()));
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(PreparedCall call, Flight flight) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("entity", call.entity());
        operation.put("action", call.action());
        operation.put("params", call.values());
        RequestBody body = JsonBody.of(operation);
        return flight.await(call.name(), connectorId.get())
                .thenCompose(id -> session.send(
                        flight,
                        new AirbyteRequest(
                                call.name(),
                                call.effect(),
                                List.of(),
                                (api, headers, mark) -> api.execute(id, body, headers, mark)),
                        (answer, errors) -> HostedAnswers.read(call, answer, errors)));
    }

    @Override
    public void close() {
        session.close();
    }

    private static Supplier<CompletableFuture<String>> known(String id) {
        CompletableFuture<String> future = CompletableFuture.completedFuture(Connectors.requireId(id));
        return () -> future;
    }
}
