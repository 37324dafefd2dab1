package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A network interceptor that hides {@code Retry-After: 0} of a 503: OkHttp would repeat the request at once on its own.
 * Without it {@link Sender} repeats it, counted and after a pause.
 */
final class NoImmediateRepeat implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String wait = response.header("Retry-After");
        boolean atOnce = response.code() == 503 && wait != null && wait.matches("0+");
        return atOnce ? response.newBuilder().removeHeader("Retry-After").build() : response;
    }
}
