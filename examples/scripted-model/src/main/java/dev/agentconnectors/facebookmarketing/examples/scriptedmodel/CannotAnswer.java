package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

/** Ends a recipe early; the message is the whole answer. */
final class CannotAnswer extends RuntimeException {
    CannotAnswer(String answer) {
        super(answer, null, false, false);
    }

    String answer() {
        return String.valueOf(getMessage());
    }
}
