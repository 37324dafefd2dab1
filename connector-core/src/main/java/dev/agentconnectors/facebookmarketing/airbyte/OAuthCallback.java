package dev.agentconnectors.facebookmarketing.airbyte;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** How an OAuth flow ended, as its callback to the redirect URL tells. */
public sealed interface OAuthCallback {

    /**
     * The person has agreed: create the connector with {@link NewConnector.Builder#serverSideOAuthSecretId(String)}.
     *
     * @param value the secret id; whoever has it can create a connector with it
     */
    record SecretId(String value) implements OAuthCallback {

        /** Shows no secret. */
        @Override
        public String toString() {
            return "SecretId[***]";
        }
    }

    /**
     * The person has agreed, and the connector exists already. The id has come through the person's browser, where it could
     * be exchanged for another person's: use it only if {@link AirbyteClient#listConnectors} has it for this owner.
     *
     * @param value the connector's id
     */
    record ConnectorId(String value) implements OAuthCallback {}

    /**
     * The person has refused, something went wrong, or the callback is not one.
     *
     * @param error a word for it: as the service sent it, such as {@code access_denied}, or {@code state_mismatch} or
     *     {@code invalid_callback}
     * @param reason what happened, for people; it may come from outside, so escape it in a page
     */
    record Failed(String error, String reason) implements OAuthCallback {

        /**
         * Says whether it was the person who refused.
         *
         * @return true for {@code access_denied}
         */
        public boolean isDenied() {
            return error.equals("access_denied");
        }
    }

    /**
     * Reads a callback of a flow that was begun without a state.
     *
     * @param callback the URL that was called, or its path and query
     * @return how the flow ended
     */
    static OAuthCallback parse(URI callback) {
        CallbackQuery query = CallbackQuery.of(callback);
        if (!query.first("error").isEmpty()) {
            String error = CallbackTexts.shown(query.first("error"));
            String description = CallbackTexts.shown(query.first("error_description"));
            return new Failed(error, description.isEmpty() ? "The service reports: " + error : description);
        }
        List<String> secretIds = query.all("secret_id");
        List<String> connectorIds = query.all("connector_id");
        if (secretIds.size() > 1 || connectorIds.size() > 1) {
            return new Failed("invalid_callback", "The callback has the same parameter more than once.");
        }
        if (!connectorIds.isEmpty()) {
            return new ConnectorId(connectorIds.get(0));
        }
        return secretIds.isEmpty()
                ? new Failed("invalid_callback", "The callback has neither secret_id nor connector_id nor error.")
                : new SecretId(secretIds.get(0));
    }

    /**
     * Reads a callback of a flow that was begun with a state.
     *
     * @param callback the URL that was called, or its path and query
     * @param expectedState the state that the person's session holds; it serves once
     * @return how the flow ended; {@link Failed} with {@code state_mismatch} for a callback without that state
     */
    static OAuthCallback parse(URI callback, String expectedState) {
        List<String> states = CallbackQuery.of(callback).all("state");
        boolean same = states.size() == 1
                && !expectedState.isBlank()
                && MessageDigest.isEqual(
                        states.get(0).getBytes(StandardCharsets.UTF_8), expectedState.getBytes(StandardCharsets.UTF_8));
        return same
                ? parse(callback)
                : new Failed(
                        "state_mismatch",
                        "The callback does not belong to the flow that was begun here: it may be forged. Begin anew.");
    }

    /**
     * Makes a state for {@link OAuthRequest#withState(String)}.
     *
     * @return 43 random characters that need no encoding in a URL
     */
    static String newState() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
