package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange.Attempt;
import dev.agentconnectors.facebookmarketing.pacing.RetryBudget;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * Sends requests, and again where that is due and safe, within one deadline: in a loop on the thread that asks, or with no
 * thread waiting. Both ways ask the same {@link RetryRules}.
 */
public final class Sender {

    // Nothing is sent on a connection that is found dead, so that another one is always safe; but there must be an end.
    private static final int MOST_NEW_CONNECTIONS = 3;

    private final Timing timing;
    private final RetryRules rules;
    private final Failures failures;
    private final Pacer pacer;
    private final RetryBudget budget;
    private final Duration longestWait;
    private final long longestAnswer;

    /** A sender with these settings. */
    public Sender(HttpSettings settings) {
        this.timing = settings.timing();
        this.rules = new RetryRules(settings.retry());
        this.failures = new Failures(settings);
        this.pacer = new Pacer(settings.usageState(), settings.timing().clock());
        this.budget = settings.retryBudget();
        this.longestWait = settings.retry().maxWait();
        this.longestAnswer = settings.maxAnswerBytes();
    }

    /** One attempt at an exchange. */
    private static final class Trial<T> {

        final Exchange<T> exchange;
        final int number;
        final int newConnections;
        final RequestProgress mark;
        private @Nullable Attempt<T> attempt;

        Trial(Exchange<T> exchange, int number, int newConnections) {
            this.exchange = exchange;
            this.number = number;
            this.newConnections = newConnections;
            this.mark = new RequestProgress(!exchange.isRead(), newConnections > 0);
        }

        /** Makes the request. */
        Attempt<T> make() {
            Attempt<T> made = exchange.attempts().apply(mark);
            attempt = made;
            return made;
        }

        /** The request goes out now, with what is left of the operation's time. */
        void begin(Attempt<T> made, RunningCall running) {
            made.call().timeout().timeout(running.left().toNanos(), TimeUnit.NANOSECONDS);
            running.sending(made.call(), made.redactor());
        }

        @Nullable
        String host() {
            return attempt == null ? null : attempt.call().request().url().host();
        }

        Trial<T> next() {
            return new Trial<>(exchange, number + 1, 0);
        }

        Trial<T> onNewConnection() {
            return new Trial<>(exchange, number, newConnections + 1);
        }
    }

    /**
     * Sends a request and waits for what comes of it. An interrupt cancels it at once and stays visible.
     *
     * @throws ConnectorException for the last failure
     */
    public <T> T send(RunningCall running, Exchange<T> exchange) {
        Trial<T> trial = new Trial<>(exchange, 1, 0);
        while (true) {
            Throwable thrown;
            try {
                Attempt<T> attempt = trial.make();
                Duration wait = placeInLine(trial, attempt, running);
                if (!wait.isZero() && !slept(wait, running)) {
                    throw new InterruptedIOException("interrupted");
                }
                trial.begin(attempt, running);
                Answer answer = InterruptCancels.during(
                        running, () -> Answer.of(attempt.call().execute(), longestAnswer));
                return read(attempt, answer, running);
            } catch (Throwable e) {
                thrown = e;
            }
            if (isDeadConnection(thrown, trial, running)) {
                trial = trial.onNewConnection();
                continue;
            }
            ConnectorException failure =
                    failures.of(thrown, exchange.name(), exchange.isRead(), trial.mark.isSent(), trial.host(), running);
            Duration pause = pauseAfter(failure, trial, running);
            if (pause == null || !slept(pause, running)) {
                throw failure;
            }
            trial = trial.next();
        }
    }

    /** The same with no thread waiting; the future fails with a {@link ConnectorException}. */
    public <T> CompletableFuture<T> sendAsync(RunningCall running, Exchange<T> exchange) {
        CompletableFuture<T> result = new CompletableFuture<>();
        enqueue(new Trial<>(exchange, 1, 0), running, result);
        return result;
    }

