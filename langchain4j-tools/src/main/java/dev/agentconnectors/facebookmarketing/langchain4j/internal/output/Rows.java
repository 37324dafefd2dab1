package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON texts, one each, in either format; each is serialised once. In columns, whatever would be said again and
 * again is said once: the names, the offset of times, fields that are the same in every record, and fields that always repeat another one.
 * Columns that few records fill come last, and the nulls at the end of a row are left out.
 */
final class Rows {

    private final OutputFormat format;
    private final List<Map<String, Object>> records;
    private final @Nullable String times;
    private final Set<String> fields;
    private final Map<String, Object> same;
    private final Map<String, String> repeats;
    private final List<String> columns;

    Rows(OutputFormat format, List<Map<String, Object>> given) {
        this.format = format;
        LocalTimes times = format == OutputFormat.COLUMNS ? LocalTimes.of(given) : new LocalTimes(given, null);
        this.records = times.records();
        this.times = times.note();
        this.fields = fields(records.size());
        boolean shared = format == OutputFormat.COLUMNS && records.size() > 1;
        this.same = shared ? sameInAll() : Map.of();
        this.repeats = shared ? repeats() : Map.of();
        this.columns = columns();
    }

    /** What comes before the rows, up to and including the bracket that opens them. */
    String opening() {
        if (format == OutputFormat.RECORDS) {
            return "{\"data\":[";
        }
        return "{" + member("same_in_all", same) + member("same_as", repeats)
                + (times == null ? "" : "\"times\":\"" + times + "\",") + "\"columns\":" + ToolJson.write(columns)
                + ",\"rows\":[";
    }

    /** Every record. */
    List<String> all() {
        return IntStream.range(0, records.size()).mapToObj(this::row).toList();
    }

    /** One record. */
    String row(int index) {
        Map<String, Object> record = records.get(index);
        if (format == OutputFormat.RECORDS) {
            return ToolJson.write(record);
        }
        List<Object> values = new ArrayList<>();
        columns.forEach(name -> values.add(record.get(name)));
        while (!values.isEmpty() && values.get(values.size() - 1) == null) {
            values.remove(values.size() - 1);
        }
        return ToolJson.write(values);
    }

    /** Every field that any of the first so many records has. */
    Set<String> fields(int count) {
        Set<String> present = new LinkedHashSet<>();
        records.subList(0, count).forEach(record -> present.addAll(record.keySet()));
        return present;
    }

    private Map<String, Object> sameInAll() {
        Map<String, Object> shared = new LinkedHashMap<>(records.get(0));
        records.forEach(record ->
                shared.entrySet().removeIf(entry -> !Objects.equals(record.get(entry.getKey()), entry.getValue())));
        return shared;
    }

    /** Fields that have the value of another one in every record, with that other one. */
    private Map<String, String> repeats() {
        Map<List<Object>, String> byValues = new HashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (String field : fields) {
            if (!same.containsKey(field)) {
                List<Object> values = new ArrayList<>();
                records.forEach(record -> values.add(record.get(field)));
                String first = byValues.putIfAbsent(values, field);
                if (first != null) {
                    found.put(field, first);
                }
            }
        }
        return found;
    }

    private List<String> columns() {
        return fields.stream()
                .filter(field -> !same.containsKey(field) && !repeats.containsKey(field))
                .sorted(Comparator.comparing(field -> records.stream()
                                .filter(record -> record.containsKey(field))
                                .count()
                        < (records.size() + 1) / 2))
                .toList();
    }

    private static String member(String name, Map<String, ?> value) {
        return value.isEmpty() ? "" : "\"" + name + "\":" + ToolJson.write(value) + ",";
    }
}
