package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.session.SessionHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The web server. It listens on this machine only: a proxy in front of it brings TLS, and with it the world. */
final class WebApp implements AutoCloseable {

    private static final int SECONDS_OF_IDLENESS = 30 * 60;

    private final Server server;
    private final ServerConnector connector;
    private final PendingChanges changes;
    private final Visits visits;
    private final Workers workers;
    private final URI url;

    private WebApp(Services services, PendingChanges changes, int port, @Nullable URI publicUrl, Limits limits) {
        this.changes = changes;
        refuseToLogSecrets();
        visits = new Visits(limits.visits());
        workers = new Workers(limits.workers(), limits.waiting());
        QueuedThreadPool threads = new QueuedThreadPool(limits.serverThreads());
        threads.setName("webapp");
        threads.setDaemon(true);
        server = new Server(threads);
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(limits.timeToReadARequest().toMillis());
        connector.addBean(new OpenConnections(limits.connections()));
        server.addConnector(connector);
        try {
            // Opened ahead of the start, since the port is part of the URL that people are sent back to.
            connector.open();
            url = publicUrl == null ? URI.create("http://127.0.0.1:" + connector.getLocalPort()) : checked(publicUrl);
            // Where Jetty looks for listeners to sessions.
            server.setAttribute(Visits.class.getName(), visits);
            server.setHandler(sessions(new WebAppHandler(
                    url, services, changes, visits, limits, new Addresses(publicUrl != null), workers)));
            server.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        } catch (Exception e) {
            close();
            throw new ConfigurationException("The web application could not start on port " + port + ": "
                    + e.getMessage() + ". Is something else running there?");
        }
    }

    /**
     * Starts it.
     *
     * @param services what it talks to; stays the caller's to close
     * @param changes where changes wait for a decision; closed with this
     * @param port the port, 0 for a free one
     * @param publicUrl how browsers reach it, without a path, or null if directly
     * @throws ConfigurationException if the port is taken, the URL not such, or the server's log would show secrets
     */
    static WebApp start(Services services, PendingChanges changes, int port, @Nullable URI publicUrl) {
        return new WebApp(services, changes, port, publicUrl, Limits.DEFAULT);
    }

    /** The same where changes wait in memory, for an approver with a code that nobody has chosen. */
    static WebApp start(Services services, int port, @Nullable URI publicUrl) {
        return start(services, port, publicUrl, Limits.DEFAULT);
    }

    static WebApp start(Services services, int port, @Nullable URI publicUrl, Limits limits) {
        return new WebApp(services, inMemory(services), port, publicUrl, limits);
    }

    /** Where browsers find it, without a slash at the end. */
    URI url() {
        return url;
    }

    /** Where it listens on this machine. */
    int port() {
        return connector.getLocalPort();
    }

    private static PendingChanges inMemory(Services services) {
        return PendingChanges.open(services, Approvers.read(new Variables(Map.of())), null);
    }

    PendingChanges changes() {
        return changes;
    }

    Visits visits() {
        return visits;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web application could not stop", e);
        }
        workers.close();
        visits.close();
        changes.close();
    }

    private SessionHandler sessions(WebAppHandler handler) {
        SessionHandler sessions = new SessionHandler();
        sessions.setSessionCookie("session");
        sessions.setSessionPath("/");
        sessions.setUsingUriParameters(false);
        sessions.setHttpOnly(true);
        // The way back from the consent page is a link from elsewhere: with "Strict" the person would come back as a
        // stranger.
        sessions.setSameSite(SameSite.LAX);
        sessions.setSecureRequestOnly(false);
        sessions.setSecureCookies("https".equals(url.getScheme()));
        sessions.setMaxInactiveInterval(SECONDS_OF_IDLENESS);
        sessions.setHandler(handler);
        return sessions;
    }

    /** At debug level Jetty writes down what it reads and writes: callbacks with their secrets, and cookies. */
    private static void refuseToLogSecrets() {
        if (LoggerFactory.getLogger("org.eclipse.jetty").isDebugEnabled()) {
            throw new ConfigurationException("The log of org.eclipse.jetty is at debug level, where it would show the"
                    + " secrets of people's connections: set it to info.");
        }
    }

    private static URI checked(URI url) {
        boolean local = "127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost());
        boolean scheme = "https".equals(url.getScheme()) || (local && "http".equals(url.getScheme()));
        String rest = url.getRawAuthority() == null ? "" : url.toString().replaceFirst("^https?://[^/?#]*", "");
        if (!scheme || url.getHost() == null || url.getRawUserInfo() != null || !(rest.isEmpty() || rest.equals("/"))) {
            throw new ConfigurationException("The public URL is " + url
                    + ": give scheme and host, such as https://ads.example.com; http serves this machine only.");
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }
}
