package dev.agentconnectors.facebookmarketing.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON. Whole numbers come out whole, and maps keep their order and cannot be changed. */
public final class Json {

    private static final Moshi MOSHI = new Moshi.Builder()
            .add(Object.class, new PlainValueAdapter().nullSafe())
            .add(
                    BigDecimal.class,
                    new ExactNumberAdapter<>(text -> ExactNumberAdapter.sane(new BigDecimal(text))).nullSafe())
            .add(BigInteger.class, new ExactNumberAdapter<>(BigInteger::new).nullSafe())
            .add(RecordAdapter::create)
            .build();
    private static final JsonAdapter<Object> VALUES = MOSHI.adapter(Object.class);

    private Json() {}

    /**
     * Reads a whole JSON text.
     *
     * @return maps, lists, texts, {@code Long}, {@code BigInteger}, {@code BigDecimal}, {@code Boolean} or null
     * @throws IOException if the text is not one JSON value
     */
    public static @Nullable Object read(String json) throws IOException {
        return read(new Buffer().writeUtf8(json));
    }

    /** Reads a whole JSON text, as {@link #read(String)} does. */
    static @Nullable Object read(Buffer json) throws IOException {
        return readWhole(VALUES, JsonReader.of(json));
    }

    /** Reads one value where the reader stands. */
    public static @Nullable Object readValue(JsonReader reader) throws IOException {
        return VALUES.fromJson(reader);
    }

    /** Reads the data of a result. */
    public static @Nullable Object read(ResultText result) throws IOException {
        return read(result.data());
    }

    /** Reads the data of a result as objects of a type of the caller's, such as a Java record: one for an object. */
    public static <T> List<T> readAs(ResultText result, Class<T> type) throws IOException {
        JsonReader reader = JsonReader.of(result.data());
        if (!result.isList()) {
            return List.of(nonNull(readWhole(MOSHI.adapter(type), reader)));
        }
        JsonAdapter<List<T>> adapter = MOSHI.adapter(Types.newParameterizedType(List.class, type));
        return nonNull(readWhole(adapter, reader));
    }

    /** The value as compact JSON text. */
    public static String write(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try {
            write(JsonWriter.of(buffer), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    /** Writes one value, nulls included. */
    public static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        writer.setSerializeNulls(true);
        VALUES.toJson(writer, value);
    }

    /** The JSON text of the value where the reader stands, without reading it into objects. */
    public static ByteString raw(JsonReader reader) throws IOException {
        try (BufferedSource source = reader.nextSource()) {
            return source.readByteString();
        }
    }

    /** The value as a map, if it is one. */
    @SuppressWarnings("unchecked")
    public static @Nullable Map<String, Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
    }

    /** The value as a list, if it is one. */
    @SuppressWarnings("unchecked")
    public static @Nullable List<Object> asList(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : null;
    }

    private static void requireEnd(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new IOException("there is more behind the JSON value");
        }
    }

    private static <T> T nonNull(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("the JSON value is null");
        }
        return value;
    }

    private static <T> @Nullable T readWhole(JsonAdapter<T> adapter, JsonReader reader) throws IOException {
        try {
            T value = adapter.fromJson(reader);
            requireEnd(reader);
            return value;
        } catch (JsonDataException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
