package dev.agentconnectors.facebookmarketing.internal.http;

/** Goes with a request: how it is to be sent, and how far it got. */
public final class RequestProgress {

    private final boolean write;
    private final boolean onNewConnection;
    private volatile boolean connected;
    private volatile boolean sent;

    /**
     * A mark for one attempt.
     *
     * @param write whether the request must not be done twice
     * @param onNewConnection whether no kept connection may be used
     */
    RequestProgress(boolean write, boolean onNewConnection) {
        this.write = write;
        this.onNewConnection = onNewConnection;
    }

    boolean isWrite() {
        return write;
    }

    boolean isOnNewConnection() {
        return onNewConnection;
    }

    /** A connection was made for this request. */
    void connected() {
        connected = true;
    }

    boolean isConnected() {
        return connected;
    }

    /** The first byte is about to go out. */
    void send() {
        sent = true;
    }

    /** Whether it got as far as a connection: until then it is certain that nothing was done. */
    boolean isSent() {
        return sent;
    }
}
