package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields.Field;

/**
 * A request that has arrived.
 *
 * @param method the HTTP method
 * @param root where the server was reached, such as {@code http://127.0.0.1:8123}
 * @param path the path, decoded
 * @param query the parameters in the query
 * @param headers the headers by lower-case name
 * @param body the body, empty when there was none
 */
record Call(
        String method, String root, String path, Map<String, String> query, Map<String, String> headers, String body) {
    static Call read(Request request) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        for (Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders()
                .forEach(header -> headers.put(
                        header.getName().toLowerCase(Locale.ROOT), Objects.requireNonNullElse(header.getValue(), "")));
        return new Call(
                request.getMethod(),
                "http://" + request.getHttpURI().getAuthority(),
                URLDecoder.decode(Request.getPathInContext(request), StandardCharsets.UTF_8),
                query,
                headers,
                Content.Source.asString(request, StandardCharsets.UTF_8));
    }

    /** The body as JSON. */
    JsonNode json() {
        String type = headers.getOrDefault(HttpHeader.CONTENT_TYPE.lowerCaseName(), "");
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw ApiError.invalid(
                    List.of("body"), "Input should be JSON, with Content-Type application/json", "content_type");
        }
        try {
            return JsonText.MAPPER.readTree(body.isBlank() ? "null" : body);
        } catch (JsonProcessingException e) {
            throw ApiError.invalid(List.of("body"), "JSON decode error", "json_invalid");
        }
    }
}
