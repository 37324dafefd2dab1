package dev.agentconnectors.facebookmarketing.langchain4j.approval;

/** The store of pending writes cannot be reached, or cannot keep them. Nothing is sent while that is so. */
public final class PendingWritesUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param cause what went wrong; not for models
     */
    public PendingWritesUnavailableException(Throwable cause) {
        super("The store of pending writes is not available.", cause);
    }
}
