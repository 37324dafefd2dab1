package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Several calls in one request: {@code batch=[{"method", "relative_url", "body"}]}. Each is answered by itself, with a status,
 * headers, and the body as text; the whole is a success whatever its parts are. Calls that depend on each other are not played.
 */
final class BatchCalls {
    private static final int MOST = 50;

    private final Gate gate;
    private final GraphRouter router;
    private final Supplier<String> traces;

    BatchCalls(Gate gate, GraphRouter router, Supplier<String> traces) {
        this.gate = gate;
        this.router = router;
        this.traces = traces;
    }

    static boolean isOne(String method, List<String> path, Params params) {
        return method.equals("POST") && path.isEmpty() && params.has("batch");
    }

    List<Object> answer(String root, Params params, AccessToken token) {
        JsonNode calls = read(params.get("batch", ""));
        if (calls.size() > MOST) {
            throw GraphError.parameter("Too many requests in batch message. Maximum batch size is " + MOST)
                    .asException();
        }
        boolean headers = !params.get("include_headers", "true").equals("false");
        List<Object> answers = new ArrayList<>();
        calls.forEach(call -> answers.add(answer(call, root, token, headers)));
        return answers;
    }

    private Map<String, Object> answer(JsonNode call, String root, AccessToken token, boolean headers) {
        String url = call.path("relative_url").asText().replaceFirst("^/", "").replaceFirst("^v\\d+\\.\\d+/", "");
        int query = url.indexOf('?');
        List<String> path = Arrays.stream((query < 0 ? url : url.substring(0, query)).split("/", -1))
                .map(BatchCalls::decoded)
                .toList();
        int status = 200;
        Map<String, Object> body;
        try {
            if (call.has("depends_on")) {
                throw GraphError.parameter("depends_on is not played here").asException();
            }
            Map<String, String> values = new LinkedHashMap<>();
            add(query < 0 ? "" : url.substring(query + 1), values);
            add(call.path("body").asText(""), values);
            Params params = new Params(values);
            AccessToken own = params.has("access_token") ? gate.admit(null, params) : token;
            String method = call.path("method").asText("GET").toUpperCase(Locale.ROOT);
            body = router.answer(new GraphRequest(method, root, path, params, own));
        } catch (GraphException e) {
            status = e.error().status();
            body = e.error().toJson(traces.get());
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", status);
        if (headers) {
            Map<String, String> sent = new LinkedHashMap<>(Map.of("Content-Type", "text/javascript; charset=UTF-8"));
            sent.putAll(UsageHeaders.calm(path));
            answer.put(
                    "headers",
                    sent.entrySet().stream()
                            .map(header -> Map.of("name", header.getKey(), "value", header.getValue()))
                            .toList());
        }
        answer.put("body", text(body));
        return answer;
    }

    private static JsonNode read(String batch) {
        try {
            JsonNode calls = Params.JSON.readTree(batch);
            if (calls.isArray() && !calls.isEmpty()) {
                return calls;
            }
        } catch (JsonProcessingException notJson) {
            // Said below, as for any other text that is no list of calls.
        }
        throw GraphError.parameter("batch parameter must be a JSON array").asException();
    }

    private static String text(Map<String, Object> body) {
        try {
            return Params.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every answer can be written", e);
        }
    }

    private static void add(String form, Map<String, String> values) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
