package dev.agentconnectors.facebookmarketing.internal.airbyte;

import com.squareup.moshi.JsonReader;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the result of an operation.
 *
 * @param result the result as JSON text, or null where there is none
 * @param meta all else that the answer says
 * @param isFailure whether the answer calls itself a failure
 */
record ExecuteAnswer(@Nullable ByteString result, Map<String, Object> meta, boolean isFailure) {

    /** Reads the answer; the result stays the text that it is. */
    static ExecuteAnswer read(ByteString body) throws IOException {
        ByteString result = null;
        Map<String, Object> meta = new LinkedHashMap<>();
        boolean failure = false;
        JsonReader reader = JsonReader.of(new Buffer().write(body));
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            switch (name) {
                case "result" -> result = Json.raw(reader);
                case "status" -> failure = isFailure(Json.readValue(reader));
                case "connector_metadata" -> putAll(meta, Json.readValue(reader));
                default -> put(meta, name, Json.readValue(reader));
            }
        }
        Json.end(reader);
        return new ExecuteAnswer(result, meta, failure);
    }

    /** Adds the entries of a map, if it is one. */
    static void putAll(Map<String, Object> meta, @Nullable Object entries) {
        Map<String, Object> map = Json.asMap(entries);
        if (map != null) {
            map.forEach((name, value) -> put(meta, name, value));
        }
    }

    /** Adds an entry, unless it says nothing. */
    static void put(Map<String, Object> meta, String name, @Nullable Object value) {
        if (value != null) {
            meta.put(name, value);
        }
    }

    private static boolean isFailure(@Nullable Object status) {
        String word = String.valueOf(status).toLowerCase(Locale.ROOT);
        return word.startsWith("fail") || word.startsWith("err");
    }
}
