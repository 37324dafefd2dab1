package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that sends prepared answers over TLS and HTTP/1.1: nginx where it is installed, else Jetty in this process. */
interface TlsServer extends AutoCloseable {

    String name();

    String url();

    @Override
    void close();

    static TlsServer start(Path folder, Certificate certificate) throws Exception {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                        .anyMatch(path -> Files.isExecutable(Path.of(path)))
                ? nginx(folder)
                : new JettyServer(folder, certificate);
    }

    private static TlsServer nginx(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, NginxConfiguration.text(folder, port));
        String program = Stream.of(
                        "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow();
        Process process = new ProcessBuilder(program, "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        awaitPort(port, process, folder);
        return new TlsServer() {
            @Override
            public String name() {
                return "nginx";
            }

            @Override
            public String url() {
                return "https://localhost:" + port;
            }

            @Override
            public void close() {
                process.destroy();
            }
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port, Process process, Path folder) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        process.destroy();
        throw new IOException("nginx does not start: " + Files.readString(folder.resolve("nginx.log")));
    }
}
