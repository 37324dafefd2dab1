package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Searches replicated records. */
final class Search {
    private final ReplicatedRecords replicated;

    Search(ReplicatedRecords replicated) {
        this.replicated = replicated;
    }

    /** What a search finds, as hits with scores or as plain data. */
    Outcome run(AirbyteConnector connector, String entity, JsonNode params, boolean asHits) {
        long start = System.nanoTime();
        SearchQuery query = SearchQuery.read(entity, params);
        List<Hit> all = new ArrayList<>();
        for (Map<String, Object> record : replicated.of(connector, entity)) {
            double score = query.filter().score(record);
            if (score > 0) {
                all.add(new Hit(ReplicatedRecords.id(entity, record), score, record));
            }
        }
        all.sort(query.order());
        int from = Math.min(query.offset(), all.size());
        int to = Math.min(from + query.limit(), all.size());
        List<Hit> page = all.subList(from, to);
        Optional<String> next = to < all.size() ? Optional.of(query.cursor(to)) : Optional.empty();
        List<Map<String, Object>> records =
                page.stream().map(hit -> query.project(hit.data())).toList();
        long took = (System.nanoTime() - start) / 1_000_000;
        return asHits ? hits(page, records, next, took) : data(records, next, took);
    }

    private static Outcome hits(List<Hit> page, List<Map<String, Object>> records, Optional<String> next, long took) {
        Map<String, Object> others = nullable("next_cursor", next);
        others.put("took_ms", took);
        return new Outcome(
                records,
                shown -> {
                    Map<String, Object> result = new LinkedHashMap<>();
                    result.put(
                            "hits",
                            IntStream.range(0, page.size())
                                    .mapToObj(i -> page.get(i).toJson(shown.get(i)))
                                    .toList());
                    result.putAll(others);
                    return result;
                },
                Map.of());
    }

    private static Outcome data(List<Map<String, Object>> records, Optional<String> next, long took) {
        Map<String, Object> meta = nullable("cursor", next);
        meta.put("has_more", next.isPresent());
        meta.put("took_ms", took);
        return Outcome.wrapped("data", records, Map.of("meta", meta), Map.of());
    }

    @SuppressWarnings("NullAway") // JSON's null says that there is no further page.
    private static Map<String, Object> nullable(String key, Optional<String> value) {
        return new LinkedHashMap<>(Collections.singletonMap(key, value.orElse(null)));
    }

    /**
     * A record that was found.
     *
     * @param id its id
     * @param score how well it matches, above 0 and up to 1
     * @param data the record
     */
    record Hit(String id, double score, Map<String, Object> data) {
        private Map<String, Object> toJson(Map<String, Object> shown) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("score", score);
            json.put("data", shown);
            return json;
        }
    }
}
