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
import dev.agentconnectors.facebookmarketing.internal.http.ErrorText;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.RetryAfter;
import dev.agentconnectors.facebookmarketing.internal.http.UsageHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Graph's error codes mean. The HTTP status is most often 400 whatever the cause, so codes and subcodes decide, and
 * where Facebook uses one code for several things, its English message. Gathered from Meta's documentation of Graph and
 * Marketing API errors and from recorded answers; this is the one place to correct them.
 */
public final class GraphErrors {

    private static final Set<Integer> RATE_LIMITS = Set.of(4, 17, 32, 341, 613);
    private static final Set<Integer> PASSING = Set.of(-2, -1, 1, 2, 104, 960);
    private static final Set<Integer> INSIGHTS_TIMED_OUT = Set.of(1504018, 1504038);
    /** Breakdowns and metrics that do not combine, and an image that could not be fetched, whatever they call themselves. */
    private static final Set<Integer> NOT_PASSING = Set.of(1504041, 1504042, 1487833);

    private static final Set<Integer> CHECKPOINTS = Set.of(459, 490);
    private static final int NO_ROLE_ON_PAGE = 492;
    private static final int PAGE_TOKEN_NEEDED = 2069032;
    private static final int AUDIENCE_SOURCE = 2654;
    private static final int ABUSE = 1996;
    private static final int OBJECT_MISSING = 33;
    private static final int TOO_MUCH_DATA_IN_ONE_CALL = 1487534;

    private final Clock clock;
    private final Redactor redactor;

    /** Reads errors with a clock for dates, and cleans their texts. */
    public GraphErrors(Clock clock, Redactor redactor) {
        this.clock = clock;
        this.redactor = redactor;
    }

    /** True for a token that has expired, so that a newer one may serve. */
    static boolean saysExpired(ConnectorException failure) {
        ApiError error = failure.apiError().orElse(null);
        return error != null
                && is(error.code(), 190)
                && (is(error.subcode(), 463) || is(error.subcode(), 467) || says(error, "expired"));
    }

    /** True where Facebook asks for fewer rows at a time. */
    static boolean asksForFewerRows(ConnectorException failure) {
        return failure instanceof ApiException
                && failure.apiError().map(GraphErrors::asksForFewerRows).orElse(false);
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
        String what = name + ": the answer is not Graph's (HTTP " + answer.status() + ", "
                + redactor.clean(answer.contentType()) + ", " + answer.length()
                + " bytes). Something between here and Facebook may have answered. ";
        if (answer.status() == 429) {
            return new RateLimitException(
                    what + "Wait before trying again.", error, RetryAfter.of(answer.headers(), clock), true);
        }
        // 408: whoever answers got no whole request in time, which may pass. 400: Facebook's own page for errors comes
        // with it, after a write that was made, too.
        boolean refused =
                answer.status() >= 300 && answer.status() < 500 && answer.status() != 408 && answer.status() != 400;
        return refused
                ? new ApiException(what + "Check graphApiUrl, and any proxy.", error, null)
                : new ServiceUnavailableException(
                        what + "Try again later.", error, RetryAfter.of(answer.headers(), clock), null);
    }

