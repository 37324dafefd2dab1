package dev.agentconnectors.facebookmarketing.langchain4j.internal.errors;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolErrorAttributes;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says to a model what happened, what to change or whom to ask, and whether trying again makes sense. */
public final class ModelErrors {

    private static final int LONGEST = 2_000;

    private ModelErrors() {}

    /** A failure as a tool's result that is an error: what the model is told, and for the developer what it was. */
    public static ToolExecutionResult result(String text, Throwable error) {
        return ToolExecutionResult.builder()
                .isError(true)
                .result(forPeople(text, error))
                .resultText(text)
                .attributes(attributes(
                        error instanceof ToolCallException && error.getCause() != null ? error.getCause() : error))
                .build();
    }

    /** The error without the advice for models: what whoever looks on reads. */
    private static String forPeople(String text, Throwable error) {
        if (error instanceof CallRefusedException refusal) {
            return refusal.explanation();
        }
        return error instanceof ConnectorException known ? String.valueOf(known.getMessage()) : text;
    }

    private static Map<String, Object> attributes(Throwable error) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(ToolErrorAttributes.ERROR, error.getClass().getSimpleName());
        if (error instanceof ConnectorException known) {
            attributes.put(ToolErrorAttributes.RETRYABLE, known.isRetryable());
            known.apiError().ifPresent(answer -> {
                put(attributes, ToolErrorAttributes.CODE, answer.code());
                put(attributes, ToolErrorAttributes.SUBCODE, answer.subcode());
                put(attributes, ToolErrorAttributes.TRACE_ID, answer.traceId());
            });
        }
        if (error instanceof RateLimitException limit) {
            limit.retryAfter()
                    .ifPresent(time -> attributes.put(ToolErrorAttributes.RETRY_AFTER_SECONDS, time.toSeconds()));
        }
        return attributes;
    }

    private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    /** The error in words. */
    public static String message(Throwable error) {
        if (error instanceof ToolCallException) {
            return limited(String.valueOf(error.getMessage()), "");
        }
        if (!(error instanceof ConnectorException known)) {
            return "The tool failed inside and cannot say more. Do not try again; tell the user.";
        }
        return limited(String.valueOf(known.getMessage()), " " + advice(known));
    }

    /** What is said beyond what anybody reads is left out, but never the advice at the end. */
    private static String limited(String message, String advice) {
        int room = LONGEST - advice.length();
        return (message.length() <= room ? message : message.substring(0, room - 1) + "…") + advice;
    }

    private static String advice(ConnectorException error) {
        if (error instanceof ValidationException) {
            return "Nothing was sent. Correct the call and try again.";
        }
        if (error instanceof CallRefusedException) {
            return "Do not try to get around this; tell the user.";
        }
        if (error instanceof AuthenticationException) {
            return "Do not try again: the user has to renew the Facebook access first.";
        }
        if (error instanceof PermissionException) {
            return "Do not try again: whoever manages the ad account has to allow it first. Tell the user.";
        }
        if (error instanceof NotFoundException) {
            return "Do not try this id again: look the right one up with a list.";
        }
        if (error instanceof RateLimitException limit) {
            if (!limit.isRetryable()) {
                return "Do not try again. Tell the user.";
            }
            String wait = limit.retryAfter()
                    .map(time -> time.toSeconds() + " seconds")
                    .orElse("a few minutes");
            return "Nothing was done. Try again in " + wait + " at the earliest, or tell the user to.";
        }
        if (error instanceof ApiException) {
            return "Nothing was changed. Do not repeat the same call: change it as the message says, or tell the user.";
        }
        if (error instanceof WriteOutcomeUnknownException) {
            return "Never repeat the write before you have read whether it took effect.";
        }
        if (error instanceof ServiceUnavailableException
                || error instanceof NetworkException
                || error instanceof TimeoutException) {
            return "Nothing was changed. The same call may work later: try once more, then tell the user.";
        }
        throw new AssertionError("unexpected kind of error", error);
    }
}
