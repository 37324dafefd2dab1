package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.net.ssl.SSLSocket;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A network interceptor: the last look at a connection before a request goes out on it. A kept connection that the server
 * has closed meanwhile must not take a write with it, so writes go out on new ones; and bytes that came unasked must not
 * be taken for the answer to this request. From here on a request counts as sent.
 *
 * <p>HTTP/2 needs none of this: it reads all the time, and every answer names its request.
 */
final class LastLook implements Interceptor {

    /** The connection was not used, and nothing was sent: another one has to be. */
    static final class DeadConnectionException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    // What a server sends unasked over TLS can only be seen by waiting for it, which a busy connection is spared.
    private static final long BUSY_NANOS = 5_000_000;

    private final Map<Connection, Long> lastUses = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestProgress mark = chain.request().tag(RequestProgress.class);
        Connection connection = chain.connection();
        if (connection == null || connection.protocol() == Protocol.HTTP_2) {
            return proceed(chain, mark);
        }
        Socket socket = connection.socket();
        boolean keptForAWrite = mark != null && mark.isWrite() && !mark.isConnected();
        if (keptForAWrite || !isQuiet(socket, socket instanceof SSLSocket && !isBusy(connection))) {
            socket.close();
            throw new DeadConnectionException();
        }
        try {
            return proceed(chain, mark);
        } finally {
            lastUses.put(connection, System.nanoTime());
        }
    }

    private static Response proceed(Chain chain, @Nullable RequestProgress mark) throws IOException {
        if (mark != null) {
            mark.send();
        }
        return chain.proceed(chain.request());
    }

    private boolean isBusy(Connection connection) {
        Long used = lastUses.get(connection);
        return used != null && System.nanoTime() - used < BUSY_NANOS;
    }

    /** True where the server has neither sent anything nor closed the connection. */
    private static boolean isQuiet(Socket socket, boolean thorough) {
        try {
            InputStream in = socket.getInputStream();
            return in.available() == 0 && (!thorough || isSilent(socket, in));
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean isSilent(Socket socket, InputStream in) throws IOException {
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            int unused = in.read();
            return false;
        } catch (SocketTimeoutException nothingCame) {
            return true;
        } finally {
            socket.setSoTimeout(timeout);
        }
    }
}