    private ConnectorException classify(String name, Answer answer, GraphErrorBody body) {
        ApiError error = body.error();
        int code = Objects.requireNonNullElse(error.code(), 0);
        int subcode = Objects.requireNonNullElse(error.subcode(), 0);
        String said = name + ": " + ErrorText.of(error, "Facebook answered with an error.");

        if (code == 190 || code == 102 || subcode == PAGE_TOKEN_NEEDED) {
            return aboutToken(said, error, subcode);
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
        if (says(error, "appsecret_proof")) {
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
        String permission = permissionNeeded(error, code);
        if (permission != null) {
            return new PermissionException(said + " " + permission, error, null);
        }
        String change = changeNeeded(error, code, subcode);
        if (change != null) {
            return new ApiException(said + change, error, null);
        }
        if (mayPass(body, code, subcode)) {
            return new ServiceUnavailableException(
                    said + " Facebook calls this a passing failure: try again later.",
                    error,
                    RetryAfter.of(answer.headers(), clock),
                    null);
        }
        String unknownField = FieldDrift.unknownField(error);
        if (unknownField != null) {
            return new ApiException(
                    said + " There is no field " + unknownField + " to be had there: leave it out of fields.",
                    error,
                    null);
        }
        if ((code == 100 && (subcode == OBJECT_MISSING || says(error, "unsupported post request"))) || code == 803) {
            return new NotFoundException(
                    said + " Either there is no such object, or this token may not see it: check the id.", error, null);
        }
        return new ApiException(said, error, null);
    }

    private static ConnectorException aboutToken(String said, ApiError error, int subcode) {
        if (CHECKPOINTS.contains(subcode)) {
            return new PermissionException(
                    said + " The token is fine, but its owner has to log in at facebook.com and clear a check there.",
                    error,
                    null);
        }
        if (subcode == NO_ROLE_ON_PAGE) {
            return new PermissionException(
                    said
                            + " The person behind the token has no role on the Page any more that allows this: somebody who"
                            + " manages the Page has to give them one.",
                    error,
                    null);
        }
        if (subcode == PAGE_TOKEN_NEEDED || says(error, "page access token")) {
            return new PermissionException(
                    said
                            + " The token is fine, but this is done with the token of a Page, which Facebook gives for each"
                            + " Page of a person (me/accounts).",
                    error,
                    null);
        }
        if (says(error, "permission")) {
            return new PermissionException(said + " The token needs what Facebook names here.", error, null);
        }
        String whatToDo = switch (subcode) {
            case 458 -> "The person has removed the app: they have to log in to it again.";
            case 460 -> "The person has changed their password: they have to log in again.";
            case 463, 467 -> "The token has expired or was revoked: get a new one.";
            case 464 -> "The person's account is not confirmed: they have to confirm it at facebook.com.";
            default ->
                "Facebook does not accept the access token: check that it is whole and still valid, or get a new"
                        + " one.";
        };
        return new AuthenticationException(said + " " + whatToDo, error, null);
    }

    /** Who has to grant what, or null where that is not the matter. */
    private static @Nullable String permissionNeeded(ApiError error, int code) {
        if (code == 100 && says(error, "unsupported request - method type: get")) {
            return "Some of the fields need the MANAGE task in the ad account: ask for fewer fields, or have somebody who"
                    + " manages the account give the person that task.";
        }
        boolean missing = code == 100 && !is(error.subcode(), OBJECT_MISSING) && says(error, "missing permissions");
        if (code != 3 && code != 10 && code != AUDIENCE_SOURCE && (code < 200 || code > 299) && !missing) {
            return null;
        }
        if (says(error, "business_management")) {
            return "The token needs the permission business_management.";
        }
        if (says(error, "api access blocked")) {
            return "Facebook has blocked the app's access to the API: its developer can see why in the app's dashboard.";
        }
        if (says(error, "capability") || says(error, "whitelisted")) {
            return "The Facebook app itself may not do this: its developer has to apply for the access in App Review.";
        }
        if (says(error, "requires permission") || says(error, "permission is missing")) {
            return "The token needs what Facebook names here.";
        }
        return error.userMessage() != null
                ? "Somebody who manages it has to grant that first."
                : "Reading needs the permission ads_read, writing ads_management, and a role in the ad account that"
                        + " allows it.";
    }

    /** What to change about the call, empty where Facebook says it itself, or null where that is not the matter. */
    private static @Nullable String changeNeeded(ApiError error, int code, int subcode) {
        if (code == 2635) {
            return " That version of the Marketing API is no longer served: set graphApiVersion to a current one.";
        }
        if (INSIGHTS_TIMED_OUT.contains(subcode)) {
            return " The report is too big to compute at once: ask for a shorter time_range, a higher level or fewer"
                    + " fields.";
        }
        if (subcode == TOO_MUCH_DATA_IN_ONE_CALL || asksForFewerRows(error)) {
            return " Ask for less at a time: a smaller limit, fewer fields or a shorter period.";
        }
        return NOT_PASSING.contains(subcode) ? "" : null;
    }

    /** A code that means failure of Facebook's own, unless Facebook itself says to a person why it refused for good. */
    private static boolean mayPass(GraphErrorBody body, int code, int subcode) {
        ApiError error = body.error();
        boolean toldWhy = error.userTitle() != null || error.userMessage() != null;
        if ((code == 1 || code == 2) && Boolean.FALSE.equals(body.isTransient()) && toldWhy) {
            return false;
        }
        boolean unnamed = error.code() == null && subcode == 0 && error.httpStatus() >= 500;
        return PASSING.contains(code) || Boolean.TRUE.equals(body.isTransient()) || unnamed;
    }

    private static boolean asksForFewerRows(ApiError error) {
        return is(error.code(), 1) && (is(error.subcode(), 99) || says(error, "reduce the amount of data"));
    }

    private static RateLimitException rateLimit(String said, ApiError error, @Nullable Duration wait) {
        String when = wait == null ? "some minutes" : wait.toSeconds() + " s";
        return new RateLimitException(
                said + " Too many calls: wait " + when + " before the next one.", error, wait, true);
    }

    private @Nullable Duration waitFor(Answer answer) {
        Duration asked = RetryAfter.of(answer.headers(), clock);
        return asked != null ? asked : UsageHeaders.timeToRegainAccess(answer.headers());
    }

    private static boolean is(@Nullable Integer code, int wanted) {
        return code != null && code == wanted;
    }

    private static boolean says(ApiError error, String words) {
        return error.message() != null
                && error.message().toLowerCase(Locale.ROOT).contains(words);
    }
}
