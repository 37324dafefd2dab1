package dev.agentconnectors.facebookmarketing.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code BigDecimal} and {@code BigInteger} components of a caller's record: from numbers, and from numbers as text. */
final class ExactNumberAdapter<N extends Number> extends JsonAdapter<N> {

    private final Function<String, N> parse;

    ExactNumberAdapter(Function<String, N> parse) {
        this.parse = parse;
    }

    @Override
    public @Nullable N fromJson(JsonReader reader) throws IOException {
        String text = reader.nextString();
        if (text.length() > JsonScan.MOST_DIGITS + 10) {
            throw new JsonDataException(
                    "Expected a number of at most " + JsonScan.MOST_DIGITS + " digits at path " + reader.getPath());
        }
        try {
            return parse.apply(text);
        } catch (NumberFormatException e) {
            throw new JsonDataException("Expected a number but was " + text + " at path " + reader.getPath(), e);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable N value) throws IOException {
        writer.value(value);
    }

    /** The number, unless so many noughts would have to be written out that it cannot be meant. */
    static BigDecimal sane(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 2L * JsonScan.MOST_DIGITS) {
            throw new JsonDataException("a number's exponent is beyond " + JsonScan.MOST_DIGITS);
        }
        return number;
    }
}
