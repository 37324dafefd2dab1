package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder.AirbyteAccess;

/** What lets connectors use a client's session without its being part of the client's API. */
public abstract class SessionHolder implements AirbyteAccess {

    private final AirbyteSession session;

    /** Access to a session. */
    protected SessionHolder(AirbyteSession session) {
        this.session = session;
    }

    final AirbyteSession session() {
        return session;
    }
}
