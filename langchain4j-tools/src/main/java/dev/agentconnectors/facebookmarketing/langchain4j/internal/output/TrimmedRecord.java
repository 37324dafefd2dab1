package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of which the largest fields were left out.
 *
 * @param record what is left
 * @param leftOut the names of the fields that were left out, largest first
 */
record TrimmedRecord(Map<String, Object> record, List<String> leftOut) {

    private static final String HINT =
            "The fields left out are too large: ask for the others, or for parts of these, by name.";
    // Without its id a record could not be asked for again.
    private static final String ID = "id";
    // Naming thousands of fields would take the room that leaving them out is to make.
    private static final int NAMED = 20;

    /** The record as it is. */
    static TrimmedRecord whole(Map<String, Object> record) {
        return new TrimmedRecord(record, List.of());
    }

    /** Writes a result around what is left of the record. */
    @FunctionalInterface
    interface Writer {
        String write(TrimmedRecord part);
    }

    /** The text of the record with as few of its largest fields left out as it takes to fit; at the least, its id. */
    static String fit(Map<String, Object> record, int maxChars, Writer writer) {
        String whole = writer.write(whole(record));
        if (whole.length() <= maxChars) {
            return whole;
        }
        List<String> bySize = largestFirst(record);
        int all = bySize.size();
        int kept = LargestFit.most(
                all,
                count -> writer.write(without(record, bySize.subList(0, all - count)))
                                .length()
                        <= maxChars);
        return writer.write(without(record, bySize.subList(0, all - kept)));
    }

    /** Says in a result what was left out, if anything was. */
    void mention(Map<String, Object> result) {
        if (!leftOut.isEmpty()) {
            List<String> names = new ArrayList<>(leftOut.subList(0, Math.min(NAMED, leftOut.size())));
            if (leftOut.size() > NAMED) {
                names.add("and " + (leftOut.size() - NAMED) + " more");
            }
            result.put("left_out_fields", names);
            result.putIfAbsent("hint", HINT);
        }
    }

    private static TrimmedRecord without(Map<String, Object> record, List<String> names) {
        Map<String, Object> rest = new LinkedHashMap<>(record);
        names.forEach(rest::remove);
        return new TrimmedRecord(rest, List.copyOf(names));
    }

    private static List<String> largestFirst(Map<String, Object> record) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        record.forEach((name, value) ->
                sizes.put(name, name.length() + ToolJson.write(value).length()));
        return record.keySet().stream()
                .filter(name -> !name.equals(ID))
                .sorted(Comparator.comparing((String name) -> sizes.getOrDefault(name, 0))
                        .reversed())
                .toList();
    }
}
