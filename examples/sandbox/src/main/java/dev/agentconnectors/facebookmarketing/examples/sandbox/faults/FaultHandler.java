package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands in front of the faces and lets the faults happen. */
public final class FaultHandler extends Handler.Wrapper {
    private final Faults faults;

    /**
     * Puts faults in front of a handler.
     *
     * @param faults what shall go wrong
     * @param served what serves the calls
     */
    public FaultHandler(Faults faults, Handler served) {
        super(served);
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        Optional<Fault> fault = faults.take(Face.of(path), request.getMethod(), path);
        if (fault.isEmpty()) {
            return super.handle(request, response, callback);
        }
        pause(fault.get());
        Effect effect = fault.get().effect();
        if (effect instanceof Effect.Serve && fault.get().headers().isEmpty()) {
            return super.handle(request, response, callback);
        }
        if (effect instanceof Effect.DropBefore) {
            drop(request, callback);
            return true;
        }
        if (effect instanceof Effect.Answer answer) {
            response.setStatus(answer.status());
            if (!answer.contentType().isEmpty()) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
            }
            fault.get().headers().forEach(response.getHeaders()::put);
            response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
        CapturedResponse captured = new CapturedResponse(request, response);
        return super.handle(
                request,
                captured,
                Callback.from(() -> release(fault.get(), captured, request, response, callback), callback::failed));
    }

    private static void release(
            Fault fault, CapturedResponse captured, Request request, Response response, Callback callback) {
        byte[] body = captured.body();
        fault.headers().forEach(response.getHeaders()::put);
        if (fault.effect() instanceof Effect.DropAfter) {
            drop(request, callback);
        } else if (fault.effect() instanceof Effect.Truncate) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
            response.write(false, half, Callback.from(() -> drop(request, callback), callback::failed));
        } else {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    /** Closes the connection under the client: no answer, no farewell. */
    private static void drop(Request request, Callback callback) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("The connection was dropped, as asked for"));
    }

    private static void pause(Fault fault) throws InterruptedIOException {
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sandbox was closed during a delay");
        }
    }
}
