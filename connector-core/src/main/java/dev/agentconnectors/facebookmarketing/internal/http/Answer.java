package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** A whole answer, whatever its status. Whoever reads it may do so once, and may keep its bytes. */
public final class Answer {

    /** Room behind the body, so that a result can be finished where its records lie. */
    private static final int SPARE = 64;

    private static final int UNSTATED = 8 * 1024;
    // A greater length is not believed before so much has come.
    private static final int BELIEVED = 1024 * 1024;

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final int length;

    private Answer(int status, Headers headers, byte[] body, int length) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.length = length;
    }

    /** An answer that came as a part of another one. */
    public static Answer ofPart(int status, Headers headers, String body) {
        byte[] text = body.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, headers, Arrays.copyOf(text, text.length + SPARE), text.length);
    }

    /** Reads the rest of a response off the wire, unless it is longer than so many bytes. */
    static Answer of(Response<ResponseBody> response, long most) throws IOException {
        @Nullable ResponseBody body = response.isSuccessful() ? response.body() : response.errorBody();
        if (body == null) {
            return new Answer(response.code(), response.headers(), new byte[SPARE], 0);
        }
        try (body) {
            long stated = body.contentLength();
            if (stated > most) {
                throw new BoundedAnswers.TooLongException();
            }
            byte[] bytes = new byte[SPARE + (int) (stated < 0 ? UNSTATED : Math.min(stated, BELIEVED))];
            BufferedSource source = body.source();
            int length = 0;
            while (!source.exhausted()) {
                if (length == bytes.length - SPARE) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                length += source.read(bytes, length, bytes.length - SPARE - length);
                if (length > most) {
                    throw new BoundedAnswers.TooLongException();
                }
            }
            return new Answer(response.code(), response.headers(), bytes, length);
        }
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** How many bytes the body has. */
    public int length() {
        return length;
    }

    /** True for 2xx. */
    public boolean isSuccessful() {
        return status >= 200 && status < 300;
    }

    /** The media type without parameters, or a word for its absence; for messages, and to be cleaned like them. */
    public String contentType() {
        String type = headers.get("Content-Type");
        return type == null ? "no content type" : type.replaceFirst(";.*", "").trim();
    }

    /** The body as JSON, walked over once; see {@link JsonScan#walk}. */
    public JsonValue json(int levels, TakenOut rules) throws IOException {
        return JsonScan.walk(body, length, levels, rules);
    }

    /** The body as maps and lists, for small ones. */
    public @Nullable Object read() throws IOException {
        return json(0, TakenOut.NOTHING).read();
    }
}
