package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * An answer on its way to a browser, as server-sent events: each carries a part of the page anew, as it is by then. What comes
 * while an event is being written waits and goes out as one. No thread waits for anything.
 */
final class TurnStream {

    private static final long MILLIS_BETWEEN_EVENTS = 60;
    private static final long MILLIS_OF_SILENCE = 15_000;

    private final Exchange exchange;
    private final Turn turn;
    private final Function<Turn.View, Map<String, String>> parts;
    private final Scheduler scheduler;
    private final Runnable watcher = this::changed;
    private final Map<String, String> sent = new LinkedHashMap<>();
    private boolean busy;
    private boolean waiting;
    private boolean over;

    private TurnStream(Exchange exchange, Turn turn, Function<Turn.View, Map<String, String>> parts) {
        this.exchange = exchange;
        this.turn = turn;
        this.parts = parts;
        this.scheduler = exchange.request().getComponents().getScheduler();
    }

    /**
     * Answers a request with a turn, from here to its end.
     *
     * @param parts what the page shows of it, HTML by the name of the event
     */
    static void open(Exchange exchange, Turn turn, Function<Turn.View, Map<String, String>> parts) {
        if (exchange.begin("text/event-stream; charset=UTF-8")) {
            TurnStream stream = new TurnStream(exchange, turn, parts);
            turn.watch(stream.watcher);
            stream.changed();
            stream.keepAlive();
        }
    }

    private void changed() {
        synchronized (this) {
            waiting = true;
            if (busy || over) {
                return;
            }
            busy = true;
        }
        next();
    }

    private void next() {
        String events;
        boolean last;
        synchronized (this) {
            if (!waiting || over) {
                busy = false;
                return;
            }
            waiting = false;
            Turn.View view = turn.view();
            last = !view.isUnderWay();
            over = last;
            events = news(parts.apply(view)) + (last ? event("end", "") : "");
        }
        write(last, events);
    }

    private void write(boolean last, String events) {
        if (last) {
            turn.unwatch(watcher);
            Content.Sink.write(exchange.response(), true, events, exchange.callback());
            return;
        }
        Content.Sink.write(
                exchange.response(),
                false,
                events,
                Callback.from(
                        () -> scheduler.schedule(this::next, MILLIS_BETWEEN_EVENTS, TimeUnit.MILLISECONDS),
                        this::abandon));
    }

    /** A proxy takes a silent connection for a dead one. */
    private void keepAlive() {
        scheduler.schedule(
                () -> {
                    boolean silent;
                    synchronized (this) {
                        if (over) {
                            return;
                        }
                        silent = !busy;
                        busy = true;
                    }
                    if (silent) {
                        write(false, ": still here\n\n");
                    }
                    keepAlive();
                },
                MILLIS_OF_SILENCE,
                TimeUnit.MILLISECONDS);
    }

    /** The browser has gone; the answer goes on without it. */
    private void abandon(Throwable failure) {
        synchronized (this) {
            over = true;
        }
        turn.unwatch(watcher);
        exchange.callback().failed(failure);
    }

    private String news(Map<String, String> now) {
        StringBuilder events = new StringBuilder();
        now.forEach((name, html) -> {
            if (!html.equals(sent.put(name, html))) {
                events.append(event(name, html));
            }
        });
        return events.toString();
    }

    private static String event(String name, String html) {
        return html.lines()
                        .map(line -> "data: " + line + "\n")
                        .collect(Collectors.joining("", "event: " + name + "\n", ""))
                + (html.isEmpty() ? "data:\n" : "")
                + "\n";
    }
}
