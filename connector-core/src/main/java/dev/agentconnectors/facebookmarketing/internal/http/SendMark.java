package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Remembers whether a request got as far as a connection: until then it is certain that nothing was done. */
public final class SendMark {

    private volatile boolean sent;

    boolean isSent() {
        return sent;
    }

    /** A network interceptor: it runs when a connection stands and the first byte is about to go out. */
    static final class Setter implements Interceptor {

        @Override
        public Response intercept(Chain chain) throws IOException {
            SendMark mark = chain.request().tag(SendMark.class);
            if (mark != null) {
                mark.sent = true;
            }
            return chain.proceed(chain.request());
        }
    }
}
