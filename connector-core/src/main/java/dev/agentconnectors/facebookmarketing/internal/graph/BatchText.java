package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.catalog.Operation.Method;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A batch as Graph takes it, and what it answers: each part with a status, headers and, as text, a body of its own. */
final class BatchText {

    private static final HttpUrl ANYWHERE = HttpUrl.get("https://graph.facebook.com/");

    private BatchText() {}

    /** The value of the parameter {@code batch}. */
    static String of(List<GraphRequest> requests) {
        return Json.write(requests.stream().map(BatchText::part).toList());
    }

    /**
     * The parts of the answer, in the order of the requests.
     *
     * @return for each its own answer, or null where Facebook did not get to it or does not say what became of it
     */
    static List<@Nullable Answer> parts(String name, int wanted, Answer answer, GraphErrors errors) {
        if (!answer.isSuccessful()) {
            throw errors.of(name, answer);
        }
        Object read;
        try {
            read = answer.read();
        } catch (JsonLimitException limit) {
            throw new UncheckedIOException(limit);
        } catch (IOException notJson) {
            throw errors.unreadable(name, answer);
        }
        List<Object> parts = Json.asList(read);
        if (parts == null) {
            Map<String, Object> object = Json.asMap(read);
            throw object != null && object.containsKey("error")
                    ? errors.of(name, answer)
                    : errors.unreadable(name, answer);
        }
        if (parts.size() != wanted) {
            throw errors.unreadable(name, answer);
        }
        List<@Nullable Answer> answers = new ArrayList<>(wanted);
        for (Object part : parts) {
            answers.add(part(Json.asMap(part)));
        }
        return answers;
    }

    private static Map<String, Object> part(GraphRequest request) {
        Map<String, Object> part = new LinkedHashMap<>();
        Method method = request.operation().method();
        part.put("method", method.name());
        HttpUrl.Builder url = ANYWHERE.newBuilder();
        request.path().forEach(url::addPathSegment);
        if (method == Method.POST) {
            part.put("relative_url", relative(url.build()));
            part.put("body", form(request.parameters()));
        } else {
            request.parameters().forEach(url::addQueryParameter);
            part.put("relative_url", relative(url.build()));
        }
        return part;
    }

    private static String relative(HttpUrl url) {
        String path = url.encodedPath().substring(1);
        return url.encodedQuery() == null ? path : path + "?" + url.encodedQuery();
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Answer part(@Nullable Map<String, Object> part) {
        if (part == null || !(part.get("code") instanceof Number code)) {
            return null;
        }
        Object body = part.get("body");
        return Answer.ofPart(code.intValue(), headers(part.get("headers")), body == null ? "" : body.toString());
    }

    private static Headers headers(@Nullable Object sent) {
        Headers.Builder headers = new Headers.Builder();
        List<Object> list = Json.asList(sent);
        for (Object one : list == null ? List.of() : list) {
            Map<String, Object> header = Json.asMap(one);
            if (header == null || header.get("name") == null || header.get("value") == null) {
                continue;
            }
            try {
                headers.addUnsafeNonAscii(
                        header.get("name").toString(), header.get("value").toString());
            } catch (IllegalArgumentException noHeader) {
                // Nothing hangs on a header that cannot be one.
            }
        }
        return headers.build();
    }
}
