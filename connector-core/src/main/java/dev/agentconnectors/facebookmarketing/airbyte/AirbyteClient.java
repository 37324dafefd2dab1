package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.airbyte.AirbyteSession;
import dev.agentconnectors.facebookmarketing.internal.airbyte.ConnectorRecord;
import dev.agentconnectors.facebookmarketing.internal.airbyte.Connectors;
import dev.agentconnectors.facebookmarketing.internal.airbyte.SessionHolder;
import dev.agentconnectors.facebookmarketing.internal.http.BaseUrls;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Secrets;
import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Manages the Facebook Marketing connectors that Airbyte keeps for your users.
 *
 * <pre>{@code
 * HostedConnector created = airbyte.createConnector(NewConnector.builder()
 *         .owner(ConnectorOwner.externalUserId("user-1"))
 *         .name("My Facebook-Marketing Connector")
 *         .credentials(OAuthAuthConfig.of(accessToken))
 *         .accountIds("1234567890")
 *         .build());
 * try (FacebookMarketingConnector connector = created.connector()) { … }
 * }</pre>
 *
 * <p>Immutable and safe to use from many threads. Every method throws {@link ConnectorException} if Airbyte refuses the
 * request or cannot be reached, and {@link IllegalStateException} once the client is closed.
 */
@SuppressWarnings("exports") // A superclass of the engine, of which nothing is visible.
public final class AirbyteClient extends SessionHolder implements AutoCloseable {

    private final AirbyteSession session;
    private final Connectors connectors;
    private final RequestBodies bodies;
    private final @Nullable String organizationId;
    private final AtomicBoolean closed = new AtomicBoolean();

    AirbyteClient(AirbyteSession session, boolean accountIdsAsArray, @Nullable String organizationId) {
        super(session);
        this.session = session;
        this.connectors = new Connectors(session);
        this.bodies = new RequestBodies(accountIdsAsArray);
        this.organizationId = organizationId;
    }

    /**
     * Starts a client.
     *
     * @return a builder with no credentials yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a connector.
     *
     * @param connector what to create
     * @return the connector, as Airbyte now has it
     */
    public HostedConnector createConnector(NewConnector connector) {
        ConnectorRecord created =
                call(running -> connectors.create(running, bodies.of(connector), connector.secrets()));
        return new HostedConnector(
                this, created.id(), Objects.requireNonNullElse(created.name(), connector.name()), connector.owner());
    }

    /**
     * Lists the Facebook Marketing connectors of an owner.
     *
     * @param owner whose
     * @return the connectors; often one, perhaps none
     */
    public List<HostedConnector> listConnectors(ConnectorOwner owner) {
        return call(running -> connectors.list(running, owner)).stream()
                .map(found -> new HostedConnector(this, found.id(), found.name(), owner))
                .toList();
    }

    /**
     * Reads one connector.
     *
     * @param connectorId its id
     * @return the connector
     * @throws ValidationException if the id cannot be one
     */
    public HostedConnector getConnector(String connectorId) {
        ConnectorRecord found = call(running -> connectors.get(running, connectorId));
        return new HostedConnector(this, found.id(), found.name(), found.owner());
    }

    /**
     * Deletes a connector, for good. Airbyte may take a moment to do so.
     *
     * @param connectorId its id
     * @throws ValidationException if the id cannot be one
     */
    public void deleteConnector(String connectorId) {
        call(running -> connectors.delete(running, connectorId));
    }

    /**
     * Begins an OAuth flow of your own. {@link #initiateOAuth(OAuthRequest)} can protect it against forged callbacks.
     *
     * @param owner whose connector it will be
     * @param redirectUrl where the person comes back to: https, or http on this very machine
     * @return the consent page, to send the person to
     * @throws ValidationException if the URL is not such
     */
    public URI initiateOAuth(ConnectorOwner owner, URI redirectUrl) {
        return initiateOAuth(OAuthRequest.of(owner, redirectUrl));
    }

    /**
     * Begins an OAuth flow of your own. What comes back to the redirect URL is for {@link OAuthCallback}.
     *
     * @param request whose flow it is and where it leads
     * @return the consent page, to send the person to
     */
    public URI initiateOAuth(OAuthRequest request) {
        return call(running -> connectors.initiateOAuth(running, bodies.of(request), request.secrets()));
    }

