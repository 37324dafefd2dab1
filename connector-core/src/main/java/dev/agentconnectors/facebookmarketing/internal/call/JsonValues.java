package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads structured values, given as maps and lists or as JSON text. */
final class JsonValues {

    private static final Pattern PATH_IN_MESSAGE = Pattern.compile("at path (\\S+)");
    private static final int DEEPEST = 100;

    private JsonValues() {}

    static String object(Parameter parameter, Object value) throws BadValueException {
        Object json = value instanceof CharSequence text ? parse(parameter, text.toString()) : value;
        if (!(json instanceof Map<?, ?>)) {
            throw new BadValueException(
                    "is " + Scalars.kind(json) + ": give a JSON object such as " + parameter.example() + ".");
        }
        return text(json);
    }

    static String array(Parameter parameter, Object value) throws BadValueException {
        Object json = value instanceof CharSequence text ? parse(parameter, text.toString()) : value;
        if (!(json instanceof Iterable<?>)) {
            throw new BadValueException(
                    "is " + Scalars.kind(json) + ": give a JSON array such as " + parameter.example() + ".");
        }
        return text(json);
    }

    /** The value as JSON text. */
    static String text(Object value) throws BadValueException {
        return Json.write(plain(value, 0));
    }

    static @Nullable Object parse(Parameter parameter, String json) throws BadValueException {
        Scalars.nonBlank(parameter, json.trim());
        try {
            return Json.read(json);
        } catch (IOException e) {
            Matcher path = PATH_IN_MESSAGE.matcher(String.valueOf(e.getMessage()));
            throw new BadValueException(
                    "is malformed JSON text" + (path.find() ? " (look near " + path.group(1) + ")" : "")
                            + ": give JSON such as " + parameter.example() + ".");
        }
    }

    /** Only what JSON has, numbers exact: a nested id that came as a rounded number would name another object. */
    private static @Nullable Object plain(@Nullable Object value, int depth) throws BadValueException {
        if (depth > DEEPEST) {
            throw new BadValueException("is nested too deeply.");
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                plain.put(String.valueOf(entry.getKey()), plain(entry.getValue(), depth + 1));
            }
            return plain;
        }
        if (value instanceof Iterable<?> elements) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (Object element : elements) {
                plain.add(plain(element, depth + 1));
            }
            return plain;
        }
        if (value instanceof Number number) {
            try {
                BigDecimal exact = Scalars.exact(number);
                return exact.scale() <= 0 ? exact.toBigIntegerExact() : exact;
            } catch (BadValueException e) {
                throw new BadValueException("holds " + number + ", which " + e.getMessage());
            }
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Enum<?> || value instanceof TemporalAccessor) {
            return value.toString();
        }
        throw new BadValueException(
                "holds " + Scalars.kind(value) + ": give maps, lists, texts, numbers and booleans.");
    }
}
