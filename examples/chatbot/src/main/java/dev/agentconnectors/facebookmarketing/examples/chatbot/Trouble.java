package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;

/** Words what went wrong in one sentence that says what to do. */
final class Trouble {

    private Trouble() {}

    /** Why a model gave no answer. */
    static String withModel(Throwable failure, ModelSettings model) {
        String server = model.baseUrl() == null ? "OpenAI" : model.baseUrl();
        if (is(failure, AuthenticationException.class)) {
            return server + " does not accept the key: check OPENAI_API_KEY.";
        }
        if (is(failure, ModelNotFoundException.class)) {
            return server + " has no model called " + model.name() + ": check OPENAI_MODEL.";
        }
        if (is(failure, RateLimitException.class)) {
            return server + " takes no more requests for now: wait a minute, or look whether your quota is used up.";
        }
        if (is(failure, ConnectException.class, UnknownHostException.class, UnresolvedAddressException.class)) {
            return server + " cannot be reached: check the network"
                    + (model.baseUrl() == null ? "." : ", that the server runs, and OPENAI_BASE_URL.");
        }
        if (is(failure, TimeoutException.class, HttpTimeoutException.class)) {
            return server + " did not answer in time: ask again, or ask for less.";
        }
        if (is(failure, InternalServerException.class)) {
            return server + " failed: ask again in a moment.";
        }
        return message(failure);
    }

    /** Why the sandbox did not start. */
    static String withSandbox(Throwable failure) {
        return (is(failure, BindException.class)
                        ? "The sandbox could not open a port on this machine: allow programs to listen on localhost"
                        : "The sandbox did not start (" + message(failure) + "): mend that")
                + ", or set OPENAI_API_KEY and FACEBOOK_ACCESS_TOKEN, and it is not needed.";
    }

    private static boolean is(Throwable failure, Class<?>... kinds) {
        return causes(failure).anyMatch(cause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Redaction.of(message.strip());
    }
}
