package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which fields of the records a caller wants to see.
 *
 * @param selected the only ones, or empty for all
 * @param excluded those to leave out of them
 */
record FieldSelection(List<FieldPath> selected, List<FieldPath> excluded)
        implements UnaryOperator<Map<String, Object>> {
    /** Reads the lists of paths, each with dots between the keys. */
    static FieldSelection read(Optional<JsonNode> select, Optional<JsonNode> exclude, Fields fields) {
        return new FieldSelection(
                select.map(list -> paths("select_fields", list, fields)).orElse(List.of()),
                exclude.map(list -> paths("exclude_fields", list, fields)).orElse(List.of()));
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> record) {
        Map<String, Object> shown = selected.isEmpty() ? record : FieldPath.select(record, selected);
        return excluded.isEmpty() ? shown : FieldPath.exclude(shown, excluded);
    }

    /** Says which of the selected fields none of the records has. */
    Optional<String> warning(List<Map<String, Object>> records) {
        String missing = selected.stream()
                .filter(path -> records.stream().noneMatch(path::isIn))
                .map(path -> String.join(".", path.keys()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() || records.isEmpty()
                ? Optional.empty()
                : Optional.of("No record has what select_fields names: " + missing);
    }

    private static List<FieldPath> paths(String name, JsonNode list, Fields fields) {
        List<FieldPath> paths = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isTextual() && item.textValue().matches("[^.]+(\\.[^.]+)*")) {
                paths.add(new FieldPath(List.of(item.textValue().split("\\.", -1))));
            }
        }
        if (!list.isArray() || paths.size() < list.size()) {
            fields.problem(
                    name, "Input should be a list of field names, with dots for those inside others", "list_type");
        }
        return paths;
    }
}
