package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

/** The internal retries are used up, and the developer has words of their own for it. */
final class RetriesExhaustedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String replacement;

    RetriesExhaustedException(String replacement, Throwable cause) {
        super(cause);
        this.replacement = replacement;
    }

    String replacement() {
        return replacement;
    }
}
