package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Graph's error envelope: {@code {"error": {message, type, code, error_subcode, …}}}, or one of its elders without an
 * {@code error} around it.
 *
 * @param error what it says
 * @param isTransient whether it calls itself a passing failure, or null where it does not say
 */
record GraphErrorBody(ApiError error, @Nullable Boolean isTransient) {

    /** True for an answer that is an error, whatever its HTTP status. */
    static boolean isError(JsonValue answer) {
        JsonValue error = answer.member("error");
        return (error != null && error.isObject())
                || (answer.member("error_code") != null && answer.member("error_msg") != null);
    }

    /** The envelope in an answer, or null where the answer holds none. */
    static @Nullable GraphErrorBody read(Answer answer, Redactor redactor) {
        Map<String, Object> error = envelope(answer);
        return error == null ? null : of(error, answer.status(), redactor);
    }

    /** What the inside of an envelope says. */
    static GraphErrorBody of(Map<String, Object> error, int httpStatus, Redactor redactor) {
        return new GraphErrorBody(
                ApiError.builder(httpStatus)
                        .code(whole(first(error, "code", "error_code")))
                        .subcode(whole(error.get("error_subcode")))
                        .type(text(first(error, "type", "error_type"), redactor))
                        .message(text(first(error, "message", "error_msg", "error_message"), redactor))
                        .userTitle(text(error.get("error_user_title"), redactor))
                        .userMessage(text(error.get("error_user_msg"), redactor))
                        .blamedFields(blamed(error.get("error_data"), redactor))
                        .traceId(text(error.get("fbtrace_id"), redactor))
                        .build(),
                error.get("is_transient") instanceof Boolean passing ? passing : null);
    }

    private static @Nullable Map<String, Object> envelope(Answer answer) {
        try {
            Map<String, Object> body = Json.asMap(answer.read());
            if (body == null) {
                return null;
            }
            Map<String, Object> error = Json.asMap(body.get("error"));
            boolean elder = body.containsKey("error_msg") || body.containsKey("error_message");
            return error != null ? error : elder ? body : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static @Nullable Object first(Map<String, Object> error, String... names) {
        for (String name : names) {
            if (error.get(name) != null) {
                return error.get(name);
            }
        }
        return null;
    }

    /** The paths under {@code blame_field_specs}; {@code error_data} comes as an object or as JSON text. */
    private static List<String> blamed(@Nullable Object errorData, Redactor redactor) {
        Object data = errorData;
        if (data instanceof String text) {
            try {
                data = Json.read(text);
            } catch (IOException notJson) {
                return List.of();
            }
        }
        Map<String, Object> map = Json.asMap(data);
        List<Object> specs = map == null ? null : Json.asList(map.get("blame_field_specs"));
        if (specs == null) {
            String field = map == null ? null : text(map.get("blame_field"), redactor);
            return field == null ? List.of() : List.of(field);
        }
        return specs.stream()
                .map(spec -> spec instanceof List<?> path
                        ? path.stream().map(String::valueOf).collect(Collectors.joining("."))
                        : String.valueOf(spec))
                .map(redactor::clean)
                .toList();
    }

    private static @Nullable Integer whole(@Nullable Object value) {
        try {
            String text = value == null ? "" : value.toString();
            return text.isEmpty() || text.length() > 20 ? null : Integer.valueOf(new BigDecimal(text).intValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Object value, Redactor redactor) {
        return value == null || value.toString().isBlank() ? null : redactor.clean(value.toString());
    }
}
