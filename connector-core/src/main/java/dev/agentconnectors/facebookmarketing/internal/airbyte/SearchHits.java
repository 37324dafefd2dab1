package dev.agentconnectors.facebookmarketing.internal.airbyte;

import com.squareup.moshi.JsonReader;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a search, {@code [{id, score, data}, …]}, turned into records and scores.
 *
 * @param records the records as a JSON array
 * @param scores a score for each record, null where the hit has none
 */
record SearchHits(ByteString records, List<@Nullable Object> scores) {

    /**
     * Reads the hits.
     *
     * @param withIds whether a hit's id is its record's; then it is put into a record that lacks it
     */
    static SearchHits read(String hits, boolean withIds) throws IOException {
        Buffer records = new Buffer().writeByte('[');
        List<@Nullable Object> scores = new ArrayList<>();
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(hits));
        reader.beginArray();
        while (reader.hasNext()) {
            if (!scores.isEmpty()) {
                records.writeByte(',');
            }
            scores.add(writeHit(reader, records, withIds));
        }
        reader.endArray();
        return new SearchHits(records.writeByte(']').readByteString(), scores);
    }

    /** Says whether any hit has a score. */
    boolean hasScores() {
        return scores.stream().anyMatch(Objects::nonNull);
    }

    private static @Nullable Object writeHit(JsonReader reader, Buffer records, boolean withIds) throws IOException {
        Object id = null;
        Object score = null;
        ByteString data = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "id" -> id = Json.readValue(reader);
                case "score" -> score = Json.readValue(reader);
                case "data" -> data = Json.raw(reader);
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        if (data == null) {
            throw new IOException("a hit has no data");
        }
        Set<String> names = names(data);
        if (withIds && id != null && !names.contains("id")) {
            records.writeUtf8("{\"id\":").writeUtf8(Json.write(id)).writeUtf8(names.isEmpty() ? "" : ",");
            records.write(data.substring(1));
        } else {
            records.write(data);
        }
        return score;
    }

    private static Set<String> names(ByteString object) throws IOException {
        Set<String> names = new HashSet<>();
        JsonReader reader = JsonReader.of(new Buffer().write(object));
        reader.beginObject();
        while (reader.hasNext()) {
            names.add(reader.nextName());
            reader.skipValue();
        }
        return names;
    }
}
