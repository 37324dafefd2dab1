package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sockets below all others, TLS included, of which one can know how often something was read off them. An answer
 * for which nothing was read after its request had gone out was there before, and is the answer to nothing.
 */
final class WatchedSockets extends SocketFactory {

    /** The only one: OkHttp shares connections between clients that have the same. */
    static final WatchedSockets INSTANCE = new WatchedSockets();

    private static final ThreadLocal<@Nullable WeakReference<Watched>> LAST_READ = new ThreadLocal<>();

    private WatchedSockets() {}

    /** A socket that counts how often it is read. */
    static final class Watched extends Socket {

        private final WeakReference<Watched> self = new WeakReference<>(this);
        private volatile int reads;

        /** How often something was read. */
        int reads() {
            return reads;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    noted();
                    return read;
                }

                @Override
                public int read(byte[] to, int offset, int length) throws IOException {
                    int read = super.read(to, offset, length);
                    noted();
                    return read;
                }
            };
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // One thread reads at a time.
        private void noted() {
            reads++;
            LAST_READ.set(self);
        }
    }

    /** The socket that the calling thread has read from last, or null. */
    static @Nullable Watched lastReadHere() {
        WeakReference<Watched> last = LAST_READ.get();
        return last == null ? null : last.get();
    }

    @Override
    public Socket createSocket() {
        return new Watched();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(address, port), new InetSocketAddress(localAddress, localPort));
    }

    private static Socket connected(InetSocketAddress address, @Nullable InetSocketAddress local) throws IOException {
        Socket socket = new Watched();
        socket.bind(local);
        socket.connect(address);
        return socket;
    }
}
