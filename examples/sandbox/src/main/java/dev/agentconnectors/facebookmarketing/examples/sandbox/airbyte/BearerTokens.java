package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives out bearer tokens to the application, and knows which of them are good. Thread-safe. */
final class BearerTokens {
    private final Clock clock;
    private final AirbyteSettings settings;
    private final String clientId;
    private final String clientSecret;
    private final Map<String, Instant> expiries = new HashMap<>();
    private int issued;

    BearerTokens(Clock clock, AirbyteSettings settings, String clientId, String clientSecret) {
        this.clock = clock;
        this.settings = settings;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    Answer issue(Call call) {
        Fields fields = Fields.of(call.json());
        String id = fields.requiredText("client_id");
        String secret = fields.requiredText("client_secret");
        fields.refuseOthers();
        fields.check();
        if (!same(id, clientId) || !same(secret, clientSecret)) {
            throw ApiError.of(401, "Invalid client credentials");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", issue());
        answer.put("token_type", "Bearer");
        if (settings.statesExpiry()) {
            answer.put("expires_in", settings.tokenLifetime().toSeconds());
        }
        List<String> organizations = settings.organizationIds();
        if (organizations.size() == 1) {
            answer.put("organization_id", organizations.get(0));
        }
        return Answer.of(200, answer);
    }

    /** Ends the call unless it carries a token that is good. */
    synchronized void check(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw ApiError.of(401, "Not authenticated");
        }
        Instant expiry = expiries.get(authorization.substring(7).strip());
        if (expiry == null) {
            throw ApiError.of(401, "Invalid authentication credentials");
        }
        if (!clock.instant().isBefore(expiry)) {
            throw ApiError.of(
                    401, "The token has expired.", new Problem(List.of(), "Fetch a new token", "token_expired"));
        }
    }

    synchronized int issued() {
        return issued;
    }

    synchronized void revoke() {
        expiries.clear();
    }

    private synchronized String issue() {
        String token = "sandbox-bearer-" + UUID.randomUUID();
        expiries.put(token, clock.instant().plus(settings.tokenLifetime()));
        issued++;
        return token;
    }

    private static boolean same(String sent, String known) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }
}
