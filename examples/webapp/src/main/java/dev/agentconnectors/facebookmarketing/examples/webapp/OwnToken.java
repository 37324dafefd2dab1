package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way to a connection without Airbyte: a person's own token, which is kept in memory and goes with the connection. */
final class OwnToken {

    /** What the ids of such connections begin with. */
    static final String PREFIX = "own-token-";

    private static final int LONGEST = 2_000;

    private final Services services;
    private final PendingChanges changes;

    OwnToken(Services services, PendingChanges changes) {
        this.services = services;
        this.changes = changes;
    }

    /**
     * Connects a visit with what a token reaches.
     *
     * @return why there is no connection, or empty if the visit has one now
     */
    Optional<String> connect(Visit visit, String token) {
        if (token.isEmpty() || token.length() > LONGEST) {
            return Optional.of("Paste an access token.");
        }
        FacebookMarketingConnector connector;
        try {
            connector = services.connector(token);
        } catch (ValidationException e) {
            return Optional.of("That is no access token: it has characters that tokens do not have.");
        }
        boolean connected = false;
        try {
            List<AdAccount> accounts = AdAccount.of(connector);
            if (accounts.isEmpty()) {
                return Optional.of(
                        "The token is good, but it reaches no ad account: whoever it is of needs a role in one,"
                                + " and the token the permission ads_read.");
            }
            String id = PREFIX + UUID.randomUUID();
            visit.connect(Connection.open(id, connector, accounts, services, changes, () -> {}));
            changes.keep(id, () -> services.connector(token));
            connected = true;
            return Optional.empty();
        } catch (ConnectorException e) {
            return Optional.of("Facebook does not let that token in. " + e.getMessage());
        } finally {
            if (!connected) {
                connector.close();
            }
        }
    }
}
