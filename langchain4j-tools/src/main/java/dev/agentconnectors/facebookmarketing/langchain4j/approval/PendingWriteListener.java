package dev.agentconnectors.facebookmarketing.langchain4j.approval;

/** Hears of each step of each write, such as to show a card, or to tell a conversation what became of it. */
@FunctionalInterface
public interface PendingWriteListener {

    /**
     * A write has come to be or has made a step, and that is kept. Called in the thread that made the step; what it throws
     * changes nothing.
     *
     * @param write the write as it is now
     */
    void onStep(PendingWrite write);
}
