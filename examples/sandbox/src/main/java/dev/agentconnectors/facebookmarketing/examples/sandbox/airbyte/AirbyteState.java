package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exists at the Airbyte face. Thread-safe. */
public final class AirbyteState {
    private final BearerTokens tokens;
    private final Map<String, AirbyteConnector> connectors = new LinkedHashMap<>();

    AirbyteState(BearerTokens tokens) {
        this.tokens = tokens;
    }

    /** {@return all connectors, the oldest first} */
    public synchronized List<AirbyteConnector> connectors() {
        return List.copyOf(connectors.values());
    }

    /**
     * Finds a connector.
     *
     * @param id its id
     * @return the connector, or empty when there is none with that id
     */
    public synchronized Optional<AirbyteConnector> connector(String id) {
        return Optional.ofNullable(connectors.get(id));
    }

    /**
     * Adds a connector, in place of one with the same id.
     *
     * @param connector the connector
     */
    public synchronized void add(AirbyteConnector connector) {
        connectors.put(connector.id(), connector);
    }

    /** {@return how many bearer tokens have been given out} */
    public int tokensIssued() {
        return tokens.issued();
    }

    /** Makes all bearer tokens that have been given out invalid: the next call with one is answered with 401. */
    public void revokeTokens() {
        tokens.revoke();
    }

    synchronized void remove(String id) {
        connectors.remove(id);
    }
}
