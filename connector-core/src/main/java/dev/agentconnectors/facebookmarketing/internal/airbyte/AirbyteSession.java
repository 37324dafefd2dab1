package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder.AirbyteAccess;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange;
import dev.agentconnectors.facebookmarketing.internal.http.HttpService;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Requests to Airbyte on behalf of one application: each with a bearer token that is good, as far as one can tell. */
public final class AirbyteSession implements AutoCloseable {

    /** Where Airbyte's API is. */
    public static final String AIRBYTE_API_URL = "https://api.airbyte.ai";

    private final HttpService service;
    private final boolean shared;
    private final AirbyteApi api;
    private final HttpSettings settings;
    private final String clientId;
    private final String clientSecret;
    private final Map<String, String> organization;
    private final BearerTokens tokens;
    private final Sender sender;

    /**
     * A session of its own.
     *
     * @param baseUrl the API's base URL, ending in a slash
     * @param organizationId the organization meant, for applications that see several, or null
     */
    public AirbyteSession(
            HttpUrl baseUrl,
            HttpSettings settings,
            String clientId,
            String clientSecret,
            @Nullable String organizationId) {
        this.service = new HttpService(baseUrl, settings);
        this.shared = false;
        this.api = service.create(AirbyteApi.class);
        this.settings = settings;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.organization = header(organizationId);
        this.tokens = new BearerTokens(api, settings, clientId, clientSecret, organization);
        this.sender = new Sender(settings);
    }

    private AirbyteSession(AirbyteSession other, @Nullable String organizationId) {
        this.service = other.service;
        this.shared = true;
        this.api = other.api;
        this.settings = other.settings;
        this.clientId = other.clientId;
        this.clientSecret = other.clientSecret;
        this.organization = header(organizationId);
        // A token is one organization's: another one's would act in the wrong place.
        this.tokens = organization.equals(other.organization)
                ? other.tokens
                : new BearerTokens(api, settings, clientId, clientSecret, organization);
        this.sender = other.sender;
    }

    /** The session behind a client. */
    public static AirbyteSession of(AirbyteAccess access) {
        if (access instanceof SessionHolder holder) {
            return holder.session();
        }
        throw new IllegalArgumentException("airbyteClient takes an AirbyteClient, which no other class stands for.");
    }

    /** A session with the same connections, and for the same organization with the same token; closing it does nothing. */
    public AirbyteSession sharedFor(@Nullable String organizationId) {
        return new AirbyteSession(this, organizationId);
    }

    /** The application's id. */
    public String clientId() {
        return clientId;
    }

    /** The application's secret. */
    public String clientSecret() {
        return clientSecret;
    }

    /** How requests are sent. */
    public HttpSettings settings() {
        return settings;
    }

    /** Sends a request; {@code reading} gets an answer that is a success, and what makes errors of it if it is none. */
    <T> T send(RunningCall running, AirbyteRequest request, BiFunction<Answer, AirbyteErrors, T> reading) {
        Token token = sender.await(running, request.name(), tokens.get());
        Optional<T> result = sender.send(running, exchange(request, token, reading, true));
        if (result.isPresent()) {
            return result.get();
        }
        tokens.forget(token);
        Token fresh = sender.await(running, request.name(), tokens.get());
        return sender.send(running, exchange(request, fresh, reading, false)).orElseThrow();
    }

    /** The same with no thread waiting. */
    <T> CompletableFuture<T> sendAsync(
            RunningCall running, AirbyteRequest request, BiFunction<Answer, AirbyteErrors, T> reading) {
        return sender.awaitAsync(running, request.name(), tokens.get())
                .thenCompose(token -> sender.sendAsync(running, exchange(request, token, reading, true))
                        .thenCompose(result -> {
                            if (result.isPresent()) {
                                return CompletableFuture.completedFuture(result.get());
                            }
                            tokens.forget(token);
                            return sender.awaitAsync(running, request.name(), tokens.get())
                                    .thenCompose(fresh ->
                                            sender.sendAsync(running, exchange(request, fresh, reading, false)))
                                    .thenApply(Optional::orElseThrow);
                        }));
    }

    /** Waits for what others may wait for as well. */
    <T> T await(RunningCall running, String name, CompletableFuture<T> shared) {
        return sender.await(running, name, shared);
    }

    /** The same with no thread waiting. */
    <T> CompletableFuture<T> awaitAsync(RunningCall running, String name, CompletableFuture<T> shared) {
        return sender.awaitAsync(running, name, shared);
    }

    boolean takeRetry() {
        return settings.retryBudget().take(service.host());
    }

    void handOver(Runnable task) {
        service.handOver(task);
    }

    @Override
    public void close() {
        if (!shared) {
            service.close();
        }
    }

    private <T> Exchange<Optional<T>> exchange(
            AirbyteRequest request, Token token, BiFunction<Answer, AirbyteErrors, T> reading, boolean again) {
        Redactor redactor = redactor(token, request);
        AirbyteErrors errors =
                new AirbyteErrors(request.name(), settings.timing().clock(), redactor);
        Map<String, String> headers = headers(token);
        return new Exchange<>(
                request.name(),
                request.effect(),
                mark -> new Exchange.Attempt<>(
                        request.maker().make(api, headers, mark),
                        redactor,
                        null,
                        answer -> read(answer, errors, reading, again)));
    }

    /** Empty where the token was refused, and with it the request before anything was done. */
    private static <T> Optional<T> read(
            Answer answer, AirbyteErrors errors, BiFunction<Answer, AirbyteErrors, T> reading, boolean again) {
        if (answer.isSuccessful()) {
            return Optional.of(reading.apply(answer, errors));
        }
        if (again && errors.isTokenRefused(answer)) {
            return Optional.empty();
        }
        throw errors.of(answer);
    }

    private Redactor redactor(Token token, AirbyteRequest request) {
        List<String> secrets = new ArrayList<>(request.secrets());
        secrets.add(token.value());
        secrets.add(clientSecret);
        return new Redactor(secrets);
    }

    private Map<String, String> headers(Token token) {
        Map<String, String> headers = new LinkedHashMap<>(organization);
        headers.put("Authorization", "Bearer " + token.value());
        return headers;
    }

    private static Map<String, String> header(@Nullable String organizationId) {
        return organizationId == null ? Map.of() : Map.of("X-Organization-Id", organizationId);
    }
}
