package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.report.Conversion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list such as {@code actions} of insights, {@code [{"action_type": "post_reaction", "value": "12"}, …]}, taken apart into
 * a column for each type of action and attribution window: {@code actions.post_reaction}, {@code
 * actions.post_reaction.7d_click}. Types that stand for a {@linkplain Conversion conversion} become its column, {@code
 * purchases}, {@code purchase_value}, {@code cost_per_purchase} or {@code roas}, and of several such types only the one that
 * counts. Broken down by an action breakdown, nothing is picked, and the type has its value behind it: {@code
 * actions.post_reaction.like}. Nothing is picked either where every type is asked for. A list that says more than such numbers stays as it is.
 */
final class Actions {

    static final String TYPE = "action_type";
    static final String VALUE = "value";
    private static final String NARROWER = "action_";
    private static final int NONE = -1;

    private final RecordTable table;
    private final Amounts amounts;
    private final boolean everyType;
    private final Set<String> seen = new HashSet<>();
    // The numbers of the list: their names, columns and places, and where the number without a window is.
    private String[] names = new String[16];
    private String[] types = new String[16];
    private @Nullable Column[] columns = new Column[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] bases = new int[16];
    private int count;

    private @Nullable Column list;
    private boolean plain;
    private boolean brokenDown;
    // Of the element at hand: what it is about, and which of its numbers come first.
    private @Nullable String type;
    private String narrowed = "";
    private int firstNumber;

    Actions(RecordTable table, Amounts amounts, boolean everyType) {
        this.everyType = everyType;
        this.table = table;
        this.amounts = amounts;
    }

    void begin(Column of) {
        list = of;
        plain = true;
        brokenDown = false;
        seen.clear();
        count = 0;
    }

    /** An element begins. */
    void beginElement(boolean object) {
        plain &= object;
        type = null;
        narrowed = "";
        firstNumber = count;
    }

    /** The element at hand has a member, whose value begins with a byte, and stands in the text from {@code start} to {@code end}. */
    void member(FieldPlan field, byte first, int start, int end) {
        String name = field.name();
        boolean text = first == '"';
        if (text && name.equals(TYPE)) {
            type = text(start, end);
        } else if (text && name.startsWith(NARROWER)) {
            narrowed += "." + text(start, end);
            brokenDown = true;
        } else if (mayBeNumber(field) && first != '{' && first != '[') {
            add(name, start, end);
        } else {
            plain = false;
        }
    }

    /** The element at hand is over. */
    void endElement() {
        Column of = list;
        // An action without a number would vanish among columns.
        if (type == null || of == null || count == firstNumber || !seen.add(type + narrowed)) {
            plain = false;
        }
        if (!plain || of == null) {
            return;
        }
        int base = NONE;
        for (int i = firstNumber; i < count; i++) {
            base = names[i].equals(VALUE) ? i : base;
            types[i] = type + narrowed;
        }
        for (int i = firstNumber; i < count; i++) {
            bases[i] = base;
        }
    }

    /** The list is over: gives the record its values and returns true, or returns false where it has to stay a list. */
    boolean end() {
        Column of = list;
        if (!plain || of == null) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            columns[i] = column(of, i);
        }
        for (int i = 0; i < count; i++) {
            Column column = columns[i];
            if (column != null) {
                countEchoes(column, i);
                amounts.belongTo(table.put(column, starts[i], ends[i]));
            }
        }
        return true;
    }

    /** The column of a number, or null where the same conversion is counted under another type of the list. */
    private @Nullable Column column(Column of, int number) {
        String type = types[number];
        Conversion conversion = brokenDown || everyType ? null : ConversionColumns.of(type);
        String named = conversion == null ? null : ConversionColumns.name(of.name(), conversion);
        if (conversion != null && named != null && !counts(conversion, type)) {
            return null;
        }
        Column action = named == null
                ? of.below.computeIfAbsent(type, name -> column(of, name))
                : of.below.computeIfAbsent(named, name -> conversion(of, name));
        String name = names[number];
        return name.equals(VALUE) ? action : action.below.computeIfAbsent(name, window -> window(action, window));
    }

    /** Whether no type that goes before this one is in the list. */
    private boolean counts(Conversion conversion, String type) {
        for (String other : conversion.actionTypes()) {
            if (other.equals(type)) {
                return true;
            }
            if (seen.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** A number of the action or of an attribution window, such as {@code 7d_click}. */
    private static boolean mayBeNumber(FieldPlan field) {
        String name = field.name();
        return field.kind() == FieldPlan.Kind.NUMBER
                || field.isMoney()
                || name.equals(VALUE)
                || (!name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9');
    }

    private void countEchoes(Column column, int number) {
        Column of = column.list;
        if (of == null) {
            return;
        }
        if (column.window == null) {
            of.numbers++;
        } else {
            int base = bases[number];
            boolean echo = base != NONE && table.text.equal(starts[number], ends[number], starts[base], ends[base]);
            of.echoes.merge(column.window, echo ? 1 : 0, Integer::sum);
        }
    }

    private Column column(Column of, String name) {
        return table.add(FieldPlan.unknown(of.name() + "." + name), of, null, name);
    }

    private Column conversion(Column of, String name) {
        Column column = table.add(FieldPlan.unknown(name), of, null, name);
        column.flat = true;
        return column;
    }

    private Column window(Column action, String name) {
        Column column =
                table.add(FieldPlan.unknown(action.name() + "." + name), action.list, name, action.leaf + "." + name);
        column.flat = action.flat;
        return column;
    }

    private String text(int start, int end) {
        return JsonCursor.decoded(table.text.bytes(), start, end);
    }

    private void add(String name, int start, int end) {
        if (count == starts.length) {
            names = Arrays.copyOf(names, 2 * count);
            types = Arrays.copyOf(types, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            bases = Arrays.copyOf(bases, 2 * count);
        }
        names[count] = name;
        starts[count] = start;
        ends[count++] = end;
    }
}
