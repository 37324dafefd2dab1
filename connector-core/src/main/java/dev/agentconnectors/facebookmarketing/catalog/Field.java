package dev.agentconnectors.facebookmarketing.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field of the records that an operation returns. Immutable. */
public final class Field {

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

    private final String name;
    private final Type type;
    private final @Nullable RecordType record;
    private final boolean list;
    private final boolean onRequest;
    private final boolean restricted;
    private final Set<Mode> modes;

    private Field(
            String name,
            Type type,
            @Nullable RecordType record,
            boolean list,
            boolean onRequest,
            boolean restricted,
            Set<Mode> modes) {
        this.name = name;
        this.type = type;
        this.record = record;
        this.list = list;
        this.onRequest = onRequest;
        this.restricted = restricted;
        this.modes = modes;
    }

    /**
     * The name.
     *
     * @return the name, as Facebook writes it
     */
    public String name() {
        return name;
    }

    /**
     * What its value means.
     *
     * @return the type; of each element, where the value is a list
     */
    public Type type() {
        return type;
    }

    /**
     * Whether the value is a list of such values.
     *
     * @return true for a list
     */
    public boolean list() {
        return list;
    }

    /**
     * The shape of the value.
     *
     * @return the record type for {@link Type#RECORD}, else null
     */
    public @Nullable RecordType record() {
        return record;
    }

    /**
     * Whether it comes only if the {@code fields} parameter names it.
     *
     * @return false if it is among the fields that are asked for by default
     */
    public boolean onRequest() {
        return onRequest;
    }

    /**
     * Whether Facebook may refuse it to tokens that can read the rest of the record.
     *
     * @return true if reading it takes a role or a permission of its own
     */
    public boolean restricted() {
        return restricted;
    }

    /**
     * Says whether the field can be asked for in a mode.
     *
     * @param mode the mode
     * @return true if it can
     */
    public boolean existsIn(Mode mode) {
        return modes.contains(mode);
    }

    /** Fields are equal where all that is declared of them is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && traits().equals(field.traits());
    }

    @Override
    public int hashCode() {
        return traits().hashCode();
    }

    private List<@Nullable Object> traits() {
        return Arrays.asList(name, type, record, list, onRequest, restricted, modes);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
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
        return new Field(name, Type.RECORD, record, false, false, false, Set.of(Mode.values()));
    }

    /** The same field, holding a list of such values. */
    Field listed() {
        return new Field(name, type, record, true, onRequest, restricted, modes);
    }

    /** The same field, which comes only if it is named. */
    Field ifNamed() {
        return new Field(name, type, record, list, true, restricted, modes);
    }

    /** The same field, which not every token may read. */
    Field notForEveryToken() {
        return new Field(name, type, record, list, onRequest, true, modes);
    }

    /** The same field, which only the records of one mode have. */
    Field onlyIn(Mode mode) {
        return new Field(name, type, record, list, onRequest, restricted, Set.of(mode));
    }

    private static Field of(String name, Type type) {
        return new Field(name, type, null, false, false, false, Set.of(Mode.values()));
    }
}
