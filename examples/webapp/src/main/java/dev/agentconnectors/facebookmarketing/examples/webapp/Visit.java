package dev.agentconnectors.facebookmarketing.examples.webapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person in one browser: the flow that they are in the middle of, and then their connection. */
final class Visit implements AutoCloseable {

    /**
     * A flow that has begun.
     *
     * @param state what its callback has to bring along
     * @param accountIds the ad accounts that the person wants
     */
    record Flow(String state, List<String> accountIds) {

        static Flow begin(List<String> accountIds) {
            return new Flow(OAuthCallback.newState(), List.copyOf(accountIds));
        }

        /** Shows no state. */
        @Override
        public String toString() {
            return "Flow[state=***, accountIds=" + accountIds + "]";
        }
    }

    // An application that knows its users gives their own ids, so that they find their connectors again next time.
    private final ConnectorOwner owner = ConnectorOwner.externalUserId("webapp-" + UUID.randomUUID());
    private final String formToken = OAuthCallback.newState();
    private @Nullable Flow flow;
    private @Nullable Connection connection;
    private @Nullable String notice;
    private @Nullable String approver;
    private boolean returned;
    private boolean closed;

    /** Whose connectors this person's are. */
    ConnectorOwner owner() {
        return owner;
    }

    /** What every form of ours brings along, and no other site's form can. */
    String formToken() {
        return formToken;
    }

    boolean isOurForm(@Nullable String token) {
        return token != null && MessageDigest.isEqual(token.getBytes(UTF_8), formToken.getBytes(UTF_8));
    }

    /** Begins a flow; one that was begun before it is forgotten. */
    synchronized void begin(Flow begun) {
        flow = begun;
    }

    synchronized Optional<Flow> flow() {
        return Optional.ofNullable(flow);
    }

    /** Ends a flow; returns false if it has ended already, or another has begun meanwhile. */
    synchronized boolean end(Flow ended) {
        boolean current = ended.equals(flow);
        if (current) {
            flow = null;
        }
        return current;
    }

    /** Keeps a connection in place of the one before it, if any. */
    synchronized void connect(Connection made) {
        disconnect();
        if (closed) {
            made.close();
        } else {
            connection = made;
        }
    }

    synchronized Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    /** Lets go of the connection. */
    synchronized void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    /** Tells a browser that keeps its cookies from one that does not. */
    synchronized void cameBack() {
        returned = true;
    }

    synchronized boolean hasComeBack() {
        return returned;
    }

    /** The person may decide on changes from here on. */
    synchronized void signIn(String name) {
        approver = name;
    }

    synchronized void signOut() {
        approver = null;
    }

    /** Who decides on changes here, if anybody has signed in. */
    synchronized Optional<String> approver() {
        return Optional.ofNullable(approver);
    }

    /** Leaves a word for the next page. */
    synchronized void tell(String text) {
        notice = text;
    }

    /** The word that was left, once. */
    synchronized Optional<String> takeNotice() {
        Optional<String> taken = Optional.ofNullable(notice);
        notice = null;
        return taken;
    }

    @Override
    public synchronized void close() {
        closed = true;
        disconnect();
    }
}
