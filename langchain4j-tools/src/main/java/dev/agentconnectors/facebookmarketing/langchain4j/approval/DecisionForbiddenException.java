package dev.agentconnectors.facebookmarketing.langchain4j.approval;

/** Somebody who may not decide on a write wanted to. Nothing has happened. */
public final class DecisionForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionForbiddenException(String by, PendingWrite write) {
        super("'" + by + "' may not decide on the write " + write.id() + ".");
    }
}
