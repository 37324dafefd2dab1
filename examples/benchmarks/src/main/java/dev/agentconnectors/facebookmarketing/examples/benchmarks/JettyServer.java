package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Answers as nginx does, from this process: no OkHttp on this side either. */
final class JettyServer implements TlsServer {

    private final Server server = new Server();
    private final ServerConnector connector;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    JettyServer(Path folder, Certificate certificate) throws Exception {
        try (Stream<Path> answers = Files.list(folder)) {
            for (Path file : answers.toList()) {
                if (file.toString().endsWith(".json")) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(certificate.keyStore().toString());
        tls.setKeyStorePassword(certificate.password());
        HttpConfiguration https = new HttpConfiguration();
        https.addCustomizer(new SecureRequestCustomizer());
        connector = new ServerConnector(
                server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(https));
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                byte[] body = files.get(file(request));
                if (body == null) {
                    return false;
                }
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                response.write(
                        true,
                        ByteBuffer.wrap(body),
                        Callback.from(() -> Content.Source.consumeAll(request, callback), callback::failed));
                return true;
            }
        });
        server.start();
    }

    @Override
    public String name() {
        return "Jetty in the same process";
    }

    @Override
    public String url() {
        return "https://localhost:" + connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        }
    }

    private static String file(Request request) {
        String path = Request.getPathInContext(request);
        if (path.endsWith("/campaigns")) {
            return "campaigns-" + Request.extractQueryParameters(request).getValue("limit") + ".json";
        }
        if (path.endsWith("/token")) {
            return "token.json";
        }
        return path.startsWith("/hosted/") ? "hosted-" + path.split("/", -1)[2] + ".json" : "account.json";
    }
}
