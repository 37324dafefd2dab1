package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an error of Airbyte's says, whichever of its shapes it has: {@code {"detail": "…"}},
 * {@code {"detail": [{loc, msg, type}]}} or {@code {"message": …, "errors": [{field, message, error_code, details}]}}.
 *
 * @param texts what it says, sentence by sentence
 * @param blamed the request fields that it blames, as paths
 * @param type its name for the kind of error, or null
 * @param graph the Graph API's error that it hands on, or null
 */
record AirbyteErrorBody(
        List<String> texts,
        List<String> blamed,
        @Nullable String type,
        @Nullable Map<String, Object> graph) {

    private static final int LONGEST_TEXT = 500;

    /** What the answer says, or null where it is no JSON object. */
    static @Nullable AirbyteErrorBody read(Answer answer, Redactor redactor) {
        try {
            Map<String, Object> body = Json.asMap(answer.read());
            return body == null ? null : new Reader(redactor).read(body);
        } catch (IOException notJson) {
            return null;
        }
    }

    private static final class Reader {

        private final Redactor redactor;
        private final Set<String> texts = new LinkedHashSet<>();
        private final Set<String> blamed = new LinkedHashSet<>();
        private @Nullable String type;

        Reader(Redactor redactor) {
            this.redactor = redactor;
        }

        AirbyteErrorBody read(Map<String, Object> body) {
            say(null, body.get("message"));
            say(null, body.get("error"));
            say(null, body.get("error_description"));
            Object detail = body.get("detail");
            if (Json.asMap(detail) == null) {
                say(null, detail);
            }
            each(detail, this::invalid);
            each(body.get("errors"), this::listed);
            return new AirbyteErrorBody(List.copyOf(texts), List.copyOf(blamed), type, EmbeddedGraphError.in(body));
        }

        private void invalid(Map<String, Object> problem) {
            String field = path(problem.get("loc"));
            say(field, problem.get("msg"));
            blame(field, problem.get("type"));
        }

        private void listed(Map<String, Object> problem) {
            String field = path(problem.get("field"));
            say(field, problem.get("message"));
            say(field, problem.get("details"));
            blame(field, problem.get("error_code"));
        }

        private void blame(@Nullable String field, @Nullable Object kind) {
            if (field != null) {
                blamed.add(field);
            }
            if (type == null && kind != null) {
                type = redactor.clean(kind.toString());
            }
        }

        private void say(@Nullable String field, @Nullable Object said) {
            if (!(said instanceof String text) || text.isBlank()) {
                return;
            }
            String clean = redactor.clean(text.trim());
            String whole = clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT) + "…";
            texts.add((field == null ? "" : field + ": ") + (whole.matches("(?s).*[.!?…]") ? whole : whole + "."));
        }

        /** A path such as {@code ["body", "params", "limit"]}, without the part of the request that it is in. */
        private @Nullable String path(@Nullable Object location) {
            List<Object> steps = Json.asList(location);
            if (steps == null) {
                return location == null ? null : redactor.clean(location.toString());
            }
            List<Object> inner = new ArrayList<>(steps);
            if (inner.size() > 1 && Set.of("body", "query", "path").contains(inner.get(0))) {
                inner.remove(0);
            }
            return redactor.clean(inner.stream().map(String::valueOf).collect(Collectors.joining(".")));
        }

        private static void each(@Nullable Object list, java.util.function.Consumer<Map<String, Object>> reading) {
            List<Object> elements = Json.asList(list);
            for (Object element : elements == null ? List.of() : elements) {
                Map<String, Object> map = Json.asMap(element);
                if (map != null) {
                    reading.accept(map);
                }
            }
        }
    }
}
