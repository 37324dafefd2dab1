package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The bearer token of one Airbyte application: fetched when it is first needed, renewed ahead of its expiry, and fetched
 * once for all who ask at the same time. A fetch is an operation of its own, so that nobody who gives up takes it down
 * for the others.
 */
final class BearerTokens {

    private static final String NAME = "The Airbyte token";
    private static final Duration LIFETIME_IF_UNSTATED = Duration.ofMinutes(15);
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);
    // A tenth of the lifetime, so that a short-lived token is not renewed at every call.
    private static final int MARGIN_DIVISOR = 10;
    private static final Set<Integer> CREDENTIALS_REFUSED = Set.of(400, 401, 403, 422);

    private final AirbyteApi api;
    private final HttpSettings settings;
    private final Map<String, String> headers;
    private final RequestBody credentials;
    private final Redactor redactor;
    private final SingleFlight<Token> token;

    BearerTokens(
            AirbyteApi api, HttpSettings settings, String clientId, String clientSecret, Map<String, String> headers) {
        this.api = api;
        this.settings = settings;
        this.headers = headers;
        this.credentials = JsonBody.of(Map.of("client_id", clientId, "client_secret", clientSecret));
        this.redactor = new Redactor(List.of(clientSecret));
        this.token = new SingleFlight<>(
                this::fetch, kept -> settings.timing().nanoTime().getAsLong() - kept.renewAtNanos() < 0);
    }

    CompletableFuture<Token> get() {
        return token.get();
    }

    /** Throws away a token that the service no longer accepts. */
    void forget(Token refused) {
        token.forget(refused);
    }

    private Token fetch() {
        long asked = settings.timing().nanoTime().getAsLong();
        return new Sender(settings)
                .send(
                        new RunningCall(settings),
                        new Exchange<>(
                                NAME,
                                Effect.READ,
                                mark -> new Exchange.Attempt<>(
                                        api.token(credentials, headers, mark),
                                        redactor,
                                        null,
                                        answer -> read(answer, asked))));
    }

    private Token read(Answer answer, long asked) {
        AirbyteErrors errors = new AirbyteErrors(NAME, settings.timing().clock(), redactor);
        if (CREDENTIALS_REFUSED.contains(answer.status())) {
            throw new AuthenticationException(
                    errors.describe(answer)
                            + " Airbyte does not accept the client id and secret: check both, and that they belong to"
                            + " the same application.",
                    errors.apiError(answer),
                    null);
        }
        if (!answer.isSuccessful()) {
            throw errors.of(answer);
        }
        try {
            Map<String, Object> body = Json.asMap(answer.read());
            if (body != null && body.get("access_token") instanceof String value && isHeaderText(value)) {
                return new Token(
                        value,
                        asked + usableFor(lifetime(body.get("expires_in"))).toNanos());
            }
        } catch (IOException notJson) {
            throw errors.unreadable(answer);
        }
        throw errors.unreadable(answer);
    }

    private static Duration lifetime(@Nullable Object expiresIn) {
        return expiresIn instanceof Number seconds ? Duration.ofSeconds(seconds.longValue()) : LIFETIME_IF_UNSTATED;
    }

    private static Duration usableFor(Duration lifetime) {
        Duration margin = lifetime.dividedBy(MARGIN_DIVISOR);
        return lifetime.minus(margin.compareTo(LONGEST_MARGIN) < 0 ? margin : LONGEST_MARGIN);
    }

    private static boolean isHeaderText(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
