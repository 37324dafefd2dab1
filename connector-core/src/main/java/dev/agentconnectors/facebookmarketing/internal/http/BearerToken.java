package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts one fixed token into the {@code Authorization} header, where no log of URLs can catch it. */
public final class BearerToken implements Interceptor {

    private final String header;

    /** An interceptor for the token. */
    public BearerToken(String token) {
        this.header = "Bearer " + token;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(
                chain.request().newBuilder().header("Authorization", header).build());
    }
}
