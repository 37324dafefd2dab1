package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Serves Facebook's Graph API under {@code /vNN.N/…}. */
public final class GraphFace extends Handler.Abstract {
    private static final String NEWEST_VERSION = "v26.0";
    private static final int OLDEST_MAJOR_VERSION = 25;

    private final Gate gate;
    private final GraphRouter router;
    private final BatchCalls batches;
    private final AtomicLong calls = new AtomicLong();

    /**
     * Makes the face of a world.
     *
     * @param store what exists
     * @param tokens the access tokens to let in
     * @param appSecret when not null, every call must prove that it knows this secret
     * @param runs the report runs
     */
    public GraphFace(Store store, List<AccessToken> tokens, @Nullable String appSecret, ReportRuns runs) {
        this.gate = new Gate(tokens, appSecret);
        this.router = new GraphRouter(store, gate, runs);
        this.batches = new BatchCalls(gate, router, this::traceId);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String trace = traceId();
        int status = 200;
        Object body;
        List<String> path = path(request);
        try {
            body = answer(request, path);
        } catch (GraphException e) {
            status = e.error().status();
            body = e.error().toJson(trace);
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, e.error().challenge());
        }
        response.setStatus(status);
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_TYPE,
                        (body instanceof List ? "text/javascript" : "application/json") + "; charset=UTF-8");
        response.getHeaders().put("facebook-api-version", NEWEST_VERSION);
        response.getHeaders().put("x-fb-trace-id", trace);
        UsageHeaders.addTo(response.getHeaders(), path);
        response.write(true, ByteBuffer.wrap(Params.JSON.writeValueAsBytes(body)), callback);
        return true;
    }

    /**
     * Answers a call that another service makes for somebody, without HTTP in between.
     *
     * @param method the HTTP method
     * @param path the path without a version, such as {@code /me/adaccounts}
     * @param values the parameters as text; structured ones as JSON text
     * @param token the access token
     * @param knownSecret the app secret to prove, or null to send no proof
     * @return what the Graph API would have answered
     */
    public GraphAnswer call(
            String method, String path, Map<String, String> values, String token, @Nullable String knownSecret) {
        Map<String, String> sent = new LinkedHashMap<>(values);
        if (knownSecret != null) {
            sent.put("appsecret_proof", Gate.proof(token, knownSecret));
        }
        Params params = new Params(sent);
        try {
            AccessToken admitted = gate.admit("Bearer " + token, params);
            String root = "https://graph.facebook.com/" + NEWEST_VERSION;
            return new GraphAnswer(200, router.answer(new GraphRequest(method, root, parts(path), params, admitted)));
        } catch (GraphException e) {
            return new GraphAnswer(e.error().status(), e.error().toJson(traceId()));
        }
    }

    /** An object, or a list for a batch. */
    private Object answer(Request request, List<String> path) throws IOException {
        boolean versioned = !path.isEmpty() && path.get(0).matches("v\\d+\\.\\d+");
        String version = versioned ? path.get(0) : NEWEST_VERSION;
        if (Integer.parseInt(version.substring(1, version.indexOf('.'))) < OLDEST_MAJOR_VERSION) {
            throw GraphError.of(2635, 0).asException();
        }
        Params params = ParamsReader.read(request);
        AccessToken token = gate.admit(request.getHeaders().get(HttpHeader.AUTHORIZATION), params);
        String root = "http://" + request.getHttpURI().getAuthority() + "/" + version;
        List<String> rest = versioned ? path.subList(1, path.size()) : path;
        String method = method(request, params);
        return BatchCalls.isOne(method, rest, params)
                ? batches.answer(root, params, token)
                : router.answer(new GraphRequest(method, root, rest, params, token));
    }

    /** A {@code POST} may say in a parameter which method it stands for. */
    private static String method(Request request, Params params) {
        return request.getMethod().equals("POST")
                ? params.get("method", "POST").toUpperCase(Locale.ROOT)
                : request.getMethod();
    }

    private static List<String> path(Request request) {
        return parts(Request.getPathInContext(request));
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8)));
        return parts;
    }

    private String traceId() {
        long number = calls.incrementAndGet() * 0x9E3779B97F4A7C15L;
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(number)
                .putLong(Long.reverse(number))
                .array();
        return "A" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
