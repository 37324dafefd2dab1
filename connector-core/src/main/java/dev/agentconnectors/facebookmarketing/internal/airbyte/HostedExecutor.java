package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Sends calls through Airbyte, to one connector. */
public final class HostedExecutor implements Executor {

    private final AirbyteSession session;
    private final CompletableFuture<String> knownId;
    private final @Nullable ConnectorLookup lookup;
    private volatile SearchDialect dialect;

    /** An executor for the connector that the configuration names. */
    public HostedExecutor(
            AirbyteSession session, HttpSettings settings, AirbyteAuthConfig config, SearchDialect dialect) {
        this.session = session;
        this.dialect = dialect;
        this.knownId = CompletableFuture.completedFuture(
                config.connectorId().map(Connectors::requireId).orElse(""));
        this.lookup = config.owner()
                .map(owner -> new ConnectorLookup(new Connectors(session), settings, owner))
                .orElse(null);
    }

    @Override
    public ResultText execute(PreparedCall call, RunningCall running) {
        Step step = new Step(call, dialect, false);
        while (true) {
            String id = session.await(running, call.name(), connectorId());
            try {
                return step.done(session.send(running, step.request(id), step::read));
            } catch (ConnectorException refusal) {
                step = step.after(refusal, id);
                if (step == null) {
                    throw refusal;
                }
            }
        }
    }

    @Override
    public CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running) {
        return sendAsync(new Step(call, dialect, false), running);
    }

    private CompletableFuture<ResultText> sendAsync(Step step, RunningCall running) {
        return session.awaitAsync(running, step.call.name(), connectorId())
                .thenCompose(id -> session.sendAsync(running, step.request(id), step::read)
                        .thenApply(step::done)
                        .exceptionallyCompose(thrown -> {
                            Step next = Sender.cause(thrown) instanceof ConnectorException refusal
                                    ? step.after(refusal, id)
                                    : null;
                            return next == null ? CompletableFuture.failedFuture(thrown) : sendAsync(next, running);
                        }));
    }

    @Override
    public boolean takeRetry() {
        return session.takeRetry();
    }

    @Override
    public void handOver(Runnable task) {
        session.handOver(task);
    }

    @Override
    public void close() {
        session.close();
    }

    private CompletableFuture<String> connectorId() {
        return lookup == null ? knownId : lookup.id();
    }

    /** One way to send a call, and what to try after a refusal: pure but for what it remembers of the server. */
    private final class Step {

        private final PreparedCall call;
        private final SearchDialect spoken;
        private final boolean lookedUpAgain;
        private final @Nullable ConnectorException olderRefused;

        Step(PreparedCall call, SearchDialect spoken, boolean lookedUpAgain) {
            this(call, spoken, lookedUpAgain, null);
        }

        private Step(
                PreparedCall call,
                SearchDialect spoken,
                boolean lookedUpAgain,
                @Nullable ConnectorException olderRefused) {
            this.call = call;
            this.spoken = spoken;
            this.lookedUpAgain = lookedUpAgain;
            this.olderRefused = olderRefused;
        }

        AirbyteRequest request(String id) {
            RequestBody body = JsonBody.of(ExecuteBody.of(call, spoken));
            return new AirbyteRequest(
                    call.name(),
                    call.effect(),
                    List.of(),
                    (api, headers, mark) -> api.execute(id, body, headers, mark));
        }

        ResultText read(Answer answer, AirbyteErrors errors) {
            return HostedAnswers.read(call, answer, errors);
        }

        /** The server speaks the dialect that it was asked in. */
        ResultText done(ResultText result) {
            if (olderRefused != null) {
                dialect = spoken;
            }
            return result;
        }

        /** What to send instead after a refusal that did nothing, or null where it stands. */
        @Nullable
        Step after(ConnectorException refusal, String id) {
            if (olderRefused != null) {
                // Neither dialect: what the one that was asked for said is the answer.
                throw olderRefused;
            }
            if (lookup != null && !lookedUpAgain && AirbyteErrors.isUnknownConnector(refusal)) {
                lookup.forget(id);
                return new Step(call, spoken, true);
            }
            boolean older = spoken == SearchDialect.SEARCH && call.action().equals(SearchDialect.SEARCH.action());
            return older && call.effect() == Effect.READ && AirbyteErrors.isRefusal(refusal)
                    ? new Step(call, SearchDialect.CONTEXT_STORE_SEARCH, lookedUpAgain, refusal)
                    : null;
        }
    }
}
