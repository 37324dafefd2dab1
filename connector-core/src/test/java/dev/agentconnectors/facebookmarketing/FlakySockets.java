package dev.agentconnectors.facebookmarketing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** Sockets whose first connections fail as the test wants; later ones connect. */
final class FlakySockets extends SocketFactory {

    private final ConcurrentLinkedQueue<Supplier<IOException>> failures = new ConcurrentLinkedQueue<>();
    private final List<Integer> timeouts = new CopyOnWriteArrayList<>();

    FlakySockets failing(Supplier<IOException> failure) {
        failures.add(failure);
        return this;
    }

    /** The connect time-outs in milliseconds that were asked for. */
    List<Integer> timeouts() {
        return timeouts;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                timeouts.add(timeout);
                Supplier<IOException> failure = failures.poll();
                if (failure != null) {
                    throw failure.get();
                }
                super.connect(endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }
}