    /** Lets go of threads and connections, those of the connectors that share them included. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            session.close();
        }
    }

    FacebookMarketingConnectorBuilder connectorBuilder(String connectorId) {
        return FacebookMarketingConnector.builder()
                .airbyteClient(this)
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId(session.clientId())
                        .airbyteClientSecret(session.clientSecret())
                        .connectorId(connectorId)
                        .organizationId(organizationId)
                        .build());
    }

    private <T> T call(Function<RunningCall, T> request) {
        if (closed.get()) {
            throw new IllegalStateException("The Airbyte client is closed: build a new one.");
        }
        return request.apply(new RunningCall(session.settings()));
    }

    /** Collects what a client needs. Only the client id and secret are required. */
    public static final class Builder {

        private @Nullable String airbyteClientId;
        private @Nullable String airbyteClientSecret;
        private @Nullable String organizationId;
        private String airbyteApiUrl = AirbyteSession.AIRBYTE_API_URL;
        private boolean accountIdsAsArray;
        private final HttpSettings.Builder http = new HttpSettings.Builder();

        Builder() {}

        /**
         * The client id of the Airbyte application. Required.
         *
         * @param value the id
         * @return this builder
         */
        public Builder airbyteClientId(@Nullable String value) {
            this.airbyteClientId = value;
            return this;
        }

        /**
         * The client secret of the Airbyte application. Required.
         *
         * @param value the secret
         * @return this builder
         */
        public Builder airbyteClientSecret(@Nullable String value) {
            this.airbyteClientSecret = value;
            return this;
        }

        /**
         * The organization (header {@code X-Organization-Id}), for credentials that see several.
         *
         * @param value the id, or null for none
         * @return this builder
         */
        public Builder organizationId(@Nullable String value) {
            this.organizationId = value;
            return this;
        }

        /**
         * Where Airbyte's API is.
         *
         * @param url an https URL, or an http URL of this very machine; {@code https://api.airbyte.ai} by default
         * @return this builder
         */
        public Builder airbyteApiUrl(String url) {
            this.airbyteApiUrl = url;
            return this;
        }

        /**
         * Whether ad account ids are sent as an array of texts, as newer servers take them, instead of one text.
         *
         * @param asArray false by default
         * @return this builder
         */
        public Builder accountIdsAsArray(boolean asArray) {
            this.accountIdsAsArray = asArray;
            return this;
        }

        /**
         * How long a connection may take to stand.
         *
         * @param timeout 5 seconds by default
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            http.connectTimeout(timeout);
            return this;
        }

        /**
         * How long the next byte of an answer may take.
         *
         * @param timeout 30 seconds by default
         * @return this builder
         */
        public Builder readTimeout(Duration timeout) {
            http.readTimeout(timeout);
            return this;
        }

        /**
         * How long a whole request may take, with its retries and the pauses between them.
         *
         * @param timeout 90 seconds by default
         * @return this builder
         */
        public Builder callTimeout(Duration timeout) {
            http.callTimeout(timeout);
            return this;
        }

        /**
         * When to try again.
         *
         * @param policy {@link RetryPolicy#DEFAULT} by default
         * @return this builder
         */
        public Builder retryPolicy(RetryPolicy policy) {
            http.retry(policy);
            return this;
        }

        /**
         * A client whose connections, threads, proxy and the like are to be used. It is not closed with this one. Its
         * interceptors see every request with its credentials.
         *
         * @param client the client; by default there is one for this client alone
         * @return this builder
         */
        public Builder httpClient(OkHttpClient client) {
            http.sharedClient(client);
            return this;
        }

        /** Time and chance, for tests. */
        Builder timing(Timing value) {
            http.timing(value);
            return this;
        }

        /**
         * Checks the settings and makes the client. Nothing is sent.
         *
         * @return the client
         * @throws ValidationException if the credentials are missing or a setting makes no sense
         */
        public AirbyteClient build() {
            String organization = Secrets.optional(organizationId, "organizationId");
            HttpSettings settings = http.build();
            return new AirbyteClient(
                    new AirbyteSession(
                            BaseUrls.parse(airbyteApiUrl, "airbyteApiUrl"),
                            settings,
                            Secrets.require(airbyteClientId, "airbyteClientId"),
                            Secrets.require(airbyteClientSecret, "airbyteClientSecret"),
                            organization),
                    accountIdsAsArray,
                    organization);
        }
    }
}
