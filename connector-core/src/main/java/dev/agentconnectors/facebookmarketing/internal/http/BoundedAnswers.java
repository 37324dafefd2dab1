package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of refusals that are too long, as they are after decompression: Retrofit reads their bodies before {@link
 * Answer} can, which limits all others itself.
 */
final class BoundedAnswers implements Interceptor {

    private final long most;

    BoundedAnswers(long most) {
        this.most = most;
    }

    /** An answer is longer than is allowed. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.isSuccessful()
                ? response
                : response.newBuilder()
                        .body(new BoundedBody(response.body(), most))
                        .build();
    }

    private static final class BoundedBody extends ResponseBody {

        private final ResponseBody body;
        private final BufferedSource source;

        BoundedBody(ResponseBody body, long most) {
            this.body = body;
            this.source = Okio.buffer(new BoundedSource(body.source(), most));
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }

    private static final class BoundedSource extends ForwardingSource {

        private long left;

        BoundedSource(Source source, long most) {
            super(source);
            this.left = most;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooLongException();
            }
            return read;
        }
    }
}
