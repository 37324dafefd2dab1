package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * A whole answer, whatever its status.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body; empty where there was none
 */
public record Answer(int status, Headers headers, ByteString body) {

    /** Reads the rest of a response off the wire. */
    static Answer of(Response<ResponseBody> response) throws IOException {
        return new Answer(response.code(), response.headers(), bytes(response));
    }

    /** True for 2xx. */
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    /** The media type without parameters, or a word for its absence; for messages. */
    public String contentType() {
        String type = headers.get("Content-Type");
        return type == null ? "no content type" : type.replaceFirst(";.*", "").trim();
    }

    private static ByteString bytes(Response<ResponseBody> response) throws IOException {
        @Nullable ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody();
        if (body == null) {
            return ByteString.EMPTY;
        }
        try (body) {
            return body.byteString();
        }
    }
}
