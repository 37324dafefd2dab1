package dev.agentconnectors.facebookmarketing.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Untyped values. Moshi's own adapter reads every number as a double, which mangles ids and counts. */
final class PlainValueAdapter extends JsonAdapter<Object> {

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_ARRAY -> list(reader);
            case BEGIN_OBJECT -> map(reader);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(String.valueOf(entry.getKey()));
                toJson(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> elements) {
            writer.beginArray();
            for (Object element : elements) {
                toJson(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean flag) {
            writer.value(flag);
        } else {
            writer.value(value.toString());
        }
    }

    private List<Object> list(JsonReader reader) throws IOException {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(fromJson(reader));
        }
        reader.endArray();
        return Collections.unmodifiableList(list);
    }

    private Map<String, Object> map(JsonReader reader) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            map.put(reader.nextName(), fromJson(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(map);
    }

    private static Number number(String literal) {
        if (literal.length() > JsonScan.MOST_DIGITS + 10) {
            throw new JsonDataException("a number has more than " + JsonScan.MOST_DIGITS + " digits");
        }
        if (literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            // 18 digits always fit a long; only longer ones need the slower way.
            if (literal.length() <= 18) {
                return Long.parseLong(literal);
            }
            BigInteger whole = new BigInteger(literal);
            return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
        }
        return ExactNumberAdapter.sane(new BigDecimal(literal));
    }
}
