package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.http.WatchedSockets.Watched;
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

    /** The sockets below TLS: there one sees at once whether something has come. */
    private final Map<Connection, Watched> below = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestProgress mark = chain.request().tag(RequestProgress.class);
        Connection connection = chain.connection();
        if (connection == null || connection.protocol() == Protocol.HTTP_2) {
            return proceed(chain, mark);
        }
        Socket socket = connection.socket();
        Watched watched = socket instanceof Watched plain ? plain : below.get(connection);
        boolean keptForAWrite = mark != null && mark.isWrite() && !mark.isConnected();
        if (keptForAWrite || !isQuiet(socket, watched)) {
            throw dead(socket);
        }
        int reads = watched == null ? 0 : watched.reads();
        Response response = proceed(chain, mark);
        if (watched == null) {
            learn(connection, socket);
        } else if (watched.reads() == reads) {
            // It was there before the request was: the server had sent two answers in one piece.
            response.close();
            throw dead(socket);
        }
        return response;
    }

    private static Response proceed(Chain chain, @Nullable RequestProgress mark) throws IOException {
        if (mark != null) {
            mark.send();
        }
        return chain.proceed(chain.request());
    }

    private static IOException dead(Socket socket) throws IOException {
        socket.close();
        return new DeadConnectionException();
    }

    /** What this thread has just read the answer's headers from is the socket below the connection. */
    private void learn(Connection connection, Socket socket) {
        Watched last = WatchedSockets.lastReadHere();
        if (last != null && last.getLocalPort() == socket.getLocalPort()) {
            below.put(connection, last);
        }
    }

    /** True where the server has sent nothing; for sockets that are not watched, neither has it closed the connection. */
    private static boolean isQuiet(Socket socket, @Nullable Watched watched) {
        try {
            InputStream in = socket.getInputStream();
            return in.available() == 0
                    && (watched == null
                            ? !(socket instanceof SSLSocket) || isSilent(socket, in)
                            : watched.getInputStream().available() == 0);
        } catch (IOException broken) {
            return false;
        }
    }

    /** What comes over TLS to a socket that is not watched can only be seen by waiting for it. */
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
