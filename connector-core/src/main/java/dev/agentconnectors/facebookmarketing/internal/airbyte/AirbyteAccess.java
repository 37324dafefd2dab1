package dev.agentconnectors.facebookmarketing.internal.airbyte;

/** What lets connectors use a client's session without its being part of the client's API. */
public abstract class AirbyteAccess {

    private final AirbyteSession session;

    /** Access to a session. */
    protected AirbyteAccess(AirbyteSession session) {
        this.session = session;
    }

    final AirbyteSession session() {
        return session;
    }
}
