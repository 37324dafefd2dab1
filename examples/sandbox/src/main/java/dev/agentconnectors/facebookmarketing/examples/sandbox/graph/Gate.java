package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Lets in who has a valid access token and, where an app secret is set, the proof of knowing it. */
final class Gate {
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final @Nullable String appSecret;

    Gate(Collection<AccessToken> tokens, @Nullable String appSecret) {
        tokens.forEach(token -> this.tokens.put(token.value(), token));
        this.appSecret = appSecret;
    }

    AccessToken admit(@Nullable String authorization, Params params) {
        String sent = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? authorization.substring(7).strip()
                : params.get("access_token");
        if (sent == null) {
            throw GraphError.token(401, 0, "An access token is required to request this resource.")
                    .asException();
        }
        AccessToken token = tokens.get(sent);
        if (token == null) {
            throw GraphError.token(400, 0, "Invalid OAuth access token - Cannot parse access token")
                    .asException();
        }
        if (token.expired()) {
            throw GraphError.token(401, 463, "Error validating access token: Session has expired.")
                    .asException();
        }
        checkProof(token, params);
        return token;
    }

    Optional<AccessToken> find(String value) {
        return Optional.ofNullable(tokens.get(value));
    }

    private void checkProof(AccessToken token, Params params) {
        if (appSecret == null) {
            return;
        }
        String proof = params.get("appsecret_proof");
        if (proof == null) {
            throw proofError("API calls from the server require an appsecret_proof argument");
        }
        if (!MessageDigest.isEqual(
                proof(token.value(), appSecret).getBytes(StandardCharsets.UTF_8),
                proof.getBytes(StandardCharsets.UTF_8))) {
            throw proofError("Invalid appsecret_proof provided in the API argument");
        }
    }

    private static GraphException proofError(String message) {
        return new GraphError(400, "GraphMethodException", 100, 0, message, null, null, List.of()).asException();
    }

    static String proof(String token, String appSecret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
