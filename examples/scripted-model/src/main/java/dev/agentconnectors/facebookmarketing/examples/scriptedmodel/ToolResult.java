package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered, whichever of the known shapes it came in.
 *
 * @param rows the records; one for a single object
 * @param body the whole answer, for what stands beside the records
 * @param cursor where the next page begins; null if nothing says so
 * @param more whether there is a next page
 * @param error what the tool said instead of data; null if it gave data
 */
record ToolResult(
        List<Row> rows,
        JsonNode body,
        @Nullable String cursor,
        boolean more,
        @Nullable String error) {
    private static final List<String> PREVIEW_MARKS = List.of("preview", "validate_only", "dry_run");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)\\b(unknown whether|outcome|may have)\\b");
    private static final Pattern FOR_MODELS = Pattern.compile(
            "(?is)\\s*(?:\\bdo not (?:try|repeat)\\b|\\btell the user\\b|,? (?:or|then) tell the user\\b).*$");
    private static final List<String> CURSORS = List.of("after", "cursor", "next_cursor");

    static ToolResult parse(String text) {
        JsonNode json;
        try {
            json = Json.read(text);
        } catch (JsonProcessingException e) {
            return failure(text);
        }
        if (json.isArray()) {
            return new ToolResult(rows(json), json, null, false, null);
        }
        if (!json.isObject()) {
            return failure(text);
        }
        JsonNode data = json.path("data");
        if (json.path("columns").isArray() && json.path("rows").isArray()) {
            return page(zip(json.path("columns"), json.path("rows"), json), json);
        }
        if (data.isArray()) {
            return page(rows(data), json);
        }
        if (json.path("hits").isArray()) {
            return page(hits(json.path("hits")), json);
        }
        if (json.has("error") || json.has("errors")) {
            return failure(text);
        }
        return new ToolResult(List.of(new Row(data.isObject() ? data : json)), json, null, false, null);
    }

    /** A single object, or an empty one if the answer held none. */
    Row single() {
        return rows.isEmpty() ? new Row(Json.object()) : rows.get(0);
    }

    /** What stands in the way of calling a write done; empty if it was done. */
    String problem() {
        if (error != null) {
            boolean unknown = UNKNOWN.matcher(error).find();
            return (unknown ? "not confirmed" : "refused") + ". The tool answered: " + said(error);
        }
        for (String mark : PREVIEW_MARKS) {
            for (JsonNode json : List.of(body.path(mark), single().json().path(mark))) {
                if (json.isObject() || json.asBoolean(false)) {
                    String sentence = single().text("would_do");
                    return "only previewed, nothing was changed. "
                            + (sentence.isEmpty()
                                    ? "The tool answered: " + body
                                    : "It would be done like this: " + sentence);
                }
            }
        }
        if (single().is("unchanged", "true")) {
            return "it is so already, so nothing was changed.";
        }
        Optional<String> waiting = PendingChanges.problem(single());
        if (waiting.isPresent()) {
            return waiting.get();
        }
        boolean confirmed = single().is("success", "true") || single().has("id");
        return confirmed ? "" : "not confirmed. The tool answered: " + body;
    }

    /** What a tool said, without what it tells a model to do. */
    static String said(String error) {
        return FOR_MODELS.matcher(error).replaceAll("");
    }

    private static ToolResult failure(String text) {
        return new ToolResult(List.of(), Json.object(), null, false, text.isBlank() ? "(nothing)" : text.strip());
    }

    private static ToolResult page(List<Row> rows, JsonNode json) {
        JsonNode meta = json.path("meta");
        String cursor = null;
        for (String name : CURSORS) {
            JsonNode found = meta.hasNonNull(name) ? meta.path(name) : json.path(name);
            if (cursor == null && !found.asText().isEmpty() && !found.isNull()) {
                cursor = found.asText();
            }
        }
        boolean more =
                cursor != null && !rows.isEmpty() && meta.path("has_more").asBoolean(true);
        return new ToolResult(rows, json, cursor, more, null);
    }

    private static List<Row> rows(JsonNode array) {
        List<Row> rows = new ArrayList<>();
        array.forEach(item -> rows.add(new Row(item)));
        return List.copyOf(rows);
    }

    /** Rows under their columns, with the fields that are said once for all rows. */
    private static List<Row> zip(JsonNode columns, JsonNode values, JsonNode result) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode line : values) {
            ObjectNode record = Json.object();
            result.path("same_in_all").properties().forEach(field -> put(record, field.getKey(), field.getValue()));
            for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
                put(record, columns.get(i).asText(), line.path(i));
            }
            result.path("same_as").properties().forEach(field -> {
                if (record.has(field.getValue().asText())) {
                    record.set(field.getKey(), record.get(field.getValue().asText()));
                }
            });
            rows.add(new Row(record));
        }
        return List.copyOf(rows);
    }

    /** A column such as {@code actions.purchase} is one of an object's. */
    private static void put(ObjectNode record, String column, JsonNode value) {
        int dot = column.indexOf('.');
        if (dot < 0) {
            record.set(column, value);
        } else {
            record.withObject("/" + column.substring(0, dot)).set(column.substring(dot + 1), value);
        }
    }

    private static List<Row> hits(JsonNode hits) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode hit : hits) {
            ObjectNode record = Json.object().set("id", hit.path("id"));
            if (hit.path("data") instanceof ObjectNode data) {
                record.setAll(data);
            }
            rows.add(new Row(record));
        }
        return List.copyOf(rows);
    }
}
