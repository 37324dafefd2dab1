package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.http.Flight;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Finds the one connector of an owner: once, however many ask. Like a token, it is fetched by a flight of its own. */
final class ConnectorLookup {

    private final Connectors connectors;
    private final HttpSettings settings;
    private final ConnectorOwner owner;
    private final SharedValue<String> id = new SharedValue<>(this::find, found -> true);

    ConnectorLookup(Connectors connectors, HttpSettings settings, ConnectorOwner owner) {
        this.connectors = connectors;
        this.settings = settings;
        this.owner = owner;
    }

    CompletableFuture<String> id() {
        return id.get();
    }

    private CompletableFuture<String> find() {
        return connectors.list(Flight.async(settings), owner).thenApply(this::onlyOne);
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
