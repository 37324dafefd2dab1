package dev.agentconnectors.facebookmarketing;

/**
 * A field that is asked for by default, and that Facebook refused: the records come without it.
 *
 * @param entity the entity
 * @param action the action
 * @param field the field
 * @param reason why Facebook refused it
 */
public record DroppedField(String entity, String action, String field, Reason reason) {

    /** Why Facebook refused a field. */
    public enum Reason {
        /** It does not exist, in this version of the API or for this object. It is not asked for again. */
        UNKNOWN,
        /** The token may not read it, or another field that was left out with it. Other objects may still give it. */
        NOT_PERMITTED
    }
}
