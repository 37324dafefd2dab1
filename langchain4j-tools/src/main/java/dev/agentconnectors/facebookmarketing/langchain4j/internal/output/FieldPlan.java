package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.Nullable;

/**
 * How the values of one field are written.
 *
 * @param name the field's name
 * @param kind what its values are
 * @param untrusted whether people wrote text that is in it
 * @param inside the plan of the records in it, or null
 */
record FieldPlan(
        String name, Kind kind, boolean untrusted, @Nullable RecordPlan inside) {

    enum Kind {
        /** Not known to the catalogue. */
        UNKNOWN,
        /** Written as it is. */
        PLAIN,
        /** A number, often as text. */
        NUMBER,
        /** An amount in minor units. */
        MINOR_UNITS,
        /** An amount in major units. */
        MAJOR_UNITS,
        /** A record, or a list of them. */
        RECORD,
        /** A list of records that say one number for each type of action. */
        ACTIONS
    }

    /** The plan of a field that the catalogue does not know. */
    static FieldPlan unknown(String name) {
        return new FieldPlan(name, Kind.UNKNOWN, false, null);
    }

    /** Whether it may be a list of actions. */
    boolean mayBeActions() {
        return kind == Kind.ACTIONS || kind == Kind.UNKNOWN;
    }

    boolean isMoney() {
        return kind == Kind.MINOR_UNITS || kind == Kind.MAJOR_UNITS;
    }

    boolean holdsMoney() {
        return isMoney() || (inside != null && inside.holdsMoney());
    }
}
