package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a page as Graph does: data, cursors whenever there is data, links only where they lead somewhere. */
final class ListAnswer {
    private ListAnswer() {}

    static <T> Map<String, Object> of(Page<T> page, GraphRequest request, Function<T, Map<String, Object>> render) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("data", page.items().stream().map(render).toList());
        if (page.before() != null && page.after() != null) {
            Map<String, Object> paging = new LinkedHashMap<>();
            paging.put("cursors", Json.object("before", page.before(), "after", page.after()));
            if (page.hasNext()) {
                paging.put("next", link(request, "after", page.after()));
            }
            if (page.hasPrevious()) {
                paging.put("previous", link(request, "before", page.before()));
            }
            answer.put("paging", paging);
        }
        return answer;
    }

    /** Graph puts the access token into its links: whoever follows or logs them must know. */
    private static String link(GraphRequest request, String direction, @Nullable String cursor) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("access_token", request.token().value());
        query.putAll(request.params().values());
        List.of("after", "before", "appsecret_proof").forEach(query::remove);
        query.put(direction, String.valueOf(cursor));
        return request.url() + "?"
                + query.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
