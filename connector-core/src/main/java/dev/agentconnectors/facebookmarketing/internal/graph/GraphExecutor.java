package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.OperationListener.DroppedField;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange;
import dev.agentconnectors.facebookmarketing.internal.http.HttpService;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RequestProgress;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Sends calls straight to Facebook's Graph API. */
public final class GraphExecutor implements Executor {

    private final HttpService service;
    private final VideoUploads videos;
    private final GraphApi api;
    private final Sender sender;
    private final GraphAccess.Source access;
    private final HttpSettings settings;
    private final FieldDrift drift;

    /**
     * An executor.
     *
     * @param versionedUrl the API's base URL with the version, ending in a slash
     * @param videoUrl the same of where videos are uploaded
     * @param credentials asked at every request
     * @param dropped is told of the fields that are asked for by default and refused
     */
    public GraphExecutor(
            HttpUrl versionedUrl,
            HttpUrl videoUrl,
            HttpSettings settings,
            Supplier<OAuthAuthConfig> credentials,
            Consumer<DroppedField> dropped) {
        this.service = new HttpService(versionedUrl, settings);
        this.api = service.create(GraphApi.class);
        this.sender = new Sender(settings);
        this.access = new GraphAccess.Source(credentials);
        this.settings = settings;
        this.videos = new VideoUploads(api, videoUrl, sender, access, settings);
        this.drift = new FieldDrift(dropped);
    }

    /** The same, with report runs for insights that are too large for one call. */
    public Executor withReportRuns() {
        return new LargeInsights(this, settings.timing(), new RunCursors(access));
    }

    @Override
    public ResultText execute(PreparedCall call, RunningCall running) {
        GraphRequest request = GraphRequest.of(call, drift);
        if (request.operation().inPieces()) {
            return videos.upload(request, running);
        }
        while (true) {
            Sending sending = new Sending(request);
            try {
                return sender.send(running, sending.exchange());
            } catch (ConnectorException refusal) {
                GraphRequest amended = sending.amendedAfter(refusal);
                if (amended == null) {
                    throw sending.explained(refusal);
                }
                request = amended;
            }
        }
    }

    @Override
    public CompletableFuture<ResultText> executeAsync(PreparedCall call, RunningCall running) {
        GraphRequest request = GraphRequest.of(call, drift);
        return request.operation().inPieces() ? videos.uploadAsync(request, running) : sendAsync(request, running);
    }

    private CompletableFuture<ResultText> sendAsync(GraphRequest request, RunningCall running) {
        Sending sending = new Sending(request);
        return sender.sendAsync(running, sending.exchange()).exceptionallyCompose(thrown -> {
            if (!(Sender.cause(thrown) instanceof ConnectorException refusal)) {
                return CompletableFuture.failedFuture(thrown);
            }
            GraphRequest amended = sending.amendedAfter(refusal);
            return amended == null
                    ? CompletableFuture.failedFuture(sending.explained(refusal))
                    : sendAsync(amended, running);
        });
    }

    @Override
    public List<Executed> executeAll(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        @Nullable Executed[] outcomes = new @Nullable Executed[calls.size()];
        for (List<Integer> places : BatchPlan.of(calls)) {
            List<PreparedCall> together = places.stream().map(calls::get).toList();
            List<Executed> ended =
                    together.size() == 1 ? Executor.super.executeAll(together, begin) : batch(together, begin);
            put(ended, places, outcomes);
        }
        return all(outcomes);
    }

    @Override
    public CompletableFuture<List<Executed>> executeAllAsync(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        @Nullable Executed[] outcomes = new @Nullable Executed[calls.size()];
        CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
        for (List<Integer> places : BatchPlan.of(calls)) {
            List<PreparedCall> together = places.stream().map(calls::get).toList();
            sent = sent.thenCompose(before -> together.size() == 1
                            ? Executor.super.executeAllAsync(together, begin)
                            : batchAsync(newBatch(together, begin)))
                    .thenAccept(ended -> put(ended, places, outcomes));
        }
        return sent.thenApply(ended -> all(outcomes));
    }

    private List<Executed> batch(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        Batch batch = newBatch(calls, begin);
        while (!batch.isOver()) {
            try {
                batch.answered(sender.send(batch.running(), batch.exchange(this::batchCall)));
            } catch (ConnectorException whole) {
                batch.failed(whole);
            }
            Duration pause = batch.pause();
            if (pause != null && !sender.pause(pause, batch.running())) {
                batch.cancelled();
            }
        }
        return batch.outcomes();
    }

