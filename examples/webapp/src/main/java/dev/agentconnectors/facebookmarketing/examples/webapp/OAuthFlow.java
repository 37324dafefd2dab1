package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.airbyte.HostedConnector;
import dev.agentconnectors.facebookmarketing.airbyte.NewConnector;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.Failed;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthRequest;
import dev.agentconnectors.facebookmarketing.examples.webapp.Visit.Flow;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The way from "connect" to a connection: to Airbyte's consent page, and back with what the person said there. */
final class OAuthFlow {

    /** Where the consent page sends people back to. */
    static final String CALLBACK_PATH = "/oauth/callback";

    private final Services services;
    private final PendingChanges changes;
    private final URI callbackUrl;

    /** A flow that comes back to the application at this URL. */
    OAuthFlow(Services services, PendingChanges changes, URI applicationUrl) {
        this.services = services;
        this.changes = changes;
        this.callbackUrl = URI.create(applicationUrl + CALLBACK_PATH);
    }

    /**
     * Begins it.
     *
     * @param accountIds the ad accounts that the person wants
     * @return the consent page, to send the person to
     * @throws ValidationException if one is no id
     * @throws ConnectorException if Airbyte refuses or cannot be reached
     */
    URI begin(Visit visit, List<String> accountIds) {
        Flow flow = Flow.begin(accountIds);
        URI consent = services.airbyte()
                .initiateOAuth(OAuthRequest.of(visit.owner(), callbackUrl)
                        .withState(flow.state())
                        .withAccountIds(accountIds.toArray(String[]::new)));
        visit.begin(flow);
        return consent;
    }

    /**
     * Ends it. The state serves once, and a callback that does not have it leaves the flow alone: it may be a forged one.
     *
     * @param callback what was called, path and query
     * @return why there is no connection, or empty if the visit has one now
     * @throws ConnectorException if Airbyte refuses or cannot be reached
     */
    Optional<Failed> finish(Visit visit, URI callback) {
        Optional<Flow> flow = visit.flow();
        if (flow.isEmpty()) {
            return Optional.of(new Failed("no_flow", "No connection was being made here. Begin anew."));
        }
        OAuthCallback ended = OAuthCallback.parse(callback, flow.get().state());
        if (ended instanceof Failed failed && failed.error().equals("state_mismatch")) {
            return Optional.of(failed);
        }
        if (!visit.end(flow.get())) {
            return Optional.of(new Failed("no_flow", "This answer has been used already."));
        }
        if (ended instanceof Failed failed) {
            return Optional.of(failed);
        }
        Optional<HostedConnector> connector = ended instanceof OAuthCallback.SecretId secret
                ? Optional.of(create(visit, flow.get(), secret))
                : existing(visit, ((OAuthCallback.ConnectorId) ended).value());
        connector.ifPresent(found -> visit.connect(Connection.open(found, services.model(), changes)));
        return connector.isPresent()
                ? Optional.empty()
                : Optional.of(new Failed("unknown_connector", "That connector is not one of yours. Begin anew."));
    }

    private HostedConnector create(Visit visit, Flow flow, OAuthCallback.SecretId secret) {
        return services.airbyte()
                .createConnector(NewConnector.builder()
                        .owner(visit.owner())
                        .name("Facebook ads, through the web application")
                        .serverSideOAuthSecretId(secret.value())
                        .accountIds(flow.accountIds())
                        .build());
    }

    /** The id came through the person's browser, where it could be exchanged for another person's. */
    private Optional<HostedConnector> existing(Visit visit, String connectorId) {
        return services.airbyte().listConnectors(visit.owner()).stream()
                .filter(own -> own.id().equals(connectorId))
                .findFirst();
    }
}
