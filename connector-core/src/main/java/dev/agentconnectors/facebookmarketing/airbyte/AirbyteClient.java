package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.airbyte.AirbyteSession;
import dev.agentconnectors.facebookmarketing.internal.airbyte.ConnectorRecord;
import dev.agentconnectors.facebookmarketing.internal.airbyte.Connectors;
import dev.agentconnectors.facebookmarketing.internal.airbyte.SessionHolder;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
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
    public static AirbyteClientBuilder builder() {
        return new AirbyteClientBuilder();
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
}
