package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several calls: a result, or what the call would have thrown by itself.
 *
 * @param <T> the type of the result
 */
public final class Outcome<T> {

    private final @Nullable T result;
    private final @Nullable RuntimeException failure;

    private Outcome(@Nullable T result, @Nullable RuntimeException failure) {
        this.result = result;
        this.failure = failure;
    }

    /**
     * The outcome of a call that returned something.
     *
     * @param result what it returned
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(Objects.requireNonNull(result, "result"), null);
    }

    /**
     * The outcome of a call that failed.
     *
     * @param failure what it failed with
     * @param <T> the type of what it would have returned
     * @return the outcome
     */
    public static <T> Outcome<T> failed(RuntimeException failure) {
        return new Outcome<>(null, Objects.requireNonNull(failure, "failure"));
    }

    /**
     * Whether the call returned something.
     *
     * @return false if it failed
     */
    public boolean isDone() {
        return failure == null;
    }

    /**
     * What the call returned.
     *
     * @return the result
     * @throws ConnectorException if the call failed, or whatever else it failed with
     */
    public T get() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(result);
    }

    /**
     * What the call failed with.
     *
     * @return most often a {@link ConnectorException}; a gate may have thrown something else. Empty if it returned something
     */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * The same outcome with its result in another form.
     *
     * @param form makes it of the result
     * @param <U> the other form
     * @return the outcome; a failure stays as it is, and what the function throws is one
     */
    public <U> Outcome<U> map(Function<? super T, ? extends U> form) {
        if (failure != null) {
            return failed(failure);
        }
        try {
            return of(form.apply(Objects.requireNonNull(result)));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** The result or the failure. */
    @Override
    public String toString() {
        return failure == null ? "Outcome[" + result + "]" : "Outcome[" + failure + "]";
    }
}
