package dev.agentconnectors.facebookmarketing;

import com.squareup.moshi.JsonWriter;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What an operation returned. It holds the service's own JSON and makes maps, records or text of it only when asked.
 * Values are the service's: amounts in the unit that the API uses, numbers often as text.
 */
public final class ExecutionResult {

    private final ByteString json;
    private final boolean list;
    private final Map<String, Object> meta;
    private volatile @Nullable Object data;

    private ExecutionResult(ByteString json, boolean list, Map<String, Object> meta) {
        this.json = json;
        this.list = list;
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    /**
     * A result that is a list of records.
     *
     * @param json the records as a JSON array
     * @param meta what is known of the list beyond its records
     * @return the result
     */
    public static ExecutionResult ofList(ByteString json, Map<String, Object> meta) {
        return new ExecutionResult(json, true, meta);
    }

    /**
     * A result that is one object.
     *
     * @param json the object as JSON text
     * @param meta what is known beyond the object
     * @return the result
     */
    public static ExecutionResult ofObject(ByteString json, Map<String, Object> meta) {
        return new ExecutionResult(json, false, meta);
    }

    /**
     * The result that a text of {@link #toJson()} stands for.
     *
     * @param json that text; any other text is taken for one object {@code {"result": …}}
     * @return the result
     */
    public static ExecutionResult fromJson(String json) {
        return ResultJson.read(json);
    }

    /**
     * Says which of the two shapes {@link #data()} has.
     *
     * @return true for a list of records, false for one object
     */
    public boolean isList() {
        return list;
    }

    /**
     * What the operation returned: a {@code List<Map<String, Object>>} for {@code list}, a {@code Map<String, Object>} for
     * the others. Values are text, {@code Long}, {@code BigInteger}, {@code BigDecimal}, {@code Boolean}, lists, maps or
     * null. Nothing in it can be changed.
     *
     * @return the list or the map
     */
    public Object data() {
        Object value = data;
        if (value == null) {
            value = readable(() -> Json.read(json));
            data = value;
        }
        return value;
    }

    /**
     * The records: all of a list, or the one object.
     *
     * @return the records, each with its fields in the service's order
     */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> records() {
        return list ? (List<Map<String, Object>>) data() : List.of((Map<String, Object>) data());
    }

    /**
     * The records as a type of your own: a Java record, or a class that Moshi can read, whose components are named as
     * Facebook names the fields. Numbers that come as text are read into numeric components.
     *
     * @param type the type of one record
     * @param <T> the type of one record
     * @return the records: all of a list, or the one object
     * @throws IllegalArgumentException if the type cannot be read, or a value does not fit it
     */
    public <T> List<T> records(Class<T> type) {
        try {
            return list ? Json.readListAs(json, type) : List.of(Json.readAs(json, type));
        } catch (IOException e) {
            throw new IllegalArgumentException("A record does not fit " + type.getName() + ": " + e.getMessage(), e);
        }
    }

    /**
     * How many records there are, without making objects of them.
     *
     * @return the length of a list, 1 for an object
     */
    public int size() {
        return list ? readable(() -> Json.countElements(json)) : 1;
    }

    /**
     * What is known beyond the records. For lists: {@code has_more}, and {@code after}, the cursor behind the last record;
     * other keys as the service sends them.
     *
     * @return the keys and values; nothing in it can be changed
     */
    public Map<String, Object> meta() {
        return meta;
    }

    /**
     * What {@link #data()} holds, as the service's own JSON text.
     *
     * @return a JSON array or object
     */
    public String dataJson() {
        return json.utf8();
    }

    /**
     * The whole result as JSON text: {@code {"data": …, "meta": {…}}}.
     *
     * @return the text; the records are passed through as the service wrote them
     */
    public String toJson() {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.beginObject().name("data");
            try (BufferedSink sink = writer.valueSink()) {
                sink.write(json);
            }
            writer.name("meta");
            Json.write(writer, meta);
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    /** The same text as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }

    private static <T> T readable(Reading<T> reading) {
        try {
            return Objects.requireNonNull(reading.read());
        } catch (IOException e) {
            throw new ServiceUnavailableException(
                    "The service's answer holds JSON that cannot be read: " + e.getMessage(), null, null, e);
        }
    }

    private interface Reading<T> {

        @Nullable
        T read() throws IOException;
    }
}
