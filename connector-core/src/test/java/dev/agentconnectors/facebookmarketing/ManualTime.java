package dev.agentconnectors.facebookmarketing;

import dev.agentconnectors.facebookmarketing.internal.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes only in pauses, and chance that always draws the same. */
final class ManualTime {

    static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile double chance = 1.0;

    Timing timing() {
        return timing(this::sleep, pause -> {
            sleep(pause);
            return CompletableFuture.completedFuture(null);
        });
    }

    Timing timing(Timing.Sleeper sleeper, java.util.function.Function<Duration, CompletableFuture<Void>> delayer) {
        return new Timing(clock(), () -> passed.get().toNanos(), sleeper, delayer, () -> chance);
    }

    /** What the random numbers are from now on, in [0, 1]. */
    void chance(double drawn) {
        chance = drawn;
    }

    void pass(Duration time) {
        passed.accumulateAndGet(time, Duration::plus);
    }

    List<Duration> pauses() {
        return pauses;
    }

    private void sleep(Duration pause) {
        pauses.add(pause);
        pass(pause);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return START.plus(passed.get());
            }
        };
    }
}
