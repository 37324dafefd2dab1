package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import org.jspecify.annotations.Nullable;

/** A request that the protocol does not allow; becomes an error envelope. */
final class ProtocolException extends RuntimeException {
    private final int status;
    private final @Nullable String parameter;
    private final @Nullable String code;

    ProtocolException(int status, String message, @Nullable String parameter, @Nullable String code) {
        super(message);
        this.status = status;
        this.parameter = parameter;
        this.code = code;
    }

    static ProtocolException invalid(String message, @Nullable String parameter) {
        return new ProtocolException(400, message, parameter, null);
    }

    int status() {
        return status;
    }

    /** The body as OpenAI words it. */
    String envelope() {
        var error = Json.object()
                .put("message", getMessage())
                .put("type", "invalid_request_error")
                .put("param", parameter)
                .put("code", code);
        return Json.write(Json.object().set("error", error));
    }
}
