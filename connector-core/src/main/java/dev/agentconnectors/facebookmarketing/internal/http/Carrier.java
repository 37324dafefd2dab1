package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** How the requests of one operation travel: on the thread that asks, or with no thread waiting. */
abstract sealed class Carrier {

    private final Timing timing;
    private volatile boolean cancelled;
    private volatile @Nullable Call<ResponseBody> current;

    private Carrier(Timing timing) {
        this.timing = timing;
    }

    abstract CompletableFuture<Answer> transmit(Call<ResponseBody> call);

    abstract CompletableFuture<Void> pause(Duration duration);

    /** The outcome of something that others wait for too, or a failure once the time is up. */
    abstract <T> CompletableFuture<T> await(CompletableFuture<T> shared, long nanos);

    Timing timing() {
        return timing;
    }

    CompletableFuture<Answer> send(Call<ResponseBody> call) {
        current = call;
        if (cancelled) {
            call.cancel();
        }
        return transmit(call);
    }

    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
        Call<ResponseBody> call = current;
        if (call != null) {
            call.cancel();
        }
    }

    /** Not a time-out: a thread was interrupted, or the connector closed meanwhile, so that no thread takes the call on. */
    private static boolean isInterruption(Throwable failure) {
        return failure instanceof InterruptedIOException
                && !(failure instanceof SocketTimeoutException)
                && !"timeout".equals(failure.getMessage());
    }

    static final class Blocking extends Carrier {

        Blocking(Timing timing) {
            super(timing);
        }

        @Override
        CompletableFuture<Answer> transmit(Call<ResponseBody> call) {
            try {
                return CompletableFuture.completedFuture(Answer.of(call.execute()));
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted() || isInterruption(e)) {
                    cancel();
                }
                return CompletableFuture.failedFuture(e);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        CompletableFuture<Void> pause(Duration duration) {
            try {
                timing().sleeper().sleep(duration);
                return CompletableFuture.completedFuture(null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancel();
                return CompletableFuture.failedFuture(new InterruptedIOException("interrupted"));
            }
        }

        @Override
        <T> CompletableFuture<T> await(CompletableFuture<T> shared, long nanos) {
            try {
                return CompletableFuture.completedFuture(shared.get(nanos, TimeUnit.NANOSECONDS));
            } catch (ExecutionException e) {
                return CompletableFuture.failedFuture(e.getCause() == null ? e : e.getCause());
            } catch (TimeoutException e) {
                return CompletableFuture.failedFuture(new InterruptedIOException("timeout"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancel();
                return CompletableFuture.failedFuture(new InterruptedIOException("interrupted"));
            }
        }
    }

    static final class Async extends Carrier {

        Async(Timing timing) {
            super(timing);
        }

        @Override
        CompletableFuture<Answer> transmit(Call<ResponseBody> call) {
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            call.enqueue(new Callback<>() {
                @Override
                public void onResponse(Call<ResponseBody> sent, Response<ResponseBody> response) {
                    try {
                        answer.complete(Answer.of(response));
                    } catch (IOException | RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                }

                @Override
                public void onFailure(Call<ResponseBody> sent, Throwable failure) {
                    if (isInterruption(failure)) {
                        cancel();
                    }
                    answer.completeExceptionally(failure);
                }
            });
            return answer;
        }

        @Override
        CompletableFuture<Void> pause(Duration duration) {
            return timing().delayer().apply(duration);
        }

        @Override
        <T> CompletableFuture<T> await(CompletableFuture<T> shared, long nanos) {
            // A copy: neither the time limit nor whoever holds the copy may end it for the others.
            return shared.copy()
                    .orTimeout(nanos, TimeUnit.NANOSECONDS)
                    .exceptionallyCompose(thrown -> CompletableFuture.failedFuture(
                            thrown instanceof TimeoutException ? new InterruptedIOException("timeout") : thrown));
        }
    }
}
