package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer of Facebook's, from a file of JSON lines with {@code kind}, {@code operation}, {@code status}, {@code headers}
 * and {@code body}. The project's own file has invented values in each of the shapes that answers are known to come in.
 */
record RecordedAnswer(
        int line,
        String kind,
        String operation,
        int status,
        List<String> headers,
        @Nullable Object body) {

    /** Headers that speak of how the bytes came, which they no longer do. */
    private static final Set<String> OF_THE_WIRE =
            Set.of("connection", "content-encoding", "content-length", "transfer-encoding", "vary");

    /** The project's own. */
    static final Path SHAPES = Path.of("src/test/resources/answers/shapes.jsonl");

    /** The file named by the system property {@code answers}, if any. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("answers"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    static List<RecordedAnswer> read(Path file) {
        List<RecordedAnswer> answers = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                Map<String, Object> json = Objects.requireNonNull(Json.asMap(Json.read(line)));
                answers.add(new RecordedAnswer(
                        answers.size() + 1,
                        String.valueOf(json.get("kind")),
                        json.getOrDefault("shape", "recorded") + ": " + json.get("operation"),
                        json.get("status") instanceof Number number ? number.intValue() : 0,
                        headers(json.get("headers")),
                        json.get("body")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    private static List<String> headers(@Nullable Object headers) {
        Map<String, Object> byName = new LinkedHashMap<>();
        if (headers instanceof Map<?, ?> map) {
            map.forEach((name, value) -> byName.put(String.valueOf(name), value));
        } else if (headers instanceof List<?> list) {
            // As batch answers have them.
            list.forEach(each -> {
                Map<String, Object> header = Objects.requireNonNull(Json.asMap(each));
                byName.put(String.valueOf(header.get("name")), header.get("value"));
            });
        }
        byName.keySet().removeIf(name -> OF_THE_WIRE.contains(name.toLowerCase(Locale.ROOT)));
        List<String> lines = new ArrayList<>();
        byName.forEach(
                (name, value) -> lines.add(name + ": " + (value instanceof String text ? text : Json.write(value))));
        return lines;
    }

    boolean isError() {
        return kind.equals("error");
    }

    /**
     * The body as it went over the wire, with the given token where the recording has one masked; a record that was cut
     * out of a list goes in a list of its own.
     */
    String text(String token) {
        String text = body instanceof String plain ? plain : body == null ? "{\"data\":[]}" : Json.write(body);
        return (kind.equals("record") ? "{\"data\":[" + text + "]}" : text).replace("EAAB_MASKED", token);
    }

    /** Whether it is a list's answer: {@code data}, in old answers to writes, is something else beside an id. */
    boolean isList() {
        Map<String, Object> map = Json.asMap(body);
        return kind.equals("record")
                || body == null
                || (map != null
                        && (map.get("data") instanceof List || map.keySet().equals(Set.of("data"))));
    }

    @Override
    public String toString() {
        return line + " " + operation;
    }
}
