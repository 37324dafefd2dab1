package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;

/** A request and its one answer, which may come later and from another thread. */
final class Exchange {

    private static final int MOST_FIELDS = 10;
    private static final int LONGEST_FORM = 20_000;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean answered = new AtomicBoolean();

    Exchange(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    /** Lets the connection be silent while an answer is being made. */
    void waitPatiently() {
        request.addIdleTimeoutListener(silence -> false);
    }

    /**
     * Reads a form; no thread waits for it.
     *
     * @param time for the whole of it, however it trickles in
     * @param read gets the form, and must not block
     * @param failed gets why there is none: a {@link TimeoutException} if it did not arrive in time
     */
    void readForm(Duration time, Consumer<Fields> read, Consumer<Throwable> failed) {
        AtomicBoolean ended = new AtomicBoolean();
        Scheduler.Task deadline = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> {
                            if (ended.compareAndSet(false, true)) {
                                failed.accept(new TimeoutException());
                            }
                        },
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
        FormFields.onFields(
                request,
                FormFields.getFormEncodedCharset(request),
                MOST_FIELDS,
                LONGEST_FORM,
                new Promise.Invocable<>() {

                    @Override
                    public void succeeded(Fields form) {
                        if (ended.compareAndSet(false, true)) {
                            deadline.cancel();
                            read.accept(form);
                        }
                    }

                    @Override
                    public void failed(Throwable failure) {
                        if (ended.compareAndSet(false, true)) {
                            deadline.cancel();
                            failed.accept(failure);
                        }
                    }

                    @Override
                    public InvocationType getInvocationType() {
                        return InvocationType.NON_BLOCKING;
                    }
                });
    }

    /** Answers, unless that has happened. */
    void answer(Reply reply) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        HttpFields.Mutable headers = headers(reply.contentType());
        if (reply.location() != null) {
            headers.put(HttpHeader.LOCATION, reply.location());
        }
        if (reply.fileName() != null) {
            headers.put("Content-Disposition", "attachment; filename=\"" + reply.fileName() + "\"");
        }
        response.setStatus(reply.status());
        Content.Sink.write(response, true, reply.body(), callback);
    }

    /** Begins an answer that comes in pieces; returns false if there is one already. */
    boolean begin(String contentType) {
        boolean first = answered.compareAndSet(false, true);
        if (first) {
            headers(contentType);
            response.setStatus(200);
        }
        return first;
    }

    /** To be told when all pieces have been written. */
    Callback callback() {
        return callback;
    }

    private HttpFields.Mutable headers(String contentType) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, contentType);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        // Names in an answer's links are not looked up before somebody follows them.
        headers.put("X-DNS-Prefetch-Control", "off");
        return headers;
    }
}
