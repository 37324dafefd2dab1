package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Gives a request a connection of its own where {@link LastLook} has refused a kept one. */
final class ConnectionChoice implements Interceptor {

    /** Keeps no connection that is idle, so that whoever takes one from it gets a new one. */
    private final ConnectionPool nothingKept = new ConnectionPool(0, 1, TimeUnit.MILLISECONDS);

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestProgress mark = chain.request().tag(RequestProgress.class);
        if (mark == null) {
            return chain.proceed(chain.request());
        }
        if (mark.isWrite()) {
            chain.call().addEventListener(new EventListener() {
                @Override
                public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
                    mark.connected();
                }
            });
        }
        Chain chosen = mark.isOnNewConnection() ? chain.withConnectionPool(nothingKept) : chain;
        return chosen.proceed(chain.request());
    }
}
