package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error as Graph reports it.
 *
 * @param status the HTTP status it comes with
 * @param type Graph's type of error, such as {@code OAuthException}
 * @param code Graph's code
 * @param subcode Graph's subcode, 0 when there is none
 * @param message what developers are told
 * @param userTitle a title for the person who asked, or null
 * @param userMessage a text for the person who asked, or null
 * @param blamed the parameters at fault, may be empty
 */
public record GraphError(
        int status,
        String type,
        int code,
        int subcode,
        String message,
        @Nullable String userTitle,
        @Nullable String userMessage,
        List<String> blamed) {
    static final int IMAGE_NOT_LOADED = 1487833;

    private static final String OAUTH = "OAuthException";
    /** Subcodes whose errors blame a single field, in a form of its own. */
    private static final Set<Integer> BLAME_ONE = Set.of(1487756, 1487126);

    private static final Set<Integer> TRANSIENT = Set.of(1, 2, 2601);

    /** Copies the blamed parameters. */
    public GraphError {
        blamed = List.copyOf(blamed);
    }

    /**
     * Makes an error for any code, with a message as Graph would give it.
     *
     * @param code Graph's code
     * @param subcode Graph's subcode, 0 for none
     * @return the error
     */
    public static GraphError of(int code, int subcode) {
        String message = switch (code) {
            case 1 -> "An unknown error occurred";
            case 2 -> "Service temporarily unavailable";
            case 3 -> "(#3) Application does not have the capability to make this API call.";
            case 4 -> "(#4) Application request limit reached";
            case 10 -> "(#10) Application does not have permission for this action";
            case 17 -> "(#17) User request limit reached";
            case 32 -> "(#32) Page request limit reached";
            case 100 -> "(#100) Invalid parameter";
            case 102 -> "Session key invalid or no longer valid";
            case 190 -> "Error validating access token: The session is invalid.";
            case 200 -> "(#200) Permissions error";
            case 341 -> "(#341) Feed action request limit reached";
            case 368 -> "(#368) The action attempted has been deemed abusive or is otherwise disallowed";
            case 613 -> "(#613) Calls to this api have exceeded the rate limit.";
            case 2635 ->
                "(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version.";
            default ->
                code >= 80000 && code <= 80014
                        ? "(#" + code + ") There have been too many calls to this ad-account. Wait a bit and try again."
                                + " For more info, please refer to"
                                + " https://developers.facebook.com/docs/graph-api/overview/rate-limiting."
                        : "(#" + code + ") An error that was asked for";
        };
        int status = code == 1 || code == 2 ? 500 : code == 190 || code == 102 ? 401 : 400;
        return new GraphError(status, OAUTH, code, subcode, message, null, null, List.of());
    }

    static GraphError parameter(String message, String... blamed) {
        return new GraphError(400, OAUTH, 100, 0, "(#100) " + message, null, null, List.of(blamed));
    }

    static GraphError missing(String parameter) {
        return parameter("The parameter " + parameter + " is required", parameter);
    }

    static GraphError refused(int subcode, String title, String text, String... blamed) {
        return new GraphError(400, OAUTH, 100, subcode, "Invalid parameter", title, text, List.of(blamed));
    }

    static GraphError unknownObject(String method, String id) {
        String message = "Unsupported " + method.toLowerCase(Locale.ROOT) + " request. Object with ID '" + id
                + "' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at"
                + " https://developers.facebook.com/docs/graph-api";
        return new GraphError(400, "GraphMethodException", 100, 33, message, null, null, List.of());
    }

    /** Someone reads a report run that is not done. */
    static GraphError runNotCompleted() {
        return new GraphError(
                400,
                OAUTH,
                2601,
                1815107,
                "Error accessing adreport job.",
                "Loading Async Ads Report Failed",
                "The report is not there: the run has not completed, or it failed.",
                List.of());
    }

    static GraphError unsupported(String method) {
        String message = "Unsupported " + method.toLowerCase(Locale.ROOT) + " request. Please read the Graph API"
                + " documentation at https://developers.facebook.com/docs/graph-api";
        return new GraphError(400, "GraphMethodException", 100, 0, message, null, null, List.of());
    }

    static GraphError unknownPath(String path) {
        return new GraphError(400, OAUTH, 2500, 0, "Unknown path components: " + path, null, null, List.of());
    }

    static GraphError unknownField(String field, String nodeType) {
        return parameter("Tried accessing nonexisting field (" + field + ") on node type (" + nodeType + ")");
    }

    static GraphError fieldNotPermitted() {
        return new GraphError(400, OAUTH, 10, 0, "(#10) Permission Denied.", null, null, List.of());
    }

    static GraphError token(int status, int subcode, String message) {
        return new GraphError(status, OAUTH, 190, subcode, message, null, null, List.of());
    }

    static GraphError writingNotPermitted() {
        return new GraphError(
                403,
                OAUTH,
                200,
                0,
                "(#200) Ad account owner has NOT granted ads_management permission",
                null,
                null,
                List.of());
    }

    GraphException asException() {
        return new GraphException(this);
    }

    /** What the header {@code www-authenticate} says, which comes with every error. */
    String challenge() {
        return "OAuth \"Facebook Platform\" \"" + (code == 190 ? "invalid_token" : "invalid_request") + "\" \""
                + message.replaceAll("[^ -~]|\"", "'") + "\"";
    }

    /**
     * Writes the error as Graph's envelope.
     *
     * @param traceId what goes into {@code fbtrace_id}
     * @return the body of the answer
     */
    public Map<String, Object> toJson(String traceId) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("type", type);
        error.put("code", code);
        if (subcode == IMAGE_NOT_LOADED) {
            error.put("error_data", "null");
        } else if (!blamed.isEmpty()) {
            // JSON in a text: so it comes most often.
            error.put(
                    "error_data",
                    Params.write(
                            BLAME_ONE.contains(subcode)
                                    ? Map.of("blame_field", blamed.get(0))
                                    : Map.of("blame_field_specs", List.of(blamed))));
        }
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        error.put("is_transient", TRANSIENT.contains(code) || subcode == IMAGE_NOT_LOADED);
        if (userTitle != null) {
            error.put("error_user_title", userTitle);
        }
        if (userMessage != null) {
            error.put("error_user_msg", userMessage);
        }
        error.put("fbtrace_id", traceId);
        return Map.of("error", error);
    }
}
