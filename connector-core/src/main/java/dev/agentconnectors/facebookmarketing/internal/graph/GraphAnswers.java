package dev.agentconnectors.facebookmarketing.internal.graph;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes results of Graph's answers, leaving the records as the JSON text that they are, but for access tokens. */
final class GraphAnswers {

    private final GraphErrors errors;
    private final Redactor redactor;

    GraphAnswers(GraphErrors errors, Redactor redactor) {
        this.errors = errors;
        this.redactor = redactor;
    }

    ExecutionResult read(PreparedCall call, Answer answer) {
        if (!answer.isSuccessful()) {
            throw errors.of(call.name(), answer);
        }
        boolean list =
                call.operation().map(operation -> operation.returnsList()).orElse(false);
        try {
            ByteString body = redactor.clean(answer.body());
            JsonReader reader = JsonReader.of(new Buffer().write(body));
            return list ? list(call, answer, reader) : object(call, answer, body, reader);
        } catch (IOException | JsonDataException unreadable) {
            throw errors.unreadable(call.name(), answer);
        }
    }

    private ExecutionResult list(PreparedCall call, Answer answer, JsonReader reader) throws IOException {
        ByteString data = null;
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("has_more", false);
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            switch (name) {
                case "data" -> data = Json.raw(reader);
                case "paging" -> putPaging(meta, Json.asMap(Json.readValue(reader)));
                case "error" -> throw errors.of(call.name(), answer);
                default -> meta.put(name, Json.readValue(reader));
            }
        }
        Json.end(reader);
        if (data == null) {
            throw errors.unreadable(call.name(), answer);
        }
        Json.requireObjects(data);
        return ExecutionResult.ofList(PagingLinks.removedFrom(data), meta);
    }

    /** Only the cursor goes out: {@code next} and {@code previous} hold the access token. */
    private static void putPaging(Map<String, Object> meta, @Nullable Map<String, Object> paging) {
        if (paging == null) {
            return;
        }
        Map<String, Object> cursors = Json.asMap(paging.get("cursors"));
        if (cursors != null && cursors.get("after") != null) {
            meta.put("after", cursors.get("after"));
        }
        meta.put("has_more", paging.get("next") != null);
    }

    private ExecutionResult object(PreparedCall call, Answer answer, ByteString body, JsonReader reader)
            throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            boolean error = reader.nextName().equals("error") && reader.peek() == JsonReader.Token.BEGIN_OBJECT;
            if (error) {
                throw errors.of(call.name(), answer);
            }
            reader.skipValue();
        }
        Json.end(reader);
        return ExecutionResult.ofObject(PagingLinks.removedFrom(body), Map.of());
    }
}
