package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which it is reached over HTTP. */
final class HttpOptions {

    @Option(
            names = "--http",
            description = "Serve over streamable HTTP until Ctrl+C. Every request needs a bearer token: MCP_TOKEN, or"
                    + " one that is made up and shown.")
    private boolean http;

    @Option(names = "--port", defaultValue = "8090", description = "The port; 0 for a free one. Default: 8090")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Where to listen. Default: 127.0.0.1, so this machine alone. Elsewhere put a proxy with TLS"
                    + " before it.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A name by which it is called from elsewhere; several times for several.")
    private List<String> names = List.of();

    @Option(
            names = "--clients",
            paramLabel = "FILE",
            description = "Several clients, each with a token and credentials of its own: name.TOKEN=…,"
                    + " name.FACEBOOK_ACCESS_TOKEN=… and so on, a properties file.")
    private @Nullable Path clients;

    boolean http() {
        return http;
    }

    int port() {
        return port;
    }

    String host() {
        return host;
    }

    List<String> names() {
        return names;
    }

    @Nullable
    Path clients() {
        return clients;
    }
}
