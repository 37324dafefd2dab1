package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.AmountFormat;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of the record that is being read. Which currency they are in is known at its end; then the values that hold
 * them are written again, with the amounts spelled out.
 */
final class Amounts {

    // JSON named the field twice, or what the amount stands in is not shown.
    private static final int NONE = -1;

    private final RecordTable table;
    private int[] starts = new int[8];
    private int[] lengths = new int[8];
    private int[] valueOf = new int[8];
    private boolean[] minor = new boolean[8];
    private int count;
    private @Nullable AmountFormat format;

    Amounts(RecordTable table) {
        this.table = table;
    }

    boolean pending() {
        return count > 0;
    }

    /** Notes an amount in the text, which may stand in quotes. */
    void add(int start, int length, FieldPlan.Kind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
            valueOf = Arrays.copyOf(valueOf, 2 * count);
            minor = Arrays.copyOf(minor, 2 * count);
        }
        starts[count] = start;
        lengths[count] = length;
        valueOf[count] = NONE;
        minor[count++] = kind == FieldPlan.Kind.MINOR_UNITS;
    }

    /** Says that a value is complete: the amounts noted within it are its own. */
    void belongTo(int value) {
        for (int i = 0; i < count; i++) {
            boolean within = starts[i] >= table.start(value) && starts[i] < table.end(value);
            if (within) {
                valueOf[i] = value;
            } else if (valueOf[i] == value) {
                // JSON named the field twice, and the last one counts.
                valueOf[i] = NONE;
            }
        }
    }

    /** Writes the record's amounts with their currency. */
    void spellOut(String currency) {
        if (format == null || !format.currency().equals(currency)) {
            format = new AmountFormat(currency);
        }
        for (int i = 0; i < count; ) {
            i = valueOf[i] == NONE ? i + 1 : rewrite(i, format);
        }
        count = 0;
    }

    /** Writes the value that holds an amount again, and says which amount is the first of the next value. */
    private int rewrite(int first, AmountFormat currency) {
        int value = valueOf[first];
        JsonText text = table.text;
        int start = text.length();
        int copied = table.start(value);
        int i = first;
        for (; i < count && valueOf[i] == value; i++) {
            text.repeat(copied, starts[i]);
            amount(i, currency);
            copied = starts[i] + lengths[i];
        }
        text.repeat(copied, table.end(value));
        table.place(value, start, text.length());
        return i;
    }

    private void amount(int i, AmountFormat currency) {
        JsonText text = table.text;
        boolean quoted = text.bytes()[starts[i]] == '"';
        int from = quoted ? starts[i] + 1 : starts[i];
        int to = starts[i] + lengths[i] - (quoted ? 1 : 0);
        CharSequence spelledOut = currency.format(text.text(from, to), minor[i]);
        if (spelledOut.length() == 0) {
            text.repeat(starts[i], starts[i] + lengths[i]);
        } else {
            text.append('"');
            text.append(spelledOut);
            text.append('"');
        }
    }
}
