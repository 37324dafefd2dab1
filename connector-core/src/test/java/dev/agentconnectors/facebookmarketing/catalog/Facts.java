package dev.agentconnectors.facebookmarketing.catalog;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/** What is known of the API, from {@code src/test/resources/facts}, kept apart from the catalogue. */
final class Facts {

    private static final Moshi MOSHI = new Moshi.Builder().build();

    private Facts() {}

    /** The operations by {@code entity.action}. */
    static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        for (Map<String, Object> operation : objects(read("operations.json").get("operations"))) {
            operations.put(operation.get("entity") + "." + operation.get("action"), operation);
        }
        return operations;
    }

    /** The fields of each model by name, with their types. */
    static Map<String, Object> models() {
        return read("models.json");
    }

    /** The fields that hosted search knows, by entity. */
    static Map<String, Object> searchable() {
        return object(read("search-fields.json").get("searchable"));
    }

    static List<Map<String, Object>> relationships() {
        return objects(read("search-fields.json").get("relationships"));
    }

    /** Parses strictly: malformed JSON, or anything behind it, is an {@link IOException}. */
    static Object parse(String json) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            Object value = MOSHI.adapter(Object.class).fromJson(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IOException("more than one JSON value");
            }
            return value;
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Object json) {
        return (List<Map<String, Object>>) json;
    }

    private static Map<String, Object> read(String file) {
        try (InputStream in = Facts.class.getResourceAsStream("/facts/" + file)) {
            return object(parse(new Buffer().readFrom(in).readUtf8()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
