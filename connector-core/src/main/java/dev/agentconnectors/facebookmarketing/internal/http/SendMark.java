package dev.agentconnectors.facebookmarketing.internal.http;

/** Goes with a request and remembers whether it got as far as a connection: until then it is certain that nothing was done. */
public final class SendMark {

    private final boolean write;
    private volatile boolean sent;

    SendMark(boolean write) {
        this.write = write;
    }

    /** True for a request that must not be done twice. */
    boolean isWrite() {
        return write;
    }

    /** The first byte is about to go out. */
    void send() {
        sent = true;
    }

    boolean isSent() {
        return sent;
    }
}
