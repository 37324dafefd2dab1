package dev.agentconnectors.facebookmarketing.examples.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls the Graph face over HTTP, as anybody could. */
public final class GraphClient {
    /** The digits of the ad account in dollars. */
    public static final String USD = "734512908841277";

    /** The digits of the ad account in yen. */
    public static final String JPY = "208733456119045";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final String token;

    public GraphClient(Sandbox sandbox) {
        this(sandbox, Sandbox.ACCESS_TOKEN);
    }

    public GraphClient(Sandbox sandbox, String token) {
        this.root = sandbox.graphUrl() + "/v26.0";
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, JsonNode json, HttpHeaders headers) {
        public List<JsonNode> data() {
            List<JsonNode> items = new ArrayList<>();
            json.path("data").forEach(items::add);
            return items;
        }

        public List<String> data(String field) {
            return data().stream().map(item -> item.path(field).asText()).toList();
        }

        public String text(String field) {
            return json.path(field).asText();
        }

        public int errorCode() {
            return json.path("error").path("code").asInt();
        }

        public int errorSubcode() {
            return json.path("error").path("error_subcode").asInt();
        }

        /** The title for the person who asked; empty for no error, or one without. */
        public String errorTitle() {
            return json.path("error").path("error_user_title").asText();
        }

        public String errorMessage() {
            return json.path("error").path("message").asText();
        }
    }

    public Answer get(String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(root + "/" + path + "?" + form(namesAndValues))));
    }

    public Answer getUrl(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    public Answer post(String path, String... namesAndValues) {
        return send(HttpRequest.newBuilder(URI.create(root + "/" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(namesAndValues))));
    }

    public Answer postJson(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + "/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + "/" + path)).DELETE());
    }

    /** The values of a field over all pages, one page after another by cursor. */
    public List<String> all(String path, String field, int limit, String... namesAndValues) {
        List<String> values = new ArrayList<>();
        String after = "";
        while (true) {
            List<String> params = new ArrayList<>(List.of(namesAndValues));
            params.addAll(List.of("fields", field, "limit", Integer.toString(limit), "after", after));
            Answer page = get(path, params.toArray(new String[0]));
            values.addAll(page.data(field));
            if (!page.json().path("paging").has("next")) {
                return values;
            }
            after = page.json().path("paging").path("cursors").path("after").asText();
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
