package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * One operation under way, from its first request to its end: it sends, waits and tries again, within one deadline.
 * Whether a thread waits meanwhile is for {@link Carrier} to say; all else is the same for both.
 */
public final class Flight {

    private final Carrier carrier;
    private final RetryPolicy retry;
    private final Backoff backoff;
    private final Timing timing;
    private final long startNanos;
    private final long deadlineNanos;
    private final HttpSettings settings;

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Map<String, Object> usage = Map.of();
    private Duration waited = Duration.ZERO;

    private Flight(Carrier carrier, HttpSettings settings) {
        this.carrier = carrier;
        this.retry = settings.retry();
        this.timing = settings.timing();
        this.backoff = new Backoff(retry, timing.random());
        this.startNanos = timing.nanoTime().getAsLong();
        this.settings = settings;
        this.deadlineNanos = startNanos + settings.callTimeout().toNanos();
    }

    /** A flight on the calling thread: every future it gives out is complete. */
    public static Flight blocking(HttpSettings settings) {
        return new Flight(new Carrier.Blocking(settings.timing()), settings);
    }

    /** A flight for which no thread waits. */
    public static Flight async(HttpSettings settings) {
        return new Flight(new Carrier.Async(settings.timing()), settings);
    }

    /** Ends the flight: the request under way is cancelled and no further one is sent. */
    public void cancel() {
        carrier.cancel();
    }

    /** How many requests were sent for the operation itself. */
    public int attempts() {
        return attempts.get();
    }

    /** How many bytes of answer were read. */
    public long bytes() {
        return bytes.get();
    }

    /** The usage headers of the last answer. */
    public Map<String, Object> usage() {
        return usage;
    }

    /** The time since the operation began. */
    public Duration elapsed() {
        return Duration.ofNanos(timing.nanoTime().getAsLong() - startNanos);
    }

    /**
     * Sends a request, and again where that is due and safe.
     *
     * @param name the operation, for messages
     * @param effect what the request does; a write is repeated only where nothing was done
     * @param request makes the call anew for each attempt
     * @param reading makes a result of an answer, or throws a {@link ConnectorException}
     * @return the result, or the last {@link ConnectorException}
     */
    public <T> CompletableFuture<T> send(
            String name, Effect effect, Function<SendMark, Call<ResponseBody>> request, Function<Answer, T> reading) {
        return attempt(1, name, effect, request, reading);
    }

    /**
     * Waits for something that other operations may wait for as well. It goes on whatever becomes of this flight.
     *
     * @param name the operation, for messages
     * @param shared what to wait for
     * @return its outcome, or the {@link ConnectorException} for a wait that was too long
     */
    public <T> CompletableFuture<T> await(String name, CompletableFuture<T> shared) {
        long left = Math.max(1, deadlineNanos - timing.nanoTime().getAsLong());
        return carrier.await(shared, left)
                .exceptionallyCompose(thrown ->
                        CompletableFuture.failedFuture(classify(Futures.cause(thrown), name, Effect.READ, false)));
    }

    private <T> CompletableFuture<T> attempt(
            int number,
            String name,
            Effect effect,
            Function<SendMark, Call<ResponseBody>> request,
            Function<Answer, T> reading) {
        SendMark mark = new SendMark();
        Call<ResponseBody> call = request.apply(mark);
        long left = deadlineNanos - timing.nanoTime().getAsLong();
        call.timeout().timeout(Math.max(1, left), TimeUnit.NANOSECONDS);
        attempts.incrementAndGet();
        return carrier.send(call)
                .thenApply(answer -> {
                    bytes.addAndGet(answer.body().size());
                    usage = UsageHeaders.read(answer.headers());
                    return reading.apply(answer);
                })
                .exceptionallyCompose(thrown -> {
                    ConnectorException failure = classify(Futures.cause(thrown), name, effect, mark.isSent());
                    Duration pause = pauseBeforeNext(number, failure);
                    if (pause == null) {
                        return CompletableFuture.failedFuture(failure);
                    }
                    waited = waited.plus(pause);
                    return carrier.pause(pause)
                            // A pause that is cut short leaves the failure before it as the last word.
                            .exceptionallyCompose(cut -> CompletableFuture.failedFuture(failure))
                            .thenCompose(done -> carrier.isCancelled()
                                    ? CompletableFuture.failedFuture(failure)
                                    : attempt(number + 1, name, effect, request, reading));
                });
    }

    /** How long to pause before the next attempt, or null where there must be none. */
    private @Nullable Duration pauseBeforeNext(int number, ConnectorException failure) {
        if (!failure.isRetryable() || number >= retry.maxAttempts() || carrier.isCancelled()) {
            return null;
        }
        Duration asked = failure instanceof RateLimitException limit
                ? limit.retryAfter().orElse(null)
                : failure instanceof ServiceUnavailableException unavailable
                        ? unavailable.retryAfter().orElse(null)
                        : null;
        Duration pause = asked == null ? backoff.pauseAfter(number) : asked;
        boolean tooLong = waited.plus(pause).compareTo(retry.maxWait()) > 0
                || timing.nanoTime().getAsLong() + pause.toNanos() - deadlineNanos >= 0;
        return tooLong ? null : pause;
    }

    private ConnectorException classify(Throwable thrown, String name, Effect effect, boolean sent) {
        boolean write = effect != Effect.READ;
        if (thrown instanceof ConnectorException known) {
            return write && known instanceof ServiceUnavailableException ? unknown(name, known) : known;
        }
        if (!(thrown instanceof IOException)) {
            throw thrown instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(thrown);
        }
        if (write && sent) {
            return unknown(name, thrown);
        }
        if (carrier.isCancelled()) {
            return new NetworkException(name + " was cancelled before its answer came.", null, thrown);
        }
        if (thrown instanceof InterruptedIOException) {
            return new TimeoutException(
                    name + " got no answer in time (allowed: " + seconds(settings.connectTimeout())
                            + " to connect, " + seconds(settings.readTimeout()) + " of silence, "
                            + seconds(settings.callTimeout())
                            + " in all). Try again later, or ask for less at a time.",
                    null,
                    thrown);
        }
        return new NetworkException(
                name + " could not reach the service, or the connection broke ("
                        + thrown.getClass().getSimpleName() + "). Check the network and try again.",
                null,
                thrown);
    }

    private static WriteOutcomeUnknownException unknown(String name, Throwable cause) {
        ConnectorException known = cause instanceof ConnectorException e ? e : null;
        return new WriteOutcomeUnknownException(
                name
                        + " was sent, but no clear answer came back: its outcome is unknown, it may have taken effect or not. Do not repeat it"
                        + " yet; read the object, or list by name, to see whether it did.",
                known == null ? null : known.apiError().orElse(null),
                cause);
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
