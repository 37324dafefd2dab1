package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operation returned. It holds the service's own JSON and makes maps, records or text of it only when asked.
 * Values are the service's: amounts in the unit that the API uses, numbers often as text.
 */
public final class ExecutionResult {

    private final ResultText text;
    private volatile @Nullable Object data;

    ExecutionResult(ResultText text) {
        this.text = text;
    }

    /**
     * The result that a text of {@link #toJson()} stands for.
     *
     * @param json that text; any other text is taken for one object {@code {"result": …}}
     * @return the result
     */
    public static ExecutionResult fromJson(String json) {
        ExecutionResult result = ofText(json);
        return result == null ? Objects.requireNonNull(ofText(wrapped(json))) : result;
    }

    ResultText text() {
        return text;
    }

    /**
     * Says which of the two shapes {@link #data()} has.
     *
     * @return true for a list of records, false for one object
     */
    public boolean isList() {
        return text.isList();
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
            value = read();
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
        return isList() ? (List<Map<String, Object>>) data() : List.of((Map<String, Object>) data());
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
            return Json.readAs(text, type);
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
        return text.size();
    }

    /**
     * What is known beyond the records. For lists: {@code has_more}, and {@code after}, the cursor behind the last record;
     * other keys as the service sends them.
     *
     * @return the keys and values; nothing in it can be changed
     */
    public Map<String, Object> meta() {
        return text.meta();
    }

    /**
     * What {@link #data()} holds, as the service's own JSON text.
     *
     * @return a JSON array or object
     */
    public String dataJson() {
        return text.dataText();
    }

    /**
     * The whole result as JSON text: {@code {"data": …, "meta": {…}}}.
     *
     * @return the text; the records are passed through as the service wrote them
     */
    public String toJson() {
        return text.text();
    }

    /**
     * What {@link #data()} holds, as the service's own JSON in UTF-8, without a copy: for whoever reads it without making
     * objects of it. It is whole and well-formed; values lie within each other 100 deep at most, and numbers have 1,000
     * digits at most.
     *
     * @return a new stream of a JSON array or object, whose {@code available()} is the whole length; it need not be closed
     */
    public InputStream dataStream() {
        return text.dataStream();
    }

    /** The same text as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }

    private Object read() {
        try {
            return Objects.requireNonNull(Json.read(text));
        } catch (IOException e) {
            throw new ServiceUnavailableException(
                    "The service's answer holds JSON that cannot be read: " + e.getMessage(), null, null, e);
        }
    }

    private static @Nullable ExecutionResult ofText(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonValue data;
        Map<String, Object> meta;
        try {
            JsonValue whole = JsonScan.walk(bytes, bytes.length, 1, TakenOut.NOTHING);
            data = whole.member("data");
            JsonValue said = whole.member("meta");
            meta = said == null ? null : Json.asMap(said.read());
        } catch (IOException notOurs) {
            return null;
        }
        Map<String, Object> known = meta == null ? Map.of() : meta;
        return data == null || !(data.isArray() || data.isObject())
                ? null
                : new ExecutionResult(
                        data.isArray() ? ResultText.ofList(data, known) : ResultText.ofObject(data, known));
    }

    private static String wrapped(String json) {
        return Json.write(Map.of("data", Map.of("result", json)));
    }
}
