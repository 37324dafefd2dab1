package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** One operation under way: its deadline, what it has cost so far, and whether somebody has ended it. */
public final class RunningCall {

    private final Timing timing;
    private final long startNanos;
    private final long timeoutNanos;
    private volatile long deadlineNanos;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Duration paused = Duration.ZERO;
    private volatile boolean cancelled;
    private volatile @Nullable Call<?> current;
    private volatile @Nullable Runnable onCancel;
    private volatile @Nullable Consumer<Duration> onPause;
    private volatile Consumer<ReportProgress> onReportRun = run -> {};
    private volatile @Nullable Headers lastHeaders;
    private volatile Redactor redactor = Redactor.NONE;

    /** An operation that begins now. */
    public RunningCall(HttpSettings settings) {
        this.timing = settings.timing();
        this.startNanos = timing.nanoTime().getAsLong();
        this.timeoutNanos = settings.callTimeout().toNanos();
        this.deadlineNanos = startNanos + timeoutNanos;
    }

    /** Ends the operation: the request under way is cancelled and no further one is sent. */
    public void cancel() {
        cancelled = true;
        Call<?> call = current;
        if (call != null) {
            call.cancel();
        }
        Runnable elsewhere = onCancel;
        if (elsewhere != null) {
            elsewhere.run();
        }
    }

    /** The operation goes on elsewhere; what ends it there. */
    public void onCancel(Runnable ending) {
        onCancel = ending;
        if (cancelled) {
            ending.run();
        }
    }

    /** Another request begins, which has the whole time again. */
    public void renew() {
        deadlineNanos = timing.nanoTime().getAsLong() + timeoutNanos;
        paused = Duration.ZERO;
    }

    /** Who hears of the report run that it has become. */
    public void onReportRun(Consumer<ReportProgress> listener) {
        onReportRun = listener;
    }

    /** It is worked out in a report run, which is so far. */
    public void told(ReportProgress run) {
        onReportRun.accept(run);
    }

    /** Who hears of its pauses, at the beginning of each. */
    public void onPause(Consumer<Duration> listener) {
        onPause = listener;
    }

    /** True once somebody has ended it. */
    public boolean isCancelled() {
        return cancelled;
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
        Headers headers = lastHeaders;
        return headers == null ? Map.of() : UsageHeaders.read(headers, redactor);
    }

    /** The time since the operation began. */
    public Duration elapsed() {
        return Duration.ofNanos(timing.nanoTime().getAsLong() - startNanos);
    }

    /** The time until the deadline: at least a nanosecond. */
    Duration left() {
        return Duration.ofNanos(Math.max(1, deadlineNanos - timing.nanoTime().getAsLong()));
    }

    /** The pauses between the attempts so far. */
    Duration paused() {
        return paused;
    }

    void pausing(Duration pause) {
        paused = paused.plus(pause);
        Consumer<Duration> listener = onPause;
        if (listener != null) {
            listener.accept(pause);
        }
    }

    void sending(Call<?> call, Redactor secrets) {
        attempts.incrementAndGet();
        redactor = secrets;
        current = call;
        if (cancelled) {
            call.cancel();
        }
    }

    /** The request found no connection to go out on, and does not count. */
    void notSent() {
        attempts.decrementAndGet();
    }

    /** It took part in a request of several calls, and this is its part of the answer, or null where none came. */
    public void tookPart(@Nullable Answer part, Redactor secrets) {
        attempts.incrementAndGet();
        redactor = secrets;
        if (part != null) {
            Answer unused = answered(part);
        }
    }

    Answer answered(Answer answer) {
        bytes.addAndGet(answer.length());
        lastHeaders = answer.headers();
        return answer;
    }
}
