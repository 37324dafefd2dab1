package dev.agentconnectors.facebookmarketing;

/** Is told of every operation, when it has ended. Called on the thread that ends it: return quickly; what it throws is logged and dropped. */
@FunctionalInterface
public interface OperationListener {

    /**
     * A field that is asked for by default, and that Facebook refused: the records come without it.
     *
     * @param entity the entity
     * @param action the action
     * @param field the field
     * @param reason why Facebook refused it
     */
    record DroppedField(String entity, String action, String field, Reason reason) {

        /** Why Facebook refused a field. */
        public enum Reason {
            /** It does not exist, in this version of the API or for this object. It is not asked for again. */
            UNKNOWN,
            /** The token may not read it, or another field that was left out with it. Other objects may still give it. */
            NOT_PERMITTED
        }
    }

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
