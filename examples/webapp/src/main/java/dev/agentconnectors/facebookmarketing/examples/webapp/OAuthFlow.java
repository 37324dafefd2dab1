package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
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
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from "connect" to a connection: to Airbyte's consent page, and back with what the person said there. */
final class OAuthFlow {

    /** Where the consent page sends people back to. */
    static final String CALLBACK_PATH = "/oauth/callback";

    private static final Logger LOG = LoggerFactory.getLogger(OAuthFlow.class);

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
        return connector.isPresent()
                ? open(visit, connector.get(), flow.get().accountIds(), ended instanceof OAuthCallback.SecretId)
                : Optional.of(new Failed("unknown_connector", "That connector is not one of yours. Begin anew."));
    }

    /** Works with the accounts that the person named and no others, and with none if one of them is out of reach. */
    private Optional<Failed> open(Visit visit, HostedConnector hosted, List<String> wanted, boolean created) {
        FacebookMarketingConnector connector = hosted.connector();
        boolean connected = false;
        try {
            List<AdAccount> reached = AdAccount.of(connector);
            List<AdAccount> accounts = wanted.stream()
                    .map(id -> id.replaceFirst("^act_", ""))
                    .distinct()
                    .flatMap(id ->
                            reached.stream().filter(account -> account.id().equals(id)))
                    .toList();
            List<String> unknown = wanted.stream()
                    .map(id -> id.replaceFirst("^act_", ""))
                    .filter(id ->
                            reached.stream().noneMatch(account -> account.id().equals(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                return Optional.of(new Failed("unknown_account", unreachable(unknown, reached)));
            }
            visit.connect(Connection.open(
                    hosted.id(),
                    connector,
                    accounts,
                    services,
                    changes,
                    () -> services.airbyte().deleteConnector(hosted.id())));
            connected = true;
            return Optional.empty();
        } finally {
            if (!connected) {
                connector.close();
                if (created) {
                    delete(hosted);
                }
            }
        }
    }

    /** Nobody would ever use it. */
    private void delete(HostedConnector hosted) {
        try {
            services.airbyte().deleteConnector(hosted.id());
        } catch (ConnectorException e) {
            LOG.warn("Connector {} is of no use and could not be deleted", hosted.id(), e);
        }
    }

    private static String unreachable(List<String> unknown, List<AdAccount> reached) {
        return "With this Facebook login nobody reaches "
                + (unknown.size() == 1 ? "ad account " : "ad accounts ") + String.join(", ", unknown) + ". It reaches "
                + (reached.isEmpty()
                        ? "none at all."
                        : reached.stream()
                                        .limit(10)
                                        .map(account -> account.name() + " (" + account.id() + ")")
                                        .collect(Collectors.joining(", "))
                                + (reached.size() > 10 ? " and others." : "."));
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
