package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.internal.json.JsonLimitException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes a {@link ConnectorException} of whatever went wrong. Once a write is out, all but a clear answer leaves its outcome open. */
final class Failures {

    private final HttpSettings settings;

    Failures(HttpSettings settings) {
        this.settings = settings;
    }

    /**
     * The failure of an attempt.
     *
     * @param thrown what went wrong, errors of the Java runtime included
     * @param name what the request is for
     * @param read whether it may be done twice without harm
     * @param sent whether the request got as far as a connection
     * @param host where it went, or null where it was not even made
     */
    ConnectorException of(
            Throwable thrown, String name, boolean read, boolean sent, @Nullable String host, RunningCall running) {
        if (thrown instanceof ConnectorException known) {
            return !read && known instanceof ServiceUnavailableException ? unknown(name, known) : known;
        }
        if (!read && sent) {
            return unknown(name, thrown);
        }
        if (thrown instanceof BoundedAnswers.TooLongException) {
            return new ApiException(
                    name + ": the answer is longer than " + settings.maxAnswerBytes()
                            + " bytes, and was not read. Ask for less at a time: a smaller limit, fewer fields or a shorter"
                            + " period; or raise maxAnswerBytes.",
                    null,
                    thrown);
        }
        if (thrown instanceof UncheckedIOException unchecked
                && unchecked.getCause() instanceof JsonLimitException limit) {
            return new ApiException(
                    name + ": the answer is beyond what is read: " + limit.getMessage()
                            + ". Ask for less at a time, or for other fields.",
                    null,
                    limit);
        }
        if (!(thrown instanceof IOException)) {
            return new ServiceUnavailableException(
                    name + ": " + (sent ? "the answer could not be read" : "the request could not be made") + " ("
                            + thrown.getClass().getSimpleName() + ").",
                    null,
                    null,
                    thrown);
        }
        return ofConnection(thrown, name, host, running);
    }

    /** What the failure of a request of several calls means for one of them. */
    static ConnectorException ofPart(ConnectorException whole, String request, String name) {
        String said = String.valueOf(whole.getMessage());
        String message = said.startsWith(request)
                ? name + " (in one request with other calls)" + said.substring(request.length())
                : name + " (in one request with other calls): " + said;
        ApiError error = whole.apiError().orElse(null);
        if (whole instanceof WriteOutcomeUnknownException) {
            return new WriteOutcomeUnknownException(message, error, whole);
        }
        if (whole instanceof RateLimitException limit) {
            return new RateLimitException(message, error, limit.retryAfter().orElse(null), limit.isRetryable());
        }
        if (whole instanceof ServiceUnavailableException unavailable) {
            return new ServiceUnavailableException(
                    message, error, unavailable.retryAfter().orElse(null), whole);
        }
        if (whole instanceof AuthenticationException) {
            return new AuthenticationException(message, error, whole);
        }
        if (whole instanceof PermissionException) {
            return new PermissionException(message, error, whole);
        }
        if (whole instanceof NotFoundException) {
            return new NotFoundException(message, error, whole);
        }
        if (whole instanceof TimeoutException) {
            return new TimeoutException(message, error, whole);
        }
        return whole instanceof NetworkException
                ? new NetworkException(message, error, whole)
                : new ApiException(message, error, whole);
    }

    /** The failure of a wait for something that has to be there before a request can be sent. */
    ConnectorException ofWaiting(Throwable thrown, String name, RunningCall running) {
        return thrown instanceof ConnectorException known ? known : ofConnection(thrown, name, null, running);
    }

    private ConnectorException ofConnection(Throwable thrown, String name, @Nullable String host, RunningCall running) {
        if (running.isCancelled() || isInterruption(thrown)) {
            running.cancel();
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
                name + " could not reach " + (host == null ? "the service" : host) + ", or the connection broke ("
                        + thrown.getClass().getSimpleName() + "). Check the network and try again.",
                null,
                thrown);
    }

    /** Not a time-out: a thread was interrupted, or the connector closed meanwhile, so that no thread takes the call on. */
    private static boolean isInterruption(Throwable failure) {
        return failure instanceof InterruptedIOException
                && !(failure instanceof SocketTimeoutException)
                && !"timeout".equals(failure.getMessage());
    }

    private static WriteOutcomeUnknownException unknown(String name, Throwable cause) {
        ApiError said =
                cause instanceof ConnectorException known ? known.apiError().orElse(null) : null;
        return new WriteOutcomeUnknownException(
                name
                        + " was sent, but no clear answer came back: its outcome is unknown, it may have taken effect or not."
                        + (said == null
                                ? ""
                                : " What came back: " + ErrorText.of(said, "HTTP " + said.httpStatus() + "."))
                        + " Do not repeat it yet; read the object, or list by name, to see whether it did.",
                said,
                cause);
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
