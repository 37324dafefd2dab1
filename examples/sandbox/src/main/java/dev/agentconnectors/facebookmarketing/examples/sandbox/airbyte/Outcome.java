package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an operation has come to: records, and how the result presents them.
 *
 * @param records the records
 * @param presented makes the result of the records
 * @param metadata what there is to tell beside the result
 */
record Outcome(List<Map<String, Object>> records, Presentation presented, Map<String, Object> metadata) {
    /** Makes a result of records. */
    interface Presentation {
        Object present(List<Map<String, Object>> records);
    }

    static Outcome object(Map<String, Object> object) {
        return new Outcome(List.of(object), records -> records.get(0), Map.of());
    }

    static Outcome array(List<Map<String, Object>> records, Map<String, Object> metadata) {
        return new Outcome(records, shown -> shown, metadata);
    }

    /** The records under a key of an object that holds other things as well. */
    static Outcome wrapped(
            String key, List<Map<String, Object>> records, Map<String, Object> others, Map<String, Object> metadata) {
        return new Outcome(
                records,
                shown -> {
                    Map<String, Object> result = new LinkedHashMap<>();
                    result.put(key, shown);
                    result.putAll(others);
                    return result;
                },
                metadata);
    }

    Object result(UnaryOperator<Map<String, Object>> selection) {
        return presented.present(records.stream().map(selection).toList());
    }

    /** Reads a list of objects. */
    static List<Map<String, Object>> records(@Nullable Object list) {
        List<Map<String, Object>> records = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                Map<String, Object> record = new LinkedHashMap<>();
                if (item instanceof Map<?, ?> map) {
                    map.forEach((name, value) -> record.put(String.valueOf(name), value));
                }
                records.add(record);
            }
        }
        return records;
    }
}
