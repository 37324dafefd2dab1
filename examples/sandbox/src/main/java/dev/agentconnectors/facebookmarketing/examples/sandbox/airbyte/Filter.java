package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A condition on records. */
interface Filter {
    /** How well a record satisfies the condition: 0 for not at all, up to 1. */
    double score(Map<String, Object> record);

    /** A condition that holds or does not. */
    static Filter of(Predicate<Map<String, Object>> condition) {
        return record -> condition.test(record) ? 1 : 0;
    }

    static Filter and(List<Filter> filters) {
        return record -> filters.stream()
                .mapToDouble(filter -> filter.score(record))
                .min()
                .orElse(1);
    }

    static Filter or(List<Filter> filters) {
        return record -> filters.stream()
                .mapToDouble(filter -> filter.score(record))
                .max()
                .orElse(0);
    }

    static Filter not(Filter filter) {
        return record -> filter.score(record) > 0 ? 0 : 1;
    }
}
