package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import org.jspecify.annotations.Nullable;

/** Carries out an approved write: finds connector and rules anew, looks at the object again, judges, and sends. */
interface Carrier {

    /**
     * Carries it out.
     *
     * @param write what was approved
     * @param sending to be called once all is judged, right before it is sent; what it throws keeps it from being sent
     * @return the id of what was created, or null
     * @throws StaleException if the object is no longer what it was when the question was asked
     */
    @Nullable
    String carryOut(PendingWrite write, Runnable sending);

    /** The object has been changed in the meantime. The message is for people. */
    final class StaleException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleException(String message) {
            super(message);
        }
    }
}
