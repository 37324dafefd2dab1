package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphAnswer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphFace;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries operations out at the Graph API, with the credentials of a connector. */
final class SourceCalls {
    private static final int LARGEST_PAGE = 100;

    private final GraphFace graph;

    SourceCalls(GraphFace graph) {
        this.graph = graph;
    }

    /** What the Graph API answers; its errors end the call. */
    Map<String, Object> run(AirbyteConnector connector, Operation operation, JsonNode params) {
        check(operation, params);
        Map<String, String> values = new LinkedHashMap<>(operation.defaults());
        params.properties().forEach(entry -> values.put(entry.getKey(), text(entry.getValue())));
        Map<String, String> inPath = new LinkedHashMap<>();
        for (String name : operation.inPath()) {
            inPath.put(name, URLEncoder.encode(values.getOrDefault(name, ""), StandardCharsets.UTF_8));
            values.remove(name);
        }
        GraphAnswer answer = graph.call(
                operation.method(),
                operation.pathWith(inPath),
                values,
                connector.facebookToken(),
                connector.appSecret());
        if (!answer.isSuccess()) {
            throw ApiError.ofGraph(answer);
        }
        return answer.body();
    }

    /** Whether the credentials of a connector open an ad account. */
    boolean sees(AirbyteConnector connector, String accountId) {
        GraphAnswer answer =
                graph.call("GET", "/act_" + accountId, Map.of(), connector.facebookToken(), connector.appSecret());
        boolean unknown = answer.body().get("error") instanceof Map<?, ?> error
                && Integer.valueOf(33).equals(error.get("error_subcode"));
        if (!answer.isSuccess() && !unknown) {
            throw ApiError.ofGraph(answer);
        }
        return answer.isSuccess();
    }

    /** The cursor of a list, which is there on the last page as well. */
    static Optional<Object> cursor(Map<String, Object> list) {
        return list.get("paging") instanceof Map<?, ?> paging && paging.get("cursors") instanceof Map<?, ?> cursors
                ? Optional.ofNullable(cursors.get("after"))
                : Optional.empty();
    }

    private static void check(Operation operation, JsonNode params) {
        List<Problem> problems = new ArrayList<>();
        List<String> needed = new ArrayList<>(operation.inPath());
        needed.addAll(operation.required());
        for (String name : needed) {
            if (!params.hasNonNull(name) || text(params.get(name)).isBlank()) {
                problems.add(problem(name, "Field required", "missing"));
            }
        }
        Set<String> known = new HashSet<>(needed);
        known.addAll(operation.optional());
        params.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(problem(
                        name,
                        "No parameter of " + operation.name() + "; search finds records by other conditions",
                        "extra_forbidden"));
            } else if (params.get(name).isNull() && !needed.contains(name)) {
                problems.add(problem(name, "Input should not be null", "none_not_allowed"));
            }
        });
        JsonNode limit = params.get("limit");
        if (limit != null && known.contains("limit") && !isPageSize(text(limit))) {
            problems.add(problem("limit", "Input should be an integer from 1 to " + LARGEST_PAGE, "int_range"));
        }
        if (!problems.isEmpty()) {
            throw ApiError.invalid(problems);
        }
    }

    private static boolean isPageSize(String text) {
        return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= LARGEST_PAGE;
    }

    private static Problem problem(String name, String message, String type) {
        return new Problem(List.of("body", "params", name), message, type);
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
