package dev.agentconnectors.facebookmarketing.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Everything that has to do with time and chance, so that tests can stand in for it.
 *
 * @param clock the time of day
 * @param nanoTime a monotonic clock in nanoseconds
 * @param sleeper makes a blocking call wait
 * @param delayer lets an asynchronous call go on later, with no thread waiting
 * @param random draws from [0, 1)
 */
public record Timing(
        Clock clock,
        LongSupplier nanoTime,
        Sleeper sleeper,
        Function<Duration, CompletableFuture<Void>> delayer,
        DoubleSupplier random) {

    /** Real time. */
    public static final Timing REAL = new Timing(
            Clock.system(ZoneId.systemDefault()),
            System::nanoTime,
            pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()),
            pause -> CompletableFuture.runAsync(
                    () -> {}, CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS)),
            () -> ThreadLocalRandom.current().nextDouble());

    /** Makes the calling thread wait. */
    @FunctionalInterface
    public interface Sleeper {

        /** Waits. */
        void sleep(Duration pause) throws InterruptedException;
    }
}
