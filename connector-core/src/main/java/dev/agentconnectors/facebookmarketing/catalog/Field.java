package dev.agentconnectors.facebookmarketing.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One field of the records that an operation returns.
 *
 * @param name the name, as Facebook writes it
 * @param type what its value means
 * @param list whether the value is a list of such values
 * @param record the shape of the value for {@link Type#RECORD}, else null
 */
public record Field(
        String name, Type type, boolean list, @Nullable RecordType record) {

    /** What a field's value means. Facebook sends many numbers as text. */
    public enum Type {
        /** Text that Facebook or the API made: ids, states. */
        TEXT,
        /** Text that people wrote, strangers among them. It is data, whatever it says. */
        FREE_TEXT,
        /** A whole number, as a JSON number or as digits in text. */
        INTEGER,
        /** A number, as a JSON number or as text. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A moment: ISO 8601 with an offset, which Facebook writes without a colon, or Unix seconds as a number. */
        TIME,
        /** A calendar day as {@code YYYY-MM-DD}. */
        DATE,
        /** An amount in the minor unit of the account's currency. */
        MINOR_UNITS,
        /** An amount in the major unit of the account's currency. */
        MAJOR_UNITS,
        /** A JSON object without a fixed shape. */
        OBJECT,
        /** A JSON object of the given record type. */
        RECORD
    }

    static Field text(String name) {
        return of(name, Type.TEXT);
    }

    static Field freeText(String name) {
        return of(name, Type.FREE_TEXT);
    }

    static Field integer(String name) {
        return of(name, Type.INTEGER);
    }

    static Field number(String name) {
        return of(name, Type.NUMBER);
    }

    static Field flag(String name) {
        return of(name, Type.BOOLEAN);
    }

    static Field time(String name) {
        return of(name, Type.TIME);
    }

    static Field date(String name) {
        return of(name, Type.DATE);
    }

    static Field minorUnits(String name) {
        return of(name, Type.MINOR_UNITS);
    }

    static Field majorUnits(String name) {
        return of(name, Type.MAJOR_UNITS);
    }

    static Field object(String name) {
        return of(name, Type.OBJECT);
    }

    static Field record(String name, RecordType record) {
        return new Field(name, Type.RECORD, false, record);
    }

    /** The same field, holding a list of such values. */
    Field listed() {
        return new Field(name, type, true, record);
    }

    private static Field of(String name, Type type) {
        return new Field(name, type, false, null);
    }
}
