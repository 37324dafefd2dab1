package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.util.List;

/** Something that was to be stopped could not be: it may go on spending. */
public final class StopIncompleteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // lists of the JDK
    private final List<PendingWrite> stopped;

    StopIncompleteException(int wanted, List<PendingWrite> stopped, List<RuntimeException> failures) {
        super(
                failures.size() + " of " + wanted + " could not be paused and may go on spending. The first: "
                        + failures.get(0).getMessage(),
                failures.get(0));
        this.stopped = List.copyOf(stopped);
        failures.stream().skip(1).forEach(this::addSuppressed);
    }

    /**
     * What was stopped all the same.
     *
     * @return the writes that pause it, each with what became of it
     */
    public List<PendingWrite> stopped() {
        return stopped;
    }
}
