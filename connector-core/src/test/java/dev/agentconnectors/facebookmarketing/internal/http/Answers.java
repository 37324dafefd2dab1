package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import retrofit2.Response;

/** Answers that no server has sent. */
public final class Answers {

    private Answers() {}

    public static Answer failed(int status, byte[] body) {
        try {
            return Answer.of(
                    Response.error(status, ResponseBody.create(body, MediaType.get("application/json"))), 1024 * 1024);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
