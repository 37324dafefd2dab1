package dev.agentconnectors.facebookmarketing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads results back from their own JSON text. */
final class ResultJson {

    private ResultJson() {}

    static ExecutionResult read(String json) {
        ExecutionResult result = wrapped(json);
        return result == null
                ? ExecutionResult.ofObject(ByteString.encodeUtf8(Json.write(Map.of("result", json))), Map.of())
                : result;
    }

    private static @Nullable ExecutionResult wrapped(String json) {
        try {
            JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
            ByteString data = null;
            Map<String, Object> meta = Map.of();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "data" -> data = Json.raw(reader);
                    case "meta" -> {
                        Map<String, Object> read = Json.asMap(Json.readValue(reader));
                        meta = read == null ? Map.of() : read;
                    }
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            if (data == null || data.size() == 0) {
                return null;
            }
            return switch (data.getByte(0)) {
                case '[' -> ExecutionResult.ofList(data, meta);
                case '{' -> ExecutionResult.ofObject(data, meta);
                default -> null;
            };
        } catch (IOException | JsonDataException notOurs) {
            return null;
        }
    }
}
