package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes down every request before it is served, without its secrets. */
final class Recorder extends Handler.Wrapper {
    private static final String SECRET =
            "access_token|input_token|fb_exchange_token|appsecret_proof|client_secret|account_key";
    private static final Pattern IN_FORM = Pattern.compile("(?<=(?:^|&)(?:" + SECRET + ")=)[^&]+");
    private static final Pattern IN_JSON = Pattern.compile("(\"(?:" + SECRET + ")\"\\s*:\\s*\")[^\"]+");
    private static final Pattern IN_MULTIPART = Pattern.compile("(name=\"(?:" + SECRET + ")\"\\s+)\\S+");
    private static final Pattern IN_HEADER = Pattern.compile("(?<=^Bearer ).+");

    private final Requests requests;

    Recorder(Requests requests, Handler served) {
        super(served);
        this.requests = requests;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        ByteBuffer body = Content.Source.asByteBuffer(request);
        String path = Request.getPathInContext(request);
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField header : request.getHeaders()) {
            headers.put(
                    header.getName().toLowerCase(Locale.ROOT),
                    IN_HEADER
                            .matcher(Objects.requireNonNullElse(header.getValue(), ""))
                            .replaceAll("***"));
        }
        requests.add(new RecordedRequest(
                Face.of(path),
                request.getMethod(),
                path,
                withoutSecrets(Objects.requireNonNullElse(request.getHttpURI().getQuery(), "")),
                headers,
                withoutSecrets(StandardCharsets.UTF_8.decode(body.duplicate()).toString())));
        return super.handle(new WithBody(request, body), response, callback);
    }

    private static String withoutSecrets(String text) {
        String form = IN_FORM.matcher(text).replaceAll("***");
        String json = IN_JSON.matcher(form).replaceAll("$1***");
        return IN_MULTIPART.matcher(json).replaceAll("$1***");
    }

    /** The request with the body that has been read put back. */
    private static final class WithBody extends Request.Wrapper {
        private final Content.Source body;
        private final int length;

        WithBody(Request request, ByteBuffer body) {
            super(request);
            this.length = body.remaining();
            this.body = Content.Source.from(body);
        }

        @Override
        public long getLength() {
            return length;
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            body.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
