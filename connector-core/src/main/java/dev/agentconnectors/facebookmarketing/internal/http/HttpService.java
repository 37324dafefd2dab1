package dev.agentconnectors.facebookmarketing.internal.http;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** One remote service: makes its Retrofit interfaces and closes what they hold. */
public final class HttpService implements AutoCloseable {

    private static final int PARALLEL_ASYNC_CALLS = 64;

    private final OkHttpClient client;
    private final boolean ownClient;
    private final Retrofit retrofit;

    /** A service at a base URL (ending in a slash). */
    public HttpService(HttpUrl baseUrl, HttpSettings settings) {
        OkHttpClient shared = settings.sharedClient();
        this.ownClient = shared == null;
        OkHttpClient.Builder builder = shared == null ? new OkHttpClient.Builder() : shared.newBuilder();
        builder.connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                // The deadline is the operation's: it spans attempts and pauses.
                .callTimeout(0, TimeUnit.MILLISECONDS)
                .followRedirects(false)
                // OkHttp must not repeat on its own what the sender counts, paces and makes safe.
                .retryOnConnectionFailure(false)
                .addInterceptor(new BoundedAnswers(settings.maxAnswerBytes()))
                .addInterceptor(new RedactedLogging())
                .addInterceptor(new SingleShotWrites())
                .addInterceptor(new ConnectionChoice())
                .addNetworkInterceptor(new NoImmediateRepeat())
                .addNetworkInterceptor(new LastLook());
        if (shared == null || shared.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(WatchedSockets.INSTANCE);
        }
        this.client = builder.build();
        if (ownClient) {
            client.dispatcher().setMaxRequests(PARALLEL_ASYNC_CALLS);
            client.dispatcher().setMaxRequestsPerHost(PARALLEL_ASYNC_CALLS);
        }
        this.retrofit =
                new Retrofit.Builder().baseUrl(baseUrl).callFactory(client).build();
    }

    /** Where it is. */
    public String host() {
        return retrofit.baseUrl().host();
    }

    /** The service as the given Retrofit interface. */
    public <T> T create(Class<T> api) {
        return retrofit.create(api);
    }

    /**
     * Runs something in which others may take their time, such as a listener, away from the few threads that read answers.
     * After {@link #close()} the calling thread runs it.
     */
    public void handOver(Runnable task) {
        try {
            client.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException closed) {
            task.run();
        }
    }

    /** Lets go of threads and connections, unless they are shared. */
    @Override
    public void close() {
        if (ownClient) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
