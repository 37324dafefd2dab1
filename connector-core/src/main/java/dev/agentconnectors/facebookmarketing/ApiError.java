package dev.agentconnectors.facebookmarketing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the service said when it refused a call. Every text has been cleared of tokens and secrets.
 *
 * @param httpStatus the HTTP status; with the Graph API most often 400 whatever the cause
 * @param code the service's error code, or null where it sent none
 * @param subcode the service's finer error code, or null where it sent none
 * @param type the service's name for the kind of error, or null
 * @param message the service's message for developers, or null
 * @param userTitle the service's title for end users, or null
 * @param userMessage the service's message for end users, or null
 * @param blamedFields the request fields that the service blames, as paths; often empty
 * @param traceId what the service's support asks for, or null
 */
public record ApiError(
        int httpStatus,
        @Nullable Integer code,
        @Nullable Integer subcode,
        @Nullable String type,
        @Nullable String message,
        @Nullable String userTitle,
        @Nullable String userMessage,
        List<String> blamedFields,
        @Nullable String traceId) {

    /** Copies the list. */
    public ApiError {
        blamedFields = List.copyOf(blamedFields);
    }

    /**
     * An error of which only the HTTP status is known.
     *
     * @param httpStatus the status
     * @return the error
     */
    public static ApiError ofStatus(int httpStatus) {
        return new ApiError(httpStatus, null, null, null, null, null, null, List.of(), null);
    }
}
