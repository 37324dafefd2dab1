package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Location;
import dev.agentconnectors.facebookmarketing.internal.call.Executor;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.BearerToken;
import dev.agentconnectors.facebookmarketing.internal.http.Flight;
import dev.agentconnectors.facebookmarketing.internal.http.HttpService;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.SendMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Sends calls straight to Facebook's Graph API. */
public final class GraphExecutor implements Executor {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final HttpService service;
    private final GraphApi api;
    private final GraphAnswers answers;
    private final @Nullable String proof;

    /**
     * An executor for one token.
     *
     * @param versionedUrl the API's base URL with the version, ending in a slash
     * @param appSecret the app's secret, or null; where it is known, every request carries the proof
     */
    public GraphExecutor(HttpUrl versionedUrl, HttpSettings settings, String accessToken, @Nullable String appSecret) {
        this.service = new HttpService(versionedUrl, settings, new BearerToken(accessToken));
        this.api = service.create(GraphApi.class);
        this.proof = appSecret == null ? null : AppSecretProof.of(accessToken, appSecret);
        Redactor redactor = new Redactor(Stream.of(accessToken, appSecret, proof)
                .filter(Objects::nonNull)
                .toList());
        this.answers = new GraphAnswers(new GraphErrors(settings.timing().clock(), redactor), redactor);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(PreparedCall call, Flight flight) {
        Operation operation = call.operation()
                .orElseThrow(() -> new IllegalArgumentException(call.name() + " is not in the catalogue"));
        List<String> path = path(operation, call.values());
        Map<String, String> parameters = parameters(operation, call.values());
        return flight.send(
                call.name(),
                operation.effect(),
                mark -> request(operation, path, parameters, mark),
                answer -> answers.read(call, answer));
    }

    @Override
    public void close() {
        service.close();
    }

    private Call<ResponseBody> request(
            Operation operation, List<String> path, Map<String, String> parameters, SendMark mark) {
        boolean edge = path.size() > 1;
        return switch (operation.method()) {
            case GET ->
                edge ? api.read(path.get(0), path.get(1), parameters, mark) : api.read(path.get(0), parameters, mark);
            case POST ->
                edge ? api.write(path.get(0), path.get(1), parameters, mark) : api.write(path.get(0), parameters, mark);
        };
    }

    private static List<String> path(Operation operation, Map<String, Object> values) {
        String template = operation.parents().stream()
                .filter(parent -> values.containsKey(parent.parameter()))
                .map(ParentEdge::path)
                .findFirst()
                .orElse(operation.path());
        return Stream.of(template.substring(1).split("/"))
                .map(segment -> PLACEHOLDER
                        .matcher(segment)
                        .replaceAll(match -> Objects.requireNonNull(values.get(match.group(1)))
                                .toString()))
                .toList();
    }

    private Map<String, String> parameters(Operation operation, Map<String, Object> values) {
        Map<String, String> parameters = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Location location =
                    operation.parameter(name).map(Parameter::location).orElse(null);
            if (location != Location.PATH) {
                parameters.put(name, value.toString());
            }
        });
        if (proof != null) {
            parameters.put(AppSecretProof.PARAMETER, proof);
        }
        return parameters;
    }
}
