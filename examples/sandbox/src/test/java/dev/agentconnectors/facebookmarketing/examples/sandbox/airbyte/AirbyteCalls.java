package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Calls the Airbyte face over HTTP, as anybody could. */
final class AirbyteCalls {
    static final String CONNECTORS = "/api/v1/integrations/connectors";
    static final String DEMO = CONNECTORS + "/" + Sandbox.AIRBYTE_CONNECTOR_ID;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private String token = "";
    private String organization = "";

    AirbyteCalls(Sandbox sandbox) {
        this.root = sandbox.airbyteUrl();
    }

    /** What came back. */
    record Reply(int status, String body, HttpHeaders headers) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        JsonNode result() {
            return json().path("result");
        }

        List<String> texts(String arrayPath, String field) {
            List<String> texts = new ArrayList<>();
            json().at(arrayPath).forEach(item -> texts.add(item.path(field).asText()));
            return texts;
        }

        /** The places that an error blames. */
        List<String> blamed() {
            List<String> blamed = new ArrayList<>();
            json().path("detail").forEach(problem -> {
                List<String> steps = new ArrayList<>();
                problem.path("loc").forEach(step -> steps.add(step.asText()));
                blamed.add(String.join(".", steps));
            });
            return blamed;
        }
    }

    /** JSON written with single quotes, and with {@code %s} for each of the values. */
    static String json(String text, Object... values) {
        return filled(text, values).replace('\'', '"');
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (Object value : values) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
        }
        return filled;
    }

    Reply fetchToken() {
        return fetchToken(Sandbox.AIRBYTE_CLIENT_ID, Sandbox.AIRBYTE_CLIENT_SECRET);
    }

    Reply fetchToken(String id, String secret) {
        return send(
                "POST",
                "/api/v1/account/applications/token",
                json("{'client_id': '%s', 'client_secret': '%s'}", id, secret));
    }

    AirbyteCalls logIn() {
        token = fetchToken().json().path("access_token").asText();
        return this;
    }

    AirbyteCalls in(String organizationId) {
        organization = organizationId;
        return this;
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    Reply post(String path, String body, Object... values) {
        return send("POST", path, json(body, values));
    }

    Reply create(String body, Object... values) {
        return post(CONNECTORS, body, values);
    }

    Reply execute(String entity, String action, String params, Object... values) {
        return executeAt(DEMO, entity, action, params, values);
    }

    Reply executeAt(String connector, String entity, String action, String params, Object... values) {
        return post(
                connector + "/execute",
                "{'entity': '%s', 'action': '%s', 'params': %s}",
                entity,
                action,
                filled(params, values));
    }

    /** Sends a form without an organization and without a token, and follows no redirect. */
    Reply form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!organization.isEmpty()) {
            request.header("X-Organization-Id", organization);
        }
        return send(request);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
