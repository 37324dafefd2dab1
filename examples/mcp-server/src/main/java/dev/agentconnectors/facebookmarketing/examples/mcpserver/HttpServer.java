package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Many clients, each with a token of its own, over streamable HTTP. */
final class HttpServer implements AutoCloseable {

    static final String PATH = "/mcp";

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int LARGEST_REQUEST = 1_000_000;
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    private final McpSyncServer mcp;
    private final Server server;
    private final String url;

    private HttpServer(McpSyncServer mcp, Server server, String url) {
        this.mcp = mcp;
        this.server = server;
        this.url = url;
    }

    /**
     * Starts it.
     *
     * @param host where to listen, {@code 127.0.0.1} for this machine alone
     * @param port the port, 0 for a free one
     * @param names by which it is called from elsewhere, such as that of a proxy before it; requests to any other name are
     *     refused, so that no page in a browser reaches it by a name of its own
     * @throws ConfigurationException if the port is taken
     */
    @SuppressWarnings("deprecation") // The SDK has no other check of the names yet by which it is called.
    static HttpServer start(AdsServer ads, Clients clients, String host, int port, List<String> names) {
        List<String> hosts = new ArrayList<>(THIS_MACHINE);
        hosts.addAll(names);
        HttpServletStreamableServerTransportProvider transport = HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(McpJsonDefaults.getMapper())
                .mcpEndpoint(PATH)
                .maxRequestSize(LARGEST_REQUEST)
                .keepAliveInterval(KEEP_ALIVE)
                .contextExtractor(BearerTokens::context)
                .securityValidator(DefaultServerTransportSecurityValidator.builder()
                        .allowedHosts(hosts.stream().map(name -> name + ":*").toList())
                        .allowedOrigins(hosts.stream()
                                .flatMap(name -> List.of("http://" + name + ":*", "https://" + name + ":*").stream())
                                .toList())
                        .build())
                .build();
        McpSyncServer mcp = ads.start(McpServer.sync(transport));

        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("mcp-http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler(transport, clients));
        try {
            server.start();
        } catch (Exception e) {
            mcp.close();
            throw new ConfigurationException("It cannot listen on " + host + ":" + port + ": " + e.getMessage());
        }
        return new HttpServer(mcp, server, "http://" + host + ":" + connector.getLocalPort() + PATH);
    }

    private static ServletContextHandler handler(
            HttpServletStreamableServerTransportProvider transport, Clients clients) {
        ServletContextHandler handler = new ServletContextHandler();
        FilterHolder tokens = new FilterHolder(new BearerTokens(clients));
        tokens.setAsyncSupported(true);
        handler.addFilter(tokens, "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder servlet = new ServletHolder(transport);
        servlet.setAsyncSupported(true);
        handler.addServlet(servlet, PATH);
        return handler;
    }

    /** Where clients find it. */
    String url() {
        return url;
    }

    @Override
    public void close() {
        mcp.closeGracefully();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server could not stop", e);
        }
    }
}
