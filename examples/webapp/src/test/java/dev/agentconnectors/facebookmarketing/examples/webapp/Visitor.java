package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser's requests, one at a time: redirects are not followed but looked at. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI app;

    Visitor(URI app) {
        this.app = app;
    }

    HttpResponse<String> get(String pathOrUrl) {
        return send(HttpRequest.newBuilder(app.resolve(pathOrUrl)).build());
    }

    HttpResponse<String> post(String pathOrUrl, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(app.resolve(pathOrUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form of one of the application's pages. */
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", token());
        return post(path, form);
    }

    /** What the forms of this visitor's pages bring along. */
    String token() {
        HttpResponse<String> chat = get("/chat");
        return first(TOKEN, chat.statusCode() == 200 ? chat.body() : get("/").body());
    }

    /** From the first page to Airbyte's consent page, and its answer; where that sends the browser. */
    URI decide(String accountIds, String decision) {
        URI consentPage = location(submit("/connect", Map.of("account_ids", accountIds)));
        String asked = first(ASKED, get(consentPage.toString()).body());
        return location(
                post(consentPage.resolve("/oauth/consent").toString(), Map.of("request", asked, "decision", decision)));
    }

    /** The way to a connection without Airbyte. */
    HttpResponse<String> connectWithToken(String token) {
        return submit("/connect-token", Map.of("access_token", token));
    }

    /** The whole way to a connection. */
    void connect(String accountIds) {
        URI callback = decide(accountIds, "allow");
        URI next = location(get(callback.toString()));
        if (!next.getPath().equals("/chat")) {
            throw new AssertionError("Not connected: " + get("/").body());
        }
    }

    HttpResponse<String> ask(String question) {
        HttpResponse<String> asked = submit("/chat", Map.of("question", question));
        return asked.statusCode() == 303 ? get("/chat") : asked;
    }

    /** Asks as the script does; the new part of the page. */
    HttpResponse<String> askFromScript(String question) {
        return send(HttpRequest.newBuilder(app.resolve("/chat"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/vnd.fragment+html")
                .POST(BodyPublishers.ofString(
                        "token=" + token() + "&question=" + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                .build());
    }

    /** The lines of an answer as they come in. */
    Stream<String> stream(int turn) {
        try {
            return client.send(
                            HttpRequest.newBuilder(app.resolve("/chat/stream?turn=" + turn))
                                    .build(),
                            BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .findFirst()
                .orElseThrow();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Goes, and comes as a stranger next time. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** A page without the one script that is the application's own. */
    static String withoutOurScript(String page) {
        return page.replace("<script src=\"/script.js\" defer></script>", "");
    }

    static URI location(HttpResponse<String> response) {
        if (response.statusCode() != 303) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    static String parameter(URI uri, String name) {
        for (String pair : uri.getRawQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("No " + name + " in " + uri);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
