package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.RetryAfter;
import dev.agentconnectors.facebookmarketing.internal.http.UsageHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Graph's error codes mean. The HTTP status is most often 400 whatever the cause, so codes and subcodes decide.
 * Gathered from Meta's documentation of Graph and Marketing API errors; this is the one place to correct them.
 */
public final class GraphErrors {

    private static final Set<Integer> RATE_LIMITS = Set.of(4, 17, 32, 341, 613);
    private static final Set<Integer> INSIGHTS_TIMED_OUT = Set.of(1504018, 1504038);
    private static final Set<Integer> BAD_COMBINATIONS = Set.of(1504041, 1504042);
    private static final int CHECKPOINT = 459;
    private static final int ABUSE = 1996;
    private static final int TOO_MUCH_DATA_IN_ONE_CALL = 1487534;

    private final Clock clock;
    private final Redactor redactor;

    /** Reads errors with a clock for dates, and cleans their texts. */
    public GraphErrors(Clock clock, Redactor redactor) {
        this.clock = clock;
        this.redactor = redactor;
    }

    /** The exception for an answer that is an error. */
    ConnectorException of(String name, Answer answer) {
        GraphErrorBody body = GraphErrorBody.read(answer, redactor);
        return body == null ? unreadable(name, answer) : classify(name, answer, body);
    }

    /** The exception for an error of Graph's that another service hands on, inside an answer of its own. */
    public ConnectorException handedOn(String name, Map<String, Object> error, Answer answer) {
        return classify(name, answer, GraphErrorBody.of(error, answer.status(), redactor));
    }

    /** The exception for an answer that should have been a result and cannot be read as one. */
    ConnectorException unreadable(String name, Answer answer) {
        ApiError error = ApiError.ofStatus(answer.status());
        String what = name + ": the answer is not Graph's (HTTP " + answer.status() + ", " + answer.contentType() + ", "
                + answer.body().size() + " bytes). Something between here and Facebook may have answered. ";
        if (answer.status() == 429) {
            return new RateLimitException(
                    what + "Wait before trying again.", error, RetryAfter.of(answer.headers(), clock), true);
        }
        // 408: whoever answers got no whole request in time, which may pass.
        boolean refused = answer.status() >= 300 && answer.status() < 500 && answer.status() != 408;
        return refused
                ? new ApiException(what + "Check graphApiUrl, and any proxy.", error, null)
                : new ServiceUnavailableException(
                        what + "Try again later.", error, RetryAfter.of(answer.headers(), clock), null);
    }

    private ConnectorException classify(String name, Answer answer, GraphErrorBody body) {
        ApiError error = body.error();
        int code = Objects.requireNonNullElse(error.code(), 0);
        int subcode = Objects.requireNonNullElse(error.subcode(), 0);
        String said = name + ": " + describe(error);

        if (code == 190 && subcode == CHECKPOINT) {
            return new PermissionException(
                    said + " The token is fine, but its owner has to log in at facebook.com and clear a check there.",
                    error,
                    null);
        }
        if (code == 190 || code == 102) {
            return new AuthenticationException(said + " " + whatToDoAboutToken(subcode), error, null);
        }
        if (code == 368) {
            return new PermissionException(
                    said + " Facebook has blocked this action under its policies; the token is fine. Its owner can see"
                            + " why in Business Support Home.",
                    error,
                    null);
        }
        if (code == 613 && subcode == ABUSE) {
            return new RateLimitException(
                    said + " Facebook takes the calls for abuse: stop calling, and look at what is being sent.",
                    error,
                    waitFor(answer),
                    false);
        }
        if (asksForProof(error)) {
            return new AuthenticationException(
                    said
                            + " The Facebook app demands the proof: give the clientSecret of the app that the token was made"
                            + " for.",
                    error,
                    null);
        }
        if (RATE_LIMITS.contains(code) || (code >= 80000 && code <= 80014)) {
            return rateLimit(said, error, waitFor(answer));
        }
        if (code == 3 || code == 10 || (code >= 200 && code <= 299)) {
            return new PermissionException(
                    said + " Reading needs the permission ads_read, writing ads_management, and a role in the ad"
                            + " account that allows it.",
                    error,
                    null);
        }
        if (code == 2635) {
            return new ApiException(
                    said + " That version of the Marketing API is no longer served: set graphApiVersion to a current"
                            + " one.",
                    error,
                    null);
        }
        if (INSIGHTS_TIMED_OUT.contains(subcode)) {
            return new ApiException(
                    said + " The report is too big to compute at once: ask for a shorter time_range, a higher level or"
                            + " fewer fields.",
                    error,
                    null);
        }
        if (asksForLessData(error, code, subcode)) {
            return new ApiException(
                    said + " Ask for less at a time: a smaller limit, fewer fields or a shorter period.", error, null);
        }
        if (BAD_COMBINATIONS.contains(subcode)) {
            return new ApiException(said, error, null);
        }
        if (code == 1 || code == 2 || code == -2 || body.isTransient()) {
            return new ServiceUnavailableException(
                    said + " Facebook calls this a passing failure: try again later.",
                    error,
                    RetryAfter.of(answer.headers(), clock),
                    null);
        }
        if ((code == 100 && subcode == 33) || code == 803) {
            return new NotFoundException(
                    said + " Either there is no such object, or this token may not see it: check the id.", error, null);
        }
        return new ApiException(said, error, null);
    }

