package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.net.URI;
import java.util.Set;
import okhttp3.HttpUrl;

/** Checks the addresses that a configuration names. */
public final class BaseUrls {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private BaseUrls() {}

    /** The URL with a slash at its end. Credentials travel there, so it must be https, or this very machine. */
    public static HttpUrl parse(String url, String setting) {
        HttpUrl parsed = HttpUrl.parse(url.trim());
        if (parsed == null
                || parsed.query() != null
                || parsed.fragment() != null
                || !parsed.username().isEmpty()) {
            throw new ValidationException(setting
                    + " is not a plain URL: give scheme, host and perhaps a path, such as https://example.com.");
        }
        if (!parsed.isHttps() && !isLoopback(parsed.host())) {
            throw new ValidationException(setting + " is not encrypted, and credentials would travel there: use https"
                    + " (http serves for localhost only).");
        }
        String path = parsed.encodedPath();
        return path.endsWith("/")
                ? parsed
                : parsed.newBuilder().encodedPath(path + "/").build();
    }

    /** True for a URL that is https, or http on this very machine. */
    public static boolean isHttpsOrLoopback(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && url.getHost() != null && isLoopback(url.getHost()));
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.replaceAll("[\\[\\]]", ""));
    }
}
