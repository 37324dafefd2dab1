package dev.agentconnectors.facebookmarketing;

/** Is told of every operation, when it has ended. Called on the thread that ends it: return quickly; what it throws is logged and dropped. */
@FunctionalInterface
public interface OperationListener {

    /**
     * An operation has ended, well or not.
     *
     * @param event what it was and how it went
     */
    void onOperation(OperationEvent event);
}
