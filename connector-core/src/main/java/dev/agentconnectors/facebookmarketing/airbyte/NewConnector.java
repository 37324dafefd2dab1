package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.http.Secrets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connector to be created. Immutable; {@code toString()} shows no secret. */
public final class NewConnector {

    private final ConnectorOwner owner;
    private final String name;
    private final Map<String, Object> access;
    private final List<String> secrets;
    private final List<String> accountIds;
    private final @Nullable String sourceTemplateId;

    private NewConnector(Builder builder) {
        if (builder.owner == null) {
            throw new ValidationException("owner is missing: say whose connector it is, such as"
                    + " ConnectorOwner.externalUserId(\"user-1\").");
        }
        if (builder.name == null || builder.name.isBlank()) {
            throw new ValidationException("name is missing: give the connector a name.");
        }
        if (builder.access.isEmpty()) {
            throw new ValidationException("Facebook's credentials are missing: give credentials, or the"
                    + " serverSideOAuthSecretId of a finished OAuth flow.");
        }
        if (builder.access.size() > 1) {
            throw new ValidationException("Give credentials or a serverSideOAuthSecretId, not both.");
        }
        if (builder.accountIds.isEmpty()) {
            throw new ValidationException("accountIds is missing: name at least one ad account to replicate.");
        }
        this.owner = builder.owner;
        this.name = builder.name;
        this.access = Collections.unmodifiableMap(new LinkedHashMap<>(builder.access));
        this.secrets = List.copyOf(
                builder.secrets.values().stream().flatMap(List::stream).toList());
        this.accountIds = builder.accountIds;
        this.sourceTemplateId = Secrets.optional(builder.sourceTemplateId, "sourceTemplateId");
    }

    /**
     * Starts a connector.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    ConnectorOwner owner() {
        return owner;
    }

    String name() {
        return name;
    }

    /** How it reaches Facebook: the key of the request's body, and its value. */
    Map<String, Object> access() {
        return access;
    }

    List<String> secrets() {
        return secrets;
    }

    List<String> accountIds() {
        return accountIds;
    }

    @Nullable
    String sourceTemplateId() {
        return sourceTemplateId;
    }

    /** Shows whose it is, its name and its ad accounts, and no secret. */
    @Override
    public String toString() {
        return "NewConnector[" + owner + ", name=" + name + ", "
                + access.keySet().iterator().next() + "=***, accountIds=" + accountIds + "]";
    }

    /** Collects the parts: owner, name, ad accounts, and either credentials or a secret id. */
    public static final class Builder {

        private static final String CREDENTIALS = "credentials";
        private static final String SECRET_ID = "server_side_oauth_secret_id";

        private @Nullable ConnectorOwner owner;
        private @Nullable String name;
        private final Map<String, Object> access = new LinkedHashMap<>();
        private final Map<String, List<String>> secrets = new LinkedHashMap<>();
        private List<String> accountIds = List.of();
        private @Nullable String sourceTemplateId;

        private Builder() {}

        /**
         * Whose connector it is. Required.
         *
         * @param value the owner
         * @return this builder
         */
        public Builder owner(ConnectorOwner value) {
            this.owner = value;
            return this;
        }

        /**
         * The connector's name. Required.
         *
         * @param value a name for people to recognise it by
         * @return this builder
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Facebook OAuth credentials for Airbyte to keep.
         *
         * @param oauth the credentials; an absent client id or secret is left out
         * @return this builder
         */
        public Builder credentials(OAuthAuthConfig oauth) {
            Map<String, Object> credentials = new LinkedHashMap<>();
            List<String> hidden = new java.util.ArrayList<>();
            credentials.put("access_token", oauth.accessToken());
            hidden.add(oauth.accessToken());
            if (oauth.clientId() != null) {
                credentials.put("client_id", oauth.clientId());
            }
            if (oauth.clientSecret() != null) {
                credentials.put("client_secret", oauth.clientSecret());
                hidden.add(oauth.clientSecret());
            }
            return access(CREDENTIALS, credentials, hidden);
        }

        /**
         * A service account's token for Airbyte to keep.
         *
         * @param key the credentials
         * @return this builder
         */
        public Builder credentials(ServiceAccountKeyAuthConfig key) {
            return access(CREDENTIALS, Map.of("account_key", key.accountKey()), List.of(key.accountKey()));
        }

        /**
         * The credentials that a person granted in an OAuth flow.
         *
         * @param secretId {@link OAuthCallback.SecretId#value()} of the flow's callback
         * @return this builder
         * @throws ValidationException if the id is missing or malformed
         */
        public Builder serverSideOAuthSecretId(String secretId) {
            String checked = Secrets.require(secretId, "serverSideOAuthSecretId");
            return access(SECRET_ID, checked, List.of(checked));
        }

        /**
         * The ad accounts to replicate. Required.
         *
         * @param ids one id or several, with or without {@code act_}
         * @return this builder
         * @throws ValidationException if one is no id
         */
        public Builder accountIds(String... ids) {
            return accountIds(List.of(ids));
        }

        /**
         * The ad accounts to replicate. Required.
         *
         * @param ids one id or several, with or without {@code act_}
         * @return this builder
         * @throws ValidationException if one is no id
         */
        public Builder accountIds(Collection<String> ids) {
            this.accountIds = AccountIds.read(ids);
            return this;
        }

        /**
         * The source template, for organizations that have several for this kind of connector.
         *
         * @param id the template's id, or null for none
         * @return this builder
         */
        public Builder sourceTemplateId(@Nullable String id) {
            this.sourceTemplateId = id;
            return this;
        }

        /**
         * Checks the parts.
         *
         * @return the connector to be created
         * @throws ValidationException if a part is missing, or two contradict each other
         */
        public NewConnector build() {
            return new NewConnector(this);
        }

        private Builder access(String key, Object value, List<String> hidden) {
            access.put(key, value);
            secrets.put(key, List.copyOf(hidden));
            return this;
        }
    }
}
