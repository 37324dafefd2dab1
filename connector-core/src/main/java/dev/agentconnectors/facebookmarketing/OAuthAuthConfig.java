package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.http.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Open source mode with a Facebook OAuth2 access token.
 *
 * @param accessToken the token
 * @param clientId the Facebook app's id, or null
 * @param clientSecret the Facebook app's secret, or null; where it is known, every request carries the proof
 *     ({@code appsecret_proof}) that apps can demand
 */
public record OAuthAuthConfig(
        String accessToken,
        @Nullable String clientId,
        @Nullable String clientSecret) implements AuthConfig {

    /** Checks the parts; throws {@link ValidationException} for a missing or malformed one. */
    public OAuthAuthConfig {
        accessToken = Secrets.require(accessToken, "accessToken");
        clientId = Secrets.optional(clientId, "clientId");
        clientSecret = Secrets.optional(clientSecret, "clientSecret");
    }

    /**
     * Credentials of an access token alone.
     *
     * @param accessToken the token
     * @return the credentials
     * @throws ValidationException if the token is missing or malformed
     */
    public static OAuthAuthConfig of(String accessToken) {
        return new OAuthAuthConfig(accessToken, null, null);
    }

    /**
     * Credentials of an access token and the app that it was made for.
     *
     * @param accessToken the token
     * @param clientId the app's id
     * @param clientSecret the app's secret
     * @return the credentials
     * @throws ValidationException if a part is missing or malformed
     */
    public static OAuthAuthConfig of(String accessToken, String clientId, String clientSecret) {
        return new OAuthAuthConfig(
                accessToken, Secrets.require(clientId, "clientId"), Secrets.require(clientSecret, "clientSecret"));
    }

    /** Shows the client id and no secret. */
    @Override
    public String toString() {
        return "OAuthAuthConfig[accessToken=***, clientId=" + clientId + ", clientSecret=" + Secrets.shown(clientSecret)
                + "]";
    }
}
