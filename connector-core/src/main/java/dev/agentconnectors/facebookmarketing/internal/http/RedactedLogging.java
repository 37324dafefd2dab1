package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each request at debug level: method, host, path and the names of the parameters, never a value or a header. */
final class RedactedLogging implements Interceptor {

    private final Logger log;

    RedactedLogging() {
        this(LoggerFactory.getLogger("dev.agentconnectors.facebookmarketing.http"));
    }

    RedactedLogging(Logger log) {
        this.log = log;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!log.isDebugEnabled()) {
            return chain.proceed(chain.request());
        }
        Request request = chain.request();
        long start = System.nanoTime();
        try {
            Response response = chain.proceed(request);
            log.debug("{} -> {} in {} ms", shown(request), response.code(), millisSince(start));
            return response;
        } catch (IOException e) {
            log.debug(
                    "{} failed in {} ms: {}",
                    shown(request),
                    millisSince(start),
                    e.getClass().getSimpleName());
            throw e;
        }
    }

    static String shown(Request request) {
        HttpUrl url = request.url();
        Set<String> names = url.queryParameterNames();
        // Callers can choose names, too: without control characters they cannot forge a line of the log.
        String shownNames = names.isEmpty() ? "" : " " + names.toString().replaceAll("\\p{Cntrl}", "?");
        return request.method() + " " + url.host() + url.encodedPath() + shownNames;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
