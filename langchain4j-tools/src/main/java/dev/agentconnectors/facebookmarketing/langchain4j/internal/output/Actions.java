package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list such as {@code actions} of insights, {@code [{"action_type": "link_click", "value": "12"}, …]}, taken apart into a
 * column for each type of action and attribution window: {@code actions.link_click}, {@code actions.link_click.7d_click}. Broken
 * down by an action breakdown, the type has its value behind it: {@code actions.post_reaction.like}. A list that says more
 * than such numbers stays as it is.
 */
final class Actions {

    static final String TYPE = "action_type";
    static final String VALUE = "value";
    private static final String NARROWER = "action_";
    private static final int NONE = -1;

    private final RecordTable table;
    private final Amounts amounts;
    private final Set<String> seen = new HashSet<>();
    // The numbers of the list: their names, columns and places, and where the number without a window is.
    private String[] names = new String[16];
    private @Nullable Column[] columns = new Column[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] bases = new int[16];
    private int count;

    private @Nullable Column list;
    private boolean plain;
    // Of the element at hand: what it is about, and which of its numbers come first.
    private @Nullable String type;
    private String narrowed = "";
    private int firstNumber;

    Actions(RecordTable table, Amounts amounts) {
        this.table = table;
        this.amounts = amounts;
    }

    void begin(Column of) {
        list = of;
        plain = true;
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

    /** The element at hand has a member, whose value stands in the text from {@code start} to {@code end}. */
    void member(FieldPlan field, JsonParser parser, int start, int end) throws IOException {
        String name = field.name();
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        if (text && name.equals(TYPE)) {
            type = parser.getText();
        } else if (text && name.startsWith(NARROWER)) {
            narrowed += "." + parser.getText();
        } else if (mayBeNumber(field) && parser.currentToken().isScalarValue()) {
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
        Column action = of.below.computeIfAbsent(type + narrowed, name -> column(of, name));
        int base = NONE;
        for (int i = firstNumber; i < count; i++) {
            String name = names[i];
            base = name.equals(VALUE) ? i : base;
            columns[i] =
                    name.equals(VALUE) ? action : action.below.computeIfAbsent(name, window -> window(action, window));
        }
        for (int i = firstNumber; i < count; i++) {
            bases[i] = base;
        }
    }

    /** The list is over: gives the record its values and returns true, or returns false where it has to stay a list. */
    boolean end() {
        for (int i = 0; plain && i < count; i++) {
            Column column = Objects.requireNonNull(columns[i]);
            countEchoes(column, i);
            amounts.belongTo(table.put(column, starts[i], ends[i]));
        }
        return plain;
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

    private Column window(Column action, String name) {
        return table.add(FieldPlan.unknown(action.name() + "." + name), action.list, name, action.leaf + "." + name);
    }

    private void add(String name, int start, int end) {
        if (count == starts.length) {
            names = Arrays.copyOf(names, 2 * count);
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
