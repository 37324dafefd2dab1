package dev.agentconnectors.facebookmarketing;

/** A {@linkplain dev.agentconnectors.facebookmarketing.gate.Gate gate} refused the call. Nothing was sent. */
public final class CallRefusedException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the error.
     *
     * @param message why it was refused and what would be permitted; it may be shown to a model
     */
    public CallRefusedException(String message) {
        super(message, null, null);
    }

    /** Never: it would be refused again. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