    private CompletableFuture<List<Executed>> batchAsync(Batch batch) {
        if (batch.running().isCancelled()) {
            batch.cancelled();
        }
        if (batch.isOver()) {
            return CompletableFuture.completedFuture(batch.outcomes());
        }
        return sender.sendAsync(batch.running(), batch.exchange(this::batchCall))
                .handle((parts, thrown) -> {
                    if (parts != null) {
                        batch.answered(parts);
                    } else if (Sender.cause(thrown) instanceof ConnectorException whole) {
                        batch.failed(whole);
                    } else {
                        throw new CompletionException(Sender.cause(thrown));
                    }
                    return batch;
                })
                .thenCompose(heard -> {
                    Duration pause = heard.pause();
                    return pause == null
                            ? CompletableFuture.completedFuture(true)
                            : sender.pauseAsync(pause, heard.running());
                })
                .thenCompose(goOn -> {
                    if (!goOn) {
                        batch.cancelled();
                    }
                    return batchAsync(batch);
                });
    }

    private Batch newBatch(List<PreparedCall> calls, Supplier<RunningCall> begin) {
        return new Batch(calls, sender, access, drift, settings.timing().clock(), this::takeRetry, begin);
    }

    private Call<ResponseBody> batchCall(List<GraphRequest> parts, GraphAccess current, RequestProgress mark) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("batch", BatchText.of(parts));
        if (current.proof() != null) {
            form.put(AppSecretProof.PARAMETER, current.proof());
        }
        return api.batch(form, current.authorization(), mark);
    }

    private static void put(List<Executed> ended, List<Integer> places, @Nullable Executed[] outcomes) {
        for (int i = 0; i < ended.size(); i++) {
            outcomes[places.get(i)] = ended.get(i);
        }
    }

    private static List<Executed> all(@Nullable Executed[] outcomes) {
        return Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
    }

    @Override
    public boolean takeRetry() {
        return settings.retryBudget().take(service.host());
    }

    @Override
    public void handOver(Runnable task) {
        service.handOver(task);
    }

    @Override
    public void close() {
        service.close();
    }

    /** One request on its way, with the credentials of each attempt. */
    private final class Sending {

        private final GraphRequest request;
        private volatile @Nullable GraphAccess used;

        Sending(GraphRequest request) {
            this.request = request;
        }

        Exchange<ResultText> exchange() {
            return new Exchange<>(request.call().name(), request.operation().effect(), mark -> {
                GraphAccess current = access.current();
                used = current;
                GraphErrors errors = new GraphErrors(settings.timing().clock(), current.redactor());
                return new Exchange.Attempt<>(
                        call(current, mark),
                        current.redactor(),
                        request.pace(current.tokenHash()),
                        answer -> GraphAnswers.read(request, answer, errors, current.redactor()));
            });
        }

        @Nullable
        GraphRequest amendedAfter(ConnectorException refusal) {
            GraphAccess last = used;
            return last == null ? null : request.after(refusal, last, access, drift);
        }

        ConnectorException explained(ConnectorException refusal) {
            return drift.explained(request.call(), request.parameters(), refusal);
        }

        private Call<ResponseBody> call(GraphAccess current, RequestProgress mark) {
            Map<String, String> parameters = request.parameters();
            if (current.proof() != null) {
                parameters = new LinkedHashMap<>(parameters);
                parameters.put(AppSecretProof.PARAMETER, current.proof());
            }
            String authorization = current.authorization();
            List<String> path = request.path();
            boolean edge = path.size() > 1;
            if (request.operation().body() == Operation.Body.MULTIPART) {
                List<MultipartBody.Part> parts = FormWithFiles.parts(parameters, request.files());
                return edge
                        ? api.upload(path.get(0), path.get(1), parts, authorization, mark)
                        : api.upload(path.get(0), parts, authorization, mark);
            }
            return switch (request.operation().method()) {
                case GET ->
                    edge
                            ? api.read(path.get(0), path.get(1), parameters, authorization, mark)
                            : api.read(path.get(0), parameters, authorization, mark);
                case POST ->
                    edge
                            ? api.write(path.get(0), path.get(1), parameters, authorization, mark)
                            : api.write(path.get(0), parameters, authorization, mark);
                case DELETE ->
                    edge
                            ? api.delete(path.get(0), path.get(1), parameters, authorization, mark)
                            : api.delete(path.get(0), parameters, authorization, mark);
            };
        }
    }
}
