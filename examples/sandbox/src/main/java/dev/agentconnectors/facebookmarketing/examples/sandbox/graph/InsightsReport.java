package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers insights requests, at once where that is not too much. */
final class InsightsReport {
    private static final int TIMES_TOO_LARGE_TO_SAY_SO = 3;

    private final Store store;
    private final int largest;

    /** Takes how many rows are answered at once at most. */
    InsightsReport(Store store, int largest) {
        this.store = store;
        this.largest = largest;
    }

    /** Answers a request that waits for the rows. */
    Map<String, Object> read(Node node, GraphRequest request) {
        return read(node, request.params(), request, largest);
    }

    /** Answers with what was asked for in some parameters, and the page that the request asks for. */
    Map<String, Object> readPrepared(Node node, Params asked, GraphRequest request) {
        return read(node, asked, request, Integer.MAX_VALUE);
    }

    /** Refuses what cannot be answered. */
    InsightsQuery check(Node node, Params params) {
        return InsightsQuery.parse(params, node.kind(), store.today());
    }

    private Map<String, Object> read(Node node, Params asked, GraphRequest request, int most) {
        InsightsQuery query = check(node, asked);
        InsightsRows report = new InsightsRows(store, query);
        List<Map<String, Object>> rows = report.rows(node);
        if (rows.size() > most) {
            // What takes a little too long is told; what takes much too long is cut off.
            throw (rows.size() / TIMES_TOO_LARGE_TO_SAY_SO > most
                            ? GraphError.of(2, 1504038)
                            : GraphError.of(100, 1504018))
                    .asException();
        }
        List<Map.Entry<Integer, Map<String, Object>>> numbered = IntStream.range(0, rows.size())
                .mapToObj(index -> Map.entry(-index, rows.get(index)))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>(ListAnswer.of(
                Page.of(numbered, Map.Entry::getKey, request.params()), request, row -> report.select(row.getValue())));
        if (!query.summary().isEmpty()) {
            answer.put("summary", report.summary(node));
        }
        return answer;
    }
}
