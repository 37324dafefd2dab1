package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Finds the one connector of an owner: once, however many ask. Like a token, it is an operation of its own. */
final class ConnectorLookup {

    private final Connectors connectors;
    private final HttpSettings settings;
    private final ConnectorOwner owner;
    private final SingleFlight<String> id = new SingleFlight<>(this::find, found -> true);

    ConnectorLookup(Connectors connectors, HttpSettings settings, ConnectorOwner owner) {
        this.connectors = connectors;
        this.settings = settings;
        this.owner = owner;
    }

    CompletableFuture<String> id() {
        return id.get();
    }

    /** Throws away an id that Airbyte no longer knows. */
    void forget(String refused) {
        id.forget(refused);
    }

    private String find() {
        return onlyOne(connectors.list(new RunningCall(settings), owner));
    }

    private String onlyOne(List<ConnectorRecord> found) {
        if (found.isEmpty()) {
            throw new NotFoundException(
                    "Airbyte has no Facebook Marketing connector for " + owner
                            + ": check the owner, or create a connector with AirbyteClient.",
                    null,
                    null);
        }
        if (found.size() > 1) {
            throw new ValidationException("Airbyte has " + found.size() + " Facebook Marketing connectors for " + owner
                    + ": give the connectorId of one of them instead of the owner. They are "
                    + found.stream()
                            .map(connector ->
                                    connector.id() + (connector.name() == null ? "" : " (" + connector.name() + ")"))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return found.get(0).id();
    }
}
