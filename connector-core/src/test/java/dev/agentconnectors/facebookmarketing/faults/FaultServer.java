package dev.agentconnectors.facebookmarketing.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A Graph API of bare sockets, which makes what it is asked to make, keeps count, and fails in between as it is told: each
 * request that comes in meets the next {@link Fault}.
 */
final class FaultServer implements AutoCloseable {

    /** The name of its threads. */
    static final String THREAD = "fault-server";

    private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, THREAD));
    private final Supplier<Fault> faults;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> made = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<Late> lateBytes = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();

    FaultServer(Supplier<Fault> faults) throws IOException {
        this.faults = faults;
        threads.execute(this::accept);
    }

    /** A request as far as it was read. */
    record Asked(String line, String body) {

        /** A value of the form, or of the query. */
        String value(String name) {
            String form = body.isEmpty() && line.indexOf('?') >= 0
                    ? line.substring(line.indexOf('?') + 1, line.lastIndexOf(' '))
                    : body;
            for (String pair : form.split("&", -1)) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    /** Sends what faults have left to be sent when no request is pending. */
    void sendLateBytes() {
        for (Late late = lateBytes.poll(); late != null; late = lateBytes.poll()) {
            try {
                late.send();
            } catch (IOException gone) {
                // The client has closed the connection meanwhile.
            }
        }
    }

    /** Bytes that come when nobody has asked for them. */
    interface Late {

        void send() throws IOException;
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** How often something of this name was made. */
    int made(String name) {
        AtomicInteger count = made.get(name);
        return count == null ? 0 : count.get();
    }

    int requests() {
        return requests.get();
    }

    /** Makes what a request asks for and returns the answer to it. */
    String make(Asked request) {
        String name = request.value("name");
        made.computeIfAbsent(name, unused -> new AtomicInteger()).incrementAndGet();
        return "{\"id\":\"" + idOf(name) + "\"}";
    }

    static String idOf(String name) {
        return "1" + Math.abs((long) name.hashCode());
    }

    /** Ends everything under way; what was made stays known. */
    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a thread of the server does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!troubles.isEmpty()) {
            throw new IllegalStateException("the server itself failed", troubles.peek());
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // The end of the server.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Connection connection = new Connection(socket, this);
            boolean kept = true;
            while (kept && connection.hasRequest()) {
                requests.incrementAndGet();
                kept = faults.get().meet(connection);
            }
        } catch (IOException | UncheckedIOException gone) {
            // The client has gone, or a fault has cut the connection.
        } catch (RuntimeException | Error e) {
            troubles.add(e);
        } finally {
            sockets.remove(socket);
        }
    }

    /** One connection, as faults see it. */
    static final class Connection {

        private final Socket socket;
        private final FaultServer server;
        private final InputStream in;
        private int first = -1;

        Connection(Socket socket, FaultServer server) throws IOException {
            this.socket = socket;
            this.server = server;
            this.in = socket.getInputStream();
        }

        /** Waits for the first byte of a request. */
        boolean hasRequest() throws IOException {
            first = in.read();
            return first >= 0;
        }

        /** Reads the whole request. */
        Asked read() throws IOException {
            String line = line();
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).trim());
                }
            }
            return new Asked(line, new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        /** Reads some bytes of it. */
        void readSome(int bytes) throws IOException {
            byte[] unused = in.readNBytes(bytes);
        }

        String make(Asked request) {
            return server.make(request);
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        void sendWhileIdle(Late late) {
            server.lateBytes.add(late);
        }

        /** Waits until the client gives up. */
        void stall() throws IOException {
            while (in.read() >= 0) {
                Thread.onSpinWait();
            }
        }

        /** Ends the connection with a reset instead of a farewell. */
        boolean reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
            return false;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int c = first >= 0 ? first : in.read();
            first = -1;
            while (c >= 0 && c != '\n') {
                if (c != '\r') {
                    line.write(c);
                }
                c = in.read();
            }
            if (c < 0) {
                throw new IOException("the request broke off");
            }
            return line.toString(StandardCharsets.UTF_8);
        }
    }
}
