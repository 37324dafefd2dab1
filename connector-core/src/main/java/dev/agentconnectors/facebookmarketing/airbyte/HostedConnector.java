package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connector that Airbyte keeps, as an {@link AirbyteClient} found or created it. */
public final class HostedConnector {

    private final AirbyteClient client;
    private final String id;
    private final @Nullable String name;
    private final @Nullable ConnectorOwner owner;

    HostedConnector(AirbyteClient client, String id, @Nullable String name, @Nullable ConnectorOwner owner) {
        this.client = client;
        this.id = id;
        this.name = name;
        this.owner = owner;
    }

    /**
     * Its id.
     *
     * @return the id, as {@code connectorId} of the credentials takes it
     */
    public String id() {
        return id;
    }

    /**
     * Its name.
     *
     * @return the name, or empty where Airbyte does not say
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Whose it is.
     *
     * @return the owner, or empty where Airbyte does not say
     */
    public Optional<ConnectorOwner> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * Opens it. The client's bearer token and connections are shared, so the client must stay open meanwhile.
     *
     * @return a connector in hosted mode
     */
    public FacebookMarketingConnector connector() {
        return connectorBuilder().build();
    }

    /**
     * Opens it with settings of your own.
     *
     * @return a builder with credentials and the client's settings in place
     */
    public FacebookMarketingConnectorBuilder connectorBuilder() {
        return client.connectorBuilder(id);
    }

    /** Shows id, name and owner. */
    @Override
    public String toString() {
        return "HostedConnector[id=" + id + ", name=" + name + ", owner=" + owner + "]";
    }
}