    private static RateLimitException rateLimit(String said, ApiError error, @Nullable Duration wait) {
        String when = wait == null ? "some minutes" : wait.toSeconds() + " s";
        return new RateLimitException(
                said + " Too many calls: wait " + when + " before the next one.", error, wait, true);
    }

    private static String whatToDoAboutToken(int subcode) {
        return switch (subcode) {
            case 458 -> "The person has removed the app: they have to log in to it again.";
            case 460 -> "The person has changed their password: they have to log in again.";
            case 463, 467 -> "The token has expired or was revoked: get a new one.";
            case 464 -> "The person's account is not confirmed: they have to confirm it at facebook.com.";
            default ->
                "Facebook does not accept the access token: check that it is whole and still valid, or get a new"
                        + " one.";
        };
    }

    private static boolean asksForProof(ApiError error) {
        return error.message() != null && error.message().contains("appsecret_proof");
    }

    private static boolean asksForLessData(ApiError error, int code, int subcode) {
        String message = error.message();
        return subcode == TOO_MUCH_DATA_IN_ONE_CALL
                || (code == 1
                        && (subcode == 99
                                || (message != null
                                        && message.toLowerCase(Locale.ROOT).contains("reduce the amount of data"))));
    }

    private @Nullable Duration waitFor(Answer answer) {
        Duration asked = RetryAfter.of(answer.headers(), clock);
        return asked != null ? asked : UsageHeaders.timeToRegainAccess(answer.headers());
    }

    private static String describe(ApiError error) {
        StringBuilder text = new StringBuilder(
                error.message() == null ? "Facebook answered with an error." : sentence(error.message()));
        if (error.userTitle() != null) {
            text.append(' ').append(sentence(error.userTitle()));
        }
        if (error.userMessage() != null && !error.userMessage().equals(error.message())) {
            text.append(' ').append(sentence(error.userMessage()));
        }
        if (!error.blamedFields().isEmpty()) {
            text.append(" Blamed: ")
                    .append(String.join(", ", error.blamedFields()))
                    .append('.');
        }
        String codes = Stream.of(
                        labelled("code", error.code()),
                        labelled("subcode", error.subcode()),
                        labelled("trace", error.traceId()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? text.toString()
                : text.append(" (" + codes + ")").toString();
    }

    private static Optional<String> labelled(String label, @Nullable Object value) {
        return Optional.ofNullable(value).map(present -> label + " " + present);
    }

    private static String sentence(String text) {
        String trimmed = text.trim();
        return trimmed.matches(".*[.!?]$") ? trimmed : trimmed + ".";
    }
}
