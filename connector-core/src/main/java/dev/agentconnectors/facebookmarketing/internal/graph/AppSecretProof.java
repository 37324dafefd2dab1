package dev.agentconnectors.facebookmarketing.internal.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/** The proof that whoever holds the token also holds the app's secret: HMAC-SHA256 of the token, as lower-case hex. */
final class AppSecretProof {

    static final String PARAMETER = "appsecret_proof";

    private AppSecretProof() {}

    static String of(String accessToken, String appSecret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return ByteString.of(mac.doFinal(accessToken.getBytes(StandardCharsets.UTF_8)))
                    .hex();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
