package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.output.FieldPlan.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that writing a type of record needs to know of its fields, worked out once: which are amounts, which are numbers, which
 * hold text that people wrote. Immutable.
 */
public final class RecordPlan {

    /** The plan for records of which nothing is known. */
    public static final RecordPlan NONE = new RecordPlan(Map.of());

    private final Map<String, FieldPlan> fields;

    private RecordPlan(Map<String, FieldPlan> fields) {
        this.fields = fields;
    }

    /** The plan for a type of record. */
    public static RecordPlan of(RecordType type) {
        Map<String, FieldPlan> fields = new HashMap<>();
        type.fields().forEach(field -> fields.put(field.name(), plan(field)));
        return new RecordPlan(fields);
    }

    /** Whether records of the type can have the field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether the field holds money, itself or inside. */
    public boolean holdsMoney(String name) {
        FieldPlan field = fields.get(name);
        return field != null && field.holdsMoney();
    }

    /** Whether any of the fields holds money, itself or inside. */
    boolean holdsMoney() {
        return fields.values().stream().anyMatch(FieldPlan::holdsMoney);
    }

    FieldPlan field(String name) {
        FieldPlan known = fields.get(name);
        return known == null ? FieldPlan.unknown(name) : known;
    }

    private static FieldPlan plan(Field field) {
        RecordPlan inside = field.record() == null ? null : of(field.record());
        return new FieldPlan(field.name(), kind(field, inside), holdsText(field), inside);
    }

    private static Kind kind(Field field, @Nullable RecordPlan inside) {
        return switch (field.type()) {
            case INTEGER, NUMBER -> Kind.NUMBER;
            case MINOR_UNITS -> Kind.MINOR_UNITS;
            case MAJOR_UNITS -> Kind.MAJOR_UNITS;
            case RECORD ->
                field.list() && inside != null && inside.has(Actions.TYPE) && inside.has(Actions.VALUE)
                        ? Kind.ACTIONS
                        : Kind.RECORD;
            default -> Kind.PLAIN;
        };
    }

    private static boolean holdsText(Field field) {
        RecordType nested = field.record();
        return field.type() == Field.Type.FREE_TEXT
                || field.type() == Field.Type.OBJECT
                || (nested != null && nested.fields().stream().anyMatch(RecordPlan::holdsText));
    }
}
