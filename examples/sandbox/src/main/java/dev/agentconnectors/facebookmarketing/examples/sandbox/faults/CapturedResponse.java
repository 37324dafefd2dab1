package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes down the body of an answer instead of sending it. Status and headers stay with the response behind it. */
final class CapturedResponse extends Response.Wrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean complete;

    CapturedResponse(Request request, Response response) {
        super(request, response);
    }

    @Override
    public synchronized void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (content != null) {
            byte[] bytes = new byte[content.remaining()];
            content.get(bytes);
            body.writeBytes(bytes);
        }
        complete |= last;
        callback.succeeded();
    }

    @Override
    public synchronized boolean hasLastWrite() {
        return complete;
    }

    synchronized byte[] body() {
        return body.toByteArray();
    }
}
