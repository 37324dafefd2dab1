package dev.agentconnectors.facebookmarketing.hosted;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;

/** A server with Airbyte's endpoints, on a real socket. It demands a token that it gave out. */
public final class FakeAirbyte implements AutoCloseable {

    public static final String CONNECTORS = "/api/v1/integrations/connectors";
    public static final String TOKEN = "POST /api/v1/account/applications/token";
    public static final String LIST = "GET " + CONNECTORS;
    public static final String CREATE = "POST " + CONNECTORS;
    public static final String INITIATE = "POST " + CONNECTORS + "/oauth/initiate";
    public static final String EXECUTE = "POST " + CONNECTORS + "/conn-1/execute";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<Sent, MockResponse>> routes = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Set<String> goodTokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tokens = new AtomicInteger();

    /** A request as it came in. */
    public record Sent(String method, String path, Map<String, String> query, Headers headers, String body) {

        public String route() {
            return method + " " + path;
        }

        public Object json() {
            try {
                return Json.read(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    public FakeAirbyte() throws IOException {
        on(TOKEN, request -> token(", \"expires_in\": 900"));
        on(LIST, request -> json("{\"data\": [{\"id\": \"conn-1\", \"name\": \"First\"}]}"));
        on(CREATE, request -> json("{\"id\": \"conn-1\", \"name\": \"My Facebook-Marketing Connector\"}"));
        on(INITIATE, request -> json("{\"consent_url\": \"https://consent.example/page?x=1\"}"));
        on(EXECUTE, request -> json("{\"result\": [], \"connector_metadata\": {}}"));
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    public String url() {
        return server.url("/").toString();
    }

    public FakeAirbyte on(String route, Function<Sent, MockResponse> answer) {
        routes.put(route, answer);
        return this;
    }

    /** Answers one after the other; the last one stays. */
    public FakeAirbyte on(String route, MockResponse first, MockResponse... others) {
        AtomicInteger next = new AtomicInteger();
        return on(route, request -> {
            int index = Math.min(next.getAndIncrement(), others.length);
            return index == 0 ? first : others[index - 1];
        });
    }

    /** A new token; the text goes into its JSON. */
    public MockResponse token(String more) {
        String token = "bearer-" + tokens.incrementAndGet();
        goodTokens.add(token);
        return json("{\"access_token\": \"" + token + "\", \"token_type\": \"Bearer\"" + more + "}");
    }

    /** All tokens given out so far are no longer good. */
    public void revokeTokens() {
        goodTokens.clear();
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<Sent> sent(String route) {
        return sent.stream().filter(request -> request.route().equals(route)).toList();
    }

    public List<String> routes() {
        return sent.stream().map(Sent::route).toList();
    }

    public static MockResponse json(String body) {
        return json(200, body);
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    public static MockResponse slow(MockResponse response, int millis) {
        return response.newBuilder().headersDelay(millis, TimeUnit.MILLISECONDS).build();
    }

    @Override
    public void close() {
        server.close();
    }

    private MockResponse answer(RecordedRequest request) {
        Map<String, String> query = new java.util.LinkedHashMap<>();
        request.getUrl()
                .queryParameterNames()
                .forEach(name -> query.put(name, request.getUrl().queryParameter(name)));
        Sent one = new Sent(
                request.getMethod(),
                request.getUrl().encodedPath(),
                query,
                request.getHeaders(),
                request.getBody() == null ? "" : request.getBody().utf8());
        sent.add(one);
        Function<Sent, MockResponse> route = routes.get(one.route());
        if (route == null) {
            return json(404, "{\"detail\": \"Not Found\"}");
        }
        if (!one.path().endsWith("/applications/token") && !isAuthorized(one)) {
            return json(401, "{\"detail\": \"Invalid or expired token\"}");
        }
        return route.apply(one);
    }

    private boolean isAuthorized(Sent request) {
        String header = request.headers().get("Authorization");
        return header != null && header.startsWith("Bearer ") && goodTokens.contains(header.substring(7));
    }
}
