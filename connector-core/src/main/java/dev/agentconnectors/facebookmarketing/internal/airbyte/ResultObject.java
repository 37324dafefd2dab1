package dev.agentconnectors.facebookmarketing.internal.airbyte;

import com.squareup.moshi.JsonReader;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A result that is an object, taken apart as far as it wraps records.
 *
 * @param data the records as JSON text, or null
 * @param hits the records with what search says of each, as JSON text, or null
 * @param meta what it says of the records: the entries of its own {@code meta}, and its other entries that are not
 *     records
 * @param error its {@code error}, if it has one that looks like Graph's
 * @param wraps whether it has nothing besides what wraps records
 */
record ResultObject(
        @Nullable ByteString data,
        @Nullable ByteString hits,
        Map<String, Object> meta,
        @Nullable Object error,
        boolean wraps) {

    static ResultObject read(ByteString json) throws IOException {
        ByteString data = null;
        ByteString hits = null;
        Map<String, Object> meta = new LinkedHashMap<>();
        Object error = null;
        boolean wraps = true;
        JsonReader reader = JsonReader.of(new Buffer().write(json));
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            boolean array = reader.peek() == JsonReader.Token.BEGIN_ARRAY;
            if (name.equals("data") && array) {
                data = Json.raw(reader);
            } else if (name.equals("hits") && array) {
                hits = Json.raw(reader);
            } else {
                switch (name) {
                    case "meta" -> ExecuteAnswer.putAll(meta, Json.readValue(reader));
                    case "paging" -> putPaging(meta, Json.asMap(Json.readValue(reader)));
                    case "next_cursor", "took_ms", "cursor", "has_more" ->
                        ExecuteAnswer.put(meta, name, Json.readValue(reader));
                    case "error" -> {
                        error = EmbeddedGraphError.in(Json.readValue(reader));
                        wraps = false;
                    }
                    default -> {
                        reader.skipValue();
                        wraps = false;
                    }
                }
            }
        }
        reader.endObject();
        return new ResultObject(data, hits, meta, error, wraps);
    }

    /** Graph's own paging, passed on: only the cursor goes out. */
    private static void putPaging(Map<String, Object> meta, @Nullable Map<String, Object> paging) {
        if (paging == null) {
            return;
        }
        Map<String, Object> cursors = Json.asMap(paging.get("cursors"));
        if (cursors != null) {
            ExecuteAnswer.put(meta, "after", cursors.get("after"));
        }
        meta.put("has_more", paging.get("next") != null);
    }
}
