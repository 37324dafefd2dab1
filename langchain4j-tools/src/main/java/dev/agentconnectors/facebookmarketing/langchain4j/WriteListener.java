package dev.agentconnectors.facebookmarketing.langchain4j;

/** The audit trail: is told of every write that a model wanted, done or not. What it throws is logged and dropped. */
@FunctionalInterface
public interface WriteListener {

    /**
     * A write has ended, one way or the other.
     *
     * @param event what it was and what became of it
     */
    void onWrite(WriteEvent event);
}
