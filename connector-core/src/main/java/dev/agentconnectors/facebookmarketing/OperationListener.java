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

    /**
     * Facebook refused a field that the connector asks for by default, and the records came without it. Told once for each
     * field.
     *
     * @param field which one, and why
     */
    default void onFieldDropped(DroppedField field) {}
}
