package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clients that send what no well-behaved one does, and then do not go. */
final class RawClients implements AutoCloseable {

    private static final Pattern SESSION = Pattern.compile("Set-Cookie: session=([^;]+)");

    private final List<Socket> sockets = new ArrayList<>();
    private final WebApp app;

    RawClients(WebApp app) {
        this.app = app;
    }

    /** One connection, and what comes back on it. */
    record Client(Socket socket) {

        /** Everything until the server closes; empty if it just closes. */
        String answer() {
            try {
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException reset) {
                return "";
            }
        }

        /** Returns once the server has begun to read what comes behind the headers. */
        Client awaitBeingRead() throws IOException {
            byte[] expected = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            String read = new String(socket.getInputStream().readNBytes(expected.length), StandardCharsets.US_ASCII);
            if (!read.startsWith("HTTP/1.1 100")) {
                throw new AssertionError(read);
            }
            return this;
        }

        /** The session that the answer begins, or "". */
        String session() {
            Matcher session = SESSION.matcher(answer());
            return session.find() ? session.group(1) : "";
        }

        /** Sends byte after byte until the other side has had enough. */
        void trickle() {
            try {
                for (int i = 0; i < 8_000; i++) {
                    socket.getOutputStream().write('x');
                    LockSupport.parkNanos(1_000_000);
                }
            } catch (IOException enough) {
                // As it should be.
            }
        }
    }

    /** Requests that a proxy says come from there. */
    From from(String forwardedFor) {
        return new From(forwardedFor);
    }

    Client send(String line, String... headers) throws IOException {
        return open(line + "\r\nHost: " + app.url().getAuthority() + "\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n");
    }

    Client open(String sent) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port());
        sockets.add(socket);
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        return new Client(socket);
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An address behind the proxy. */
    final class From {

        private final String forwardedFor;

        private From(String forwardedFor) {
            this.forwardedFor = forwardedFor;
        }

        Client send(String line, String... headers) throws IOException {
            List<String> all = new ArrayList<>(List.of(headers));
            all.add("X-Forwarded-For: " + forwardedFor);
            return RawClients.this.send(line, all.toArray(String[]::new));
        }
    }
}
