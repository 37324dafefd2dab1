package dev.agentconnectors.facebookmarketing.hosted;

import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when a test says so, or when something pauses. */
public final class ManualTime {

    private final AtomicLong nanos = new AtomicLong(1_000_000);
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    public Timing timing() {
        return new Timing(
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
                nanos::get,
                this::pause,
                pause -> {
                    pause(pause);
                    return CompletableFuture.completedFuture(null);
                },
                () -> 0.5);
    }

    public void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    private void pause(Duration duration) {
        pauses.add(duration);
        pass(duration);
    }
}
