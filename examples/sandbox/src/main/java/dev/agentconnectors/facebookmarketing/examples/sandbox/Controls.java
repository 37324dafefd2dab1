package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Faults;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the sandbox itself answers: its front page, and {@code /_sandbox/faults} to switch faults while it runs. */
final class Controls extends Handler.Wrapper {
    private static final String FRONT_PAGE = """
            Sandbox: made-up ad accounts behind the interfaces of real services. Nothing here is Facebook, Airbyte or a
            language model, and nothing leaves this machine.

            /v26.0/…           Facebook's Graph API
            /v1/…              a scripted chat model that speaks OpenAI's protocol
            /api/v1/…          Airbyte's hosted API
            /_sandbox/faults   GET lists faults, POST adds them, one a line (graph:error=17:times=3), DELETE clears
            """;

    private final Faults faults;

    Controls(Faults faults, Handler served) {
        super(served);
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (path.equals("/_sandbox/faults")) {
            control(request, response, callback);
            return true;
        }
        if (path.equals("/")
                && request.getMethod().equals("GET")
                && request.getHttpURI().getQuery() == null) {
            answer(response, 200, FRONT_PAGE, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private void control(Request request, Response response, Callback callback) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> {
                try {
                    Content.Source.asString(request, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(faults::add);
                } catch (IllegalArgumentException e) {
                    answer(response, 400, e.getMessage() + "\n", callback);
                    return;
                }
            }
            case "DELETE" -> faults.clear();
            default -> {}
        }
        answer(response, 200, String.join("\n", faults.pending()) + "\n", callback);
    }

    private static void answer(Response response, int status, String text, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=UTF-8");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
