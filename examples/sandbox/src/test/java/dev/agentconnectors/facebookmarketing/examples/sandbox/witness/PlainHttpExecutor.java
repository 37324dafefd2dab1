package dev.agentconnectors.facebookmarketing.examples.sandbox.witness;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APIRequest.IRequestExecutor;
import com.facebook.ads.sdk.APIRequest.ResponseWrapper;
import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends what the SDK's own executor sends, over plain HTTP: that one insists on HTTPS. */
final class PlainHttpExecutor implements IRequestExecutor {
    private static final String BOUNDARY = "--------------------------4815162342";

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public ResponseWrapper execute(String method, String url, Map<String, Object> params, APIContext context)
            throws APIException, IOException {
        return switch (method) {
            case "GET" -> sendGet(url, params, context);
            case "POST" -> sendPost(url, params, context);
            default -> sendDelete(url, params, context);
        };
    }

    @Override
    public ResponseWrapper sendGet(String url, Map<String, Object> params, APIContext context)
            throws APIException, IOException {
        return send(HttpRequest.newBuilder(URI.create(url + query(params))));
    }

    @Override
    public ResponseWrapper sendDelete(String url, Map<String, Object> params, APIContext context)
            throws APIException, IOException {
        return send(HttpRequest.newBuilder(URI.create(url + query(params))).DELETE());
    }

    @Override
    public ResponseWrapper sendPost(String url, Map<String, Object> params, APIContext context)
            throws APIException, IOException {
        StringBuilder body = new StringBuilder();
        params.forEach((name, value) -> body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(text(value))
                .append("\r\n"));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private ResponseWrapper send(HttpRequest.Builder request) throws APIException, IOException {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new APIException.FailedRequestException(
                        "{}", response.body(), new IOException("HTTP " + response.statusCode()));
            }
            return new ResponseWrapper(response.body(), "{}");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(Map<String, Object> params) {
        return params.isEmpty()
                ? ""
                : "?"
                        + params.entrySet().stream()
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(text(entry.getValue()), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    private static String text(Object value) {
        return value instanceof Map || value instanceof List ? new Gson().toJson(value) : String.valueOf(value);
    }
}
