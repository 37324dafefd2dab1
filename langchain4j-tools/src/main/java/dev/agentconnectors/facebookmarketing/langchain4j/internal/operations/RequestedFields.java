package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.RecordPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a model asked for, and the one that is fetched along: an amount cannot be shown without the currency, and
 * the record's own {@code currency} or {@code account_id} leads to it.
 */
final class RequestedFields {

    private RequestedFields() {}

    /** The field to fetch along and to leave out of the output again, or empty. */
    static Optional<String> toFetchAlong(RecordPlan record, Map<String, Object> arguments) {
        List<String> asked = asked(arguments.get("fields"));
        if (asked.stream().noneMatch(name -> record.holdsMoney(withoutSubfields(name)))) {
            return Optional.empty();
        }
        return Stream.of("currency", "account_id")
                .filter(record::has)
                .findFirst()
                .filter(name -> !asked.contains(name));
    }

    /** The arguments with one more field asked for, written as the others are. */
    static Map<String, Object> with(Map<String, Object> arguments, String field) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        if (arguments.get("fields") instanceof List<?> paths && paths.get(0) instanceof List) {
            more.put(
                    "fields",
                    Stream.concat(paths.stream(), Stream.of(List.of(field))).toList());
        } else {
            more.put("fields", String.join(",", asked(arguments.get("fields"))) + "," + field);
        }
        return more;
    }

    private static List<String> asked(@Nullable Object fields) {
        if (fields instanceof Iterable<?> names) {
            List<String> list = new ArrayList<>();
            names.forEach(name -> list.add(name(name)));
            return list;
        }
        return fields == null || fields.toString().isBlank() ? List.of() : outerNames(fields.toString());
    }

    /** The names that stand outside all braces, each with its braces: commas inside them separate sub-fields. */
    private static List<String> outerNames(String fields) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < fields.length(); i++) {
            char c = fields.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                names.add(fields.substring(from, i).trim());
                from = i + 1;
            }
        }
        names.add(fields.substring(from).trim());
        return names;
    }

    private static String withoutSubfields(String name) {
        int brace = name.indexOf('{');
        return brace < 0 ? name : name.substring(0, brace);
    }

    /** Search names a field by its path, of which the beginning is the field of the record. */
    private static String name(Object field) {
        return field instanceof List<?> path && !path.isEmpty()
                ? name(path.get(0))
                : String.valueOf(field).trim();
    }
}
