package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.internal.graph.GraphErrors;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.http.RetryAfter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes exceptions of the answers to one request. What Facebook refused through Airbyte is told as Facebook told it. */
final class AirbyteErrors {

    private static final AirbyteErrorBody NOTHING = new AirbyteErrorBody(List.of(), List.of(), null, null);
    // These mean something even without a body that Airbyte wrote.
    private static final Set<Integer> TELLING = Set.of(401, 403, 404, 429);

    private final String name;
    private final Clock clock;
    private final Redactor redactor;

    AirbyteErrors(String name, Clock clock, Redactor redactor) {
        this.name = name;
        this.clock = clock;
        this.redactor = redactor;
    }

    /** True where Airbyte no longer takes the bearer token; a 401 that is about Facebook's token is not meant. */
    boolean isTokenRefused(Answer answer) {
        return answer.status() == 401 && body(answer).graph() == null;
    }

    /** True for what Airbyte itself says of a connector that it does not know, or not any more. */
    static boolean isUnknownConnector(ConnectorException failure) {
        return failure instanceof NotFoundException
                && failure.apiError()
                        .filter(error -> error.httpStatus() == 404 && error.code() == null)
                        .isPresent();
    }

    /** True for a request that Airbyte itself does not take as it is. */
    static boolean isRefusal(ConnectorException failure) {
        return failure.apiError().filter(error -> error.code() == null).isPresent()
                && (failure instanceof ApiException || failure instanceof NotFoundException);
    }

    /** What must not come out of an answer. */
    Redactor redactor() {
        return redactor;
    }

    /** The exception for an answer that is an error by its status. */
    ConnectorException of(Answer answer) {
        int status = answer.status();
        AirbyteErrorBody body = AirbyteErrorBody.read(answer, redactor);
        if (body == null && !TELLING.contains(status)) {
            return unreadable(answer);
        }
        if (body != null && body.graph() != null) {
            return new GraphErrors(clock, redactor).handedOn(name, body.graph(), answer);
        }
        String said = describe(answer);
        ApiError error = apiError(answer);
        return switch (status) {
            case 401 ->
                new AuthenticationException(
                        said
                                + " Airbyte does not accept the bearer token, not even a fresh one: check the client id and"
                                + " secret.",
                        error,
                        null);
            case 403 ->
                new AuthenticationException(
                        said + " The client id and secret do not open this: check that they belong to the organization"
                                + " of the connector.",
                        error,
                        null);
            case 404 ->
                new NotFoundException(
                        said + " Airbyte knows nothing by that id, or not for this application: check the connector's"
                                + " id.",
                        error,
                        null);
            case 429 -> rateLimit(said, error, RetryAfter.of(answer.headers(), clock));
            default ->
                status >= 500 || status == 408
                        ? new ServiceUnavailableException(
                                said + " Try again later.", error, RetryAfter.of(answer.headers(), clock), null)
                        : new ApiException(said, error, null);
        };
    }

    /** The exception for a success by its status that calls itself a failure. */
    ConnectorException failed(Answer answer) {
        AirbyteErrorBody body = body(answer);
        return body.graph() == null
                ? new ApiException(describe(answer) + " Airbyte reports that it failed.", apiError(answer), null)
                : new GraphErrors(clock, redactor).handedOn(name, body.graph(), answer);
    }

    /** The exception for an answer that cannot be read as what it should be. */
    ConnectorException unreadable(Answer answer) {
        ApiError error = ApiError.ofStatus(answer.status());
        String what = name + ": the answer is not what Airbyte's API gives (HTTP " + answer.status() + ", "
                + redactor.clean(answer.contentType()) + ", " + answer.length() + " bytes). ";
        // 408 comes from between here and Airbyte, and may come after a write was made.
        boolean refused = answer.status() >= 300 && answer.status() < 500 && answer.status() != 408;
        return refused
                ? new ApiException(what + "Check airbyteApiUrl, and any proxy.", error, null)
                : new ServiceUnavailableException(
                        what + "Try again later.", error, RetryAfter.of(answer.headers(), clock), null);
    }

    /** What the answer says, in one line that begins with the name of the request. */
    String describe(Answer answer) {
        AirbyteErrorBody body = body(answer);
        return name + ": "
                + (body.texts().isEmpty() ? "Airbyte answered with an error." : String.join(" ", body.texts()))
                + " (HTTP " + answer.status() + ")";
    }

    /** What the answer says, taken apart. */
    ApiError apiError(Answer answer) {
        AirbyteErrorBody body = body(answer);
        return ApiError.builder(answer.status())
                .type(body.type())
                .message(body.texts().isEmpty() ? null : String.join(" ", body.texts()))
                .blamedFields(body.blamed())
                .build();
    }

    private AirbyteErrorBody body(Answer answer) {
        AirbyteErrorBody body = AirbyteErrorBody.read(answer, redactor);
        return body == null ? NOTHING : body;
    }

    private static RateLimitException rateLimit(String said, ApiError error, @Nullable Duration wait) {
        String when = wait == null ? "a minute" : wait.toSeconds() + " s";
        return new RateLimitException(
                said + " Too many calls: wait " + when + " before the next one.", error, wait, true);
    }
}