    /**
     * Waits for something that other operations may wait for as well. It goes on whatever becomes of this one.
     *
     * @param name the operation, for messages
     */
    public <T> T await(RunningCall running, String name, CompletableFuture<T> shared) {
        try {
            return shared.get(running.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failures.ofWaiting(e.getCause() == null ? e : e.getCause(), name, running);
        } catch (TimeoutException e) {
            throw failures.ofWaiting(new InterruptedIOException("timeout"), name, running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.cancel();
            throw failures.ofWaiting(new InterruptedIOException("interrupted"), name, running);
        }
    }

    /** The same with no thread waiting. */
    public <T> CompletableFuture<T> awaitAsync(RunningCall running, String name, CompletableFuture<T> shared) {
        // A copy: neither the time limit nor whoever holds the copy may end it for the others.
        return shared.copy()
                .orTimeout(running.left().toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(thrown -> CompletableFuture.failedFuture(failures.ofWaiting(
                        cause(thrown) instanceof TimeoutException
                                ? new InterruptedIOException("timeout")
                                : cause(thrown),
                        name,
                        running)));
    }

    /** What one call of a request of several failed with, once its part of the answer is there, or known to be missing. */
    public ConnectorException failureOfPart(Throwable thrown, String name, Effect effect, RunningCall running) {
        return failures.of(thrown, name, effect == Effect.READ, true, null, running);
    }

    /** What the failure of a request of several calls means for one of them. */
    public static ConnectorException failureOfPart(ConnectorException whole, String request, String name) {
        return Failures.ofPart(whole, request, name);
    }

    /** Learns from one part of the answer to a request of several calls. */
    public void heardPart(Pace pace, Answer part, @Nullable ConnectorException failure) {
        pacer.heard(pace, part.headers(), failure);
    }

    /** The pause before a part of a request is sent anew after its failure, or null where it must not be. */
    public @Nullable Duration pauseBefore(ConnectorException failure, int attempts, RunningCall running) {
        if (running.isCancelled()) {
            return null;
        }
        return rules.pauseAfter(
                failure,
                attempts,
                running.paused(),
                running.left(),
                timing.random().getAsDouble());
    }

    /** Waits before another request of the same operation; false where somebody has ended it. */
    public boolean pause(Duration pause, RunningCall running) {
        return slept(pause, running);
    }

    /** The same with no thread waiting. */
    public CompletableFuture<Boolean> pauseAsync(Duration pause, RunningCall running) {
        running.pausing(pause);
        return timing.delayer().apply(pause).handle((ended, cut) -> cut == null && !running.isCancelled());
    }

    /** Whether a failure means that the answer was longer than answers may be. */
    public static boolean saysTooLong(ConnectorException failure) {
        return failure.getCause() instanceof BoundedAnswers.TooLongException;
    }

    /** What a failure of a future is about. */
    public static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private <T> void enqueue(Trial<T> trial, RunningCall running, CompletableFuture<T> result) {
        try {
            Attempt<T> attempt = trial.make();
            Duration wait = placeInLine(trial, attempt, running);
            if (wait.isZero()) {
                transmit(trial, attempt, running, result);
                return;
            }
            running.pausing(wait);
            CompletableFuture<?> unused = timing.delayer().apply(wait).whenComplete((ended, cut) -> {
                if (cut != null || running.isCancelled()) {
                    failed(new InterruptedIOException("interrupted"), trial, running, result);
                } else {
                    transmit(trial, attempt, running, result);
                }
            });
        } catch (Throwable e) {
            failed(e, trial, running, result);
        }
    }

    private <T> void transmit(Trial<T> trial, Attempt<T> attempt, RunningCall running, CompletableFuture<T> result) {
        try {
            trial.begin(attempt, running);
            attempt.call().enqueue(new Callback<>() {
                @Override
                public void onResponse(Call<ResponseBody> sent, Response<ResponseBody> response) {
                    T value;
                    try {
                        value = read(attempt, Answer.of(response, longestAnswer), running);
                    } catch (Throwable e) {
                        failed(e, trial, running, result);
                        return;
                    }
                    result.complete(value);
                }

                @Override
                public void onFailure(Call<ResponseBody> sent, Throwable failure) {
                    failed(failure, trial, running, result);
                }
            });
        } catch (Throwable e) {
            failed(e, trial, running, result);
        }
    }

    /** How long a call has to wait before it may go out. Its repeats keep the pauses that {@link RetryRules} give them. */
    private Duration placeInLine(Trial<?> trial, Attempt<?> attempt, RunningCall running) {
        Pace pace = attempt.pace();
        if (pace == null || trial.number > 1 || trial.newConnections > 0) {
            return Duration.ZERO;
        }
        Duration most = longestWait.minus(running.paused());
        Duration wait = pacer.takePlace(pace, most.compareTo(running.left()) < 0 ? most : running.left());
        if (wait.compareTo(most) > 0 || wait.compareTo(running.left()) >= 0) {
            throw new RateLimitException(
                    trial.exchange.name()
                            + " was not sent: the limit of Facebook's that it falls under is used up. Wait "
                            + Math.max(1, wait.toSeconds()) + " s before the next call.",
                    null,
                    wait,
                    true);
        }
        return wait;
    }

    private <T> T read(Attempt<T> attempt, Answer answer, RunningCall running) {
        ConnectorException failure = null;
        try {
            return attempt.reading().apply(running.answered(answer));
        } catch (ConnectorException e) {
            failure = e;
            throw e;
        } finally {
            if (!(failure instanceof ServiceUnavailableException)) {
                budget.succeeded(attempt.call().request().url().host());
            }
            if (attempt.pace() != null) {
                pacer.heard(attempt.pace(), answer.headers(), failure);
            }
        }
    }

    private <T> void failed(Throwable thrown, Trial<T> trial, RunningCall running, CompletableFuture<T> result) {
        if (isDeadConnection(thrown, trial, running)) {
            enqueue(trial.onNewConnection(), running, result);
            return;
        }
        ConnectorException failure = failures.of(
                thrown, trial.exchange.name(), trial.exchange.isRead(), trial.mark.isSent(), trial.host(), running);
        Duration pause = pauseAfter(failure, trial, running);
        if (pause == null) {
            result.completeExceptionally(failure);
            return;
        }
        running.pausing(pause);
        CompletableFuture<?> unused = timing.delayer().apply(pause).whenComplete((ended, cut) -> {
            // A pause that is cut short leaves the failure before it as the last word.
            if (cut != null || running.isCancelled()) {
                result.completeExceptionally(failure);
            } else {
                enqueue(trial.next(), running, result);
            }
        });
    }

    private static boolean isDeadConnection(Throwable thrown, Trial<?> trial, RunningCall running) {
        boolean dead = thrown instanceof LastLook.DeadConnectionException
                && trial.newConnections < MOST_NEW_CONNECTIONS
                && !running.isCancelled();
        if (dead) {
            running.notSent();
        }
        return dead;
    }

    private @Nullable Duration pauseAfter(ConnectorException failure, Trial<?> trial, RunningCall running) {
        Duration pause = pauseBefore(failure, trial.number, running);
        String host = trial.host();
        return pause != null && host != null && !budget.take(host) ? null : pause;
    }

    private boolean slept(Duration pause, RunningCall running) {
        try {
            running.pausing(pause);
            timing.sleeper().sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.cancel();
            return false;
        }
    }
}
