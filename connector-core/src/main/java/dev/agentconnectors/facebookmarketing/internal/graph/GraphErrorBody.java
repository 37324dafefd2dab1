package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Graph's error envelope: {@code {"error": {message, type, code, error_subcode, …}}}.
 *
 * @param error what it says
 * @param isTransient whether it calls itself a passing failure
 */
record GraphErrorBody(ApiError error, boolean isTransient) {

    /** The envelope in an answer, or null where the answer holds none. */
    static @Nullable GraphErrorBody read(Answer answer, Redactor redactor) {
        Map<String, Object> error = envelope(answer);
        return error == null ? null : of(error, answer.status(), redactor);
    }

    /** What the inside of an envelope says. */
    static GraphErrorBody of(Map<String, Object> error, int httpStatus, Redactor redactor) {
        return new GraphErrorBody(
                new ApiError(
                        httpStatus,
                        whole(error.get("code")),
                        whole(error.get("error_subcode")),
                        text(error.get("type"), redactor),
                        text(error.get("message"), redactor),
                        text(error.get("error_user_title"), redactor),
                        text(error.get("error_user_msg"), redactor),
                        blamed(error.get("error_data"), redactor),
                        text(error.get("fbtrace_id"), redactor)),
                Boolean.TRUE.equals(error.get("is_transient")));
    }

    private static @Nullable Map<String, Object> envelope(Answer answer) {
        try {
            Map<String, Object> body = Json.asMap(Json.read(answer.body()));
            return body == null ? null : Json.asMap(body.get("error"));
        } catch (IOException notJson) {
            return null;
        }
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
            return List.of();
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
            return value == null ? null : Integer.valueOf(new BigDecimal(value.toString()).intValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Object value, Redactor redactor) {
        return value == null || value.toString().isBlank() ? null : redactor.clean(value.toString());
    }
}
