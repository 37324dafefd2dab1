package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.io.Connection;

/** Makes room for newcomers: above a limit the oldest connection goes on which nothing that came whole is unanswered. */
final class OpenConnections implements Connection.Listener {

    private final Set<Connection> open = new LinkedHashSet<>();
    private final int most;

    OpenConnections(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection opened) {
        Connection superfluous = null;
        synchronized (open) {
            open.add(opened);
            if (open.size() > most) {
                superfluous = open.stream()
                        .filter(connection ->
                                connection != opened && connection.getMessagesIn() == connection.getMessagesOut())
                        .findFirst()
                        .orElse(opened);
                open.remove(superfluous);
            }
        }
        if (superfluous != null) {
            superfluous.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection closed) {
        synchronized (open) {
            open.remove(closed);
        }
    }
}
