package dev.agentconnectors.facebookmarketing.internal.call;

/** A parameter's value is wrong. The message says what would be right, and is collected with the others of the call. */
final class BadValueException extends Exception {

    private static final long serialVersionUID = 1L;

    BadValueException(String message) {
        super(message);
    }
}
