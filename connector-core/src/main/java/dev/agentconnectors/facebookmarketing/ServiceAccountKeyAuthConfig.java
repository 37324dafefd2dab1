package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.http.Secrets;

/**
 * Open source mode with the long-lived token of a service account (a Facebook system user).
 *
 * @param accountKey the token
 */
public record ServiceAccountKeyAuthConfig(String accountKey) implements AuthConfig {

    /** Checks the key; throws {@link ValidationException} if it is missing or malformed. */
    public ServiceAccountKeyAuthConfig {
        accountKey = Secrets.require(accountKey, "accountKey");
    }

    /**
     * Credentials of an account key.
     *
     * @param accountKey the key
     * @return the credentials
     * @throws ValidationException if the key is missing or malformed
     */
    public static ServiceAccountKeyAuthConfig of(String accountKey) {
        return new ServiceAccountKeyAuthConfig(accountKey);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ServiceAccountKeyAuthConfig[accountKey=***]";
    }
}
