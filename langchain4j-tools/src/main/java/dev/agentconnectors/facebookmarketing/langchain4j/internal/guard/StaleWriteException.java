package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

/** An object is no longer what it was when somebody decided on a change to it. Nothing was sent. */
public final class StaleWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleWriteException(String field) {
        super("The object has changed since the decision (" + OneLine.clean(field) + "). Nothing was changed.");
    }
}
