package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/** Reads parameters wherever Graph accepts them: in the query, as a form, as multipart and as JSON. */
final class ParamsReader {
    private ParamsReader() {}

    static Params read(Request request) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, SentFile> files = new LinkedHashMap<>();
        add(Request.extractQueryParameters(request), values);
        String type = Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.CONTENT_TYPE), "");
        String lowerCase = type.toLowerCase(Locale.ROOT);
        if (lowerCase.startsWith("multipart/form-data")) {
            addParts(request, type, values, files);
        } else if (lowerCase.startsWith("application/json")) {
            addJson(Content.Source.asString(request, StandardCharsets.UTF_8), values);
        } else {
            Fields form = new Fields(true);
            UrlEncoded.decodeTo(
                    Content.Source.asString(request, StandardCharsets.UTF_8), form::add, StandardCharsets.UTF_8);
            add(form, values);
        }
        return new Params(values, files);
    }

    private static void add(Fields fields, Map<String, String> values) {
        for (Fields.Field field : fields) {
            values.put(field.getName(), field.getValue());
        }
    }

    private static void addParts(Request request, String type, Map<String, String> values, Map<String, SentFile> files)
            throws IOException {
        // Everything stays in memory: what is sent here is small.
        MultiPartConfig config =
                new MultiPartConfig.Builder().maxMemoryPartSize(-1).build();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, config)) {
            for (MultiPart.Part part : parts) {
                if (part.getFileName() == null) {
                    values.put(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
                } else {
                    byte[] bytes = Content.Source.asInputStream(part.getContentSource())
                            .readAllBytes();
                    files.put(part.getName(), new SentFile(part.getFileName(), bytes));
                }
            }
        }
    }

    private static void addJson(String body, Map<String, String> values) {
        if (body.isBlank()) {
            return;
        }
        try {
            JsonNode json = Params.JSON.readTree(body);
            if (!json.isObject()) {
                throw GraphError.parameter("The body must be a JSON object").asException();
            }
            json.properties()
                    .forEach(entry -> values.put(
                            entry.getKey(),
                            entry.getValue().isTextual()
                                    ? entry.getValue().textValue()
                                    : entry.getValue().toString()));
        } catch (JsonProcessingException e) {
            throw GraphError.parameter("The body must be valid JSON").asException();
        }
    }
}
