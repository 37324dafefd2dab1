package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an answer, once and from its bytes: what says nothing is left out, amounts get their currency, and
 * numbers lose the quotes around them where columns are wanted. Values that stay as they are are not copied.
 */
public final class RecordReader {

    private static final String CURRENCY = "currency";
    private static final String ACCOUNT = "account_id";

    private final RecordPlan plan;
    private final boolean columnar;
    private final Currencies currencies;
    private final @Nullable String leaveOut;
    private final RecordTable table;
    private final JsonText text;
    private final JsonCursor in;
    private final byte[] json;
    private final Actions actions;
    private final Amounts amounts;
    private final Map<RecordPlan, Members> inside = new HashMap<>();

    private @Nullable String currency;
    private @Nullable String account;

    private RecordReader(
            RecordPlan plan,
            boolean columnar,
            Currencies currencies,
            @Nullable String leaveOut,
            JsonText text,
            boolean everyType) {
        this.plan = plan;
        this.columnar = columnar;
        this.currencies = currencies;
        this.leaveOut = leaveOut;
        this.table = new RecordTable(text);
        this.text = text;
        this.json = text.bytes();
        this.in = new JsonCursor(json, text.length());
        this.amounts = new Amounts(table);
        this.actions = new Actions(table, amounts, everyType);
    }

    /**
     * Reads records.
     *
     * @param json a JSON array of objects, or one object, as the connector has checked it
     * @param plan what is known of the records
     * @param columnar whether they will be written as columns
     * @param currencies tells the currency of amounts
     * @param skip how many records at the front are not wanted
     * @param leaveOut a field that is not wanted, or null
     */
    public static RecordTable read(
            InputStream json,
            RecordPlan plan,
            boolean columnar,
            Currencies currencies,
            int skip,
            @Nullable String leaveOut) {
        return read(json, plan, columnar, currencies, skip, leaveOut, false);
    }

    /**
     * Reads records as the other does.
     *
     * @param everyType whether each type of action is wanted as Facebook lists it, and none stands for a conversion
     */
    public static RecordTable read(
            InputStream json,
            RecordPlan plan,
            boolean columnar,
            Currencies currencies,
            int skip,
            @Nullable String leaveOut,
            boolean everyType) {
        JsonText text;
        try {
            text = JsonText.of(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordReader(plan, columnar, currencies, leaveOut, text, everyType).all(skip);
    }

    private RecordTable all(int skip) {
        if (in.next() != '[') {
            record();
            return table;
        }
        int seen = 0;
        if (in.open(']')) {
            do {
                if (seen++ < skip) {
                    in.value();
                } else {
                    record();
                }
            } while (in.more(']'));
        }
        return table;
    }

    private void record() {
        table.startRow();
        currency = null;
        account = null;
        if (in.next() != '{') {
            put(table.column("value", plan));
            return;
        }
        int likely = 0;
        if (in.open('}')) {
            do {
                int from = in.at();
                in.string();
                Column column = column(from, in.at(), likely);
                likely = column.index + 1;
                in.past(':');
                member(column);
            } while (in.more('}'));
        }
        if (amounts.pending()) {
            amounts.spellOut(currencies.of(currency, account));
        }
    }

    /** Records of one list have the same fields in the same order, more often than not. */
    private Column column(int from, int to, int likely) {
        Column column = likely < table.columns().size() ? table.columns().get(likely) : null;
        byte[] name = column == null ? null : column.member;
        // The member has a colon behind its name.
        return column != null
                        && name != null
                        && Arrays.equals(json, from, to, name, 0, name.length - 1)
                        && column.list == null
                ? column
                : table.column(JsonCursor.decoded(json, from, to), plan);
    }

    private void member(Column column) {
        String name = column.name();
        if (name.equals(CURRENCY)) {
            currency = scalar();
        } else if (name.equals(ACCOUNT)) {
            account = scalar();
        }
        if (name.equals(leaveOut)) {
            in.value();
        } else {
            put(column);
        }
    }

    /** The value that comes, as text; null for null, lists and objects. The cursor stays where it is. */
    private @Nullable String scalar() {
        byte first = in.next();
        if (first == '{' || first == '[' || first == 'n') {
            return null;
        }
        int from = in.at();
        in.value();
        int to = in.at();
        in.back(from);
        return first == '"' ? JsonCursor.decoded(json, from, to) : text.text(from, to);
    }

    private void put(Column column) {
        int start = text.length();
        byte first = in.next();
        if (columnar && first == '[' && column.plan.mayBeActions()) {
            actions.begin(column);
            if (!array(column.plan, actions)) {
                text.truncate(start);
            } else if (!actions.end()) {
                amounts.belongTo(table.put(column, start, text.length()));
            }
        } else if (first == '{' || first == '[') {
            if (value(column.plan, null)) {
                amounts.belongTo(table.put(column, start, text.length()));
            } else {
                text.truncate(start);
            }
        } else {
            plain(column, first);
        }
    }

    /** A value of the record itself that is no list and no object: where it stays as it is, it stays where it is. */
    private void plain(Column column, byte first) {
        int from = in.at();
        if (first != '"') {
            in.word();
            if (first == 'n') {
                return;
            }
            int to = columnar ? JsonNumbers.endWithoutPointZero(json, from, in.at()) : in.at();
            keep(column, from, to, first != 't' && first != 'f');
            return;
        }
        in.string();
        int to = in.at();
        if (in.wasEscaped()) {
            int start = text.length();
            Unescaped.append(text, json, from, to);
            keep(column, start, text.length(), true);
        } else if (to - from > 2) {
            boolean number = isNumber(column.plan, from, to);
            keep(
                    column,
                    number ? from + 1 : from,
                    number ? JsonNumbers.endWithoutPointZero(json, from + 1, to - 1) : to,
                    true);
        }
    }

    private boolean isNumber(FieldPlan field, int from, int to) {
        return columnar && field.kind() == FieldPlan.Kind.NUMBER && JsonNumbers.fits(json, from + 1, to - 1);
    }

    private void keep(Column column, int start, int end, boolean mayBeMoney) {
        boolean money = mayBeMoney && column.plan.isMoney();
        if (money) {
            amounts.add(start, end - start, column.plan.kind());
        }
        int value = table.put(column, start, end);
        if (amounts.pending()) {
            amounts.belongTo(value);
        }
    }

    /** Appends the value that comes, and says whether it says anything. */
    private boolean value(FieldPlan field, @Nullable Actions list) {
        byte first = in.next();
        int from = in.at();
        switch (first) {
            case '{' -> {
                return object(field.inside() == null ? RecordPlan.NONE : field.inside(), list);
            }
            case '[' -> {
                return array(field, null);
            }
            case '"' -> {
                in.string();
                return string(field, from, in.at());
            }
            default -> {
                in.word();
                if (first == 'n') {
                    return false;
                }
                int to = columnar ? JsonNumbers.endWithoutPointZero(json, from, in.at()) : in.at();
                if (field.isMoney() && first != 't' && first != 'f') {
                    amounts.add(text.length(), to - from, field.kind());
                }
                text.append(json, from, to - from);
                return true;
            }
        }
    }

    private boolean string(FieldPlan field, int from, int to) {
        if (to - from == 2) {
            return false;
        }
        int start = text.length();
        if (in.wasEscaped()) {
            Unescaped.append(text, json, from, to);
        } else if (isNumber(field, from, to)) {
            text.append(json, from + 1, JsonNumbers.endWithoutPointZero(json, from + 1, to - 1) - from - 1);
        } else {
            text.append(json, from, to - from);
        }
        if (field.isMoney()) {
            amounts.add(start, text.length() - start, field.kind());
        }
        return true;
    }

    private boolean object(RecordPlan members, @Nullable Actions list) {
        int open = text.length();
        text.append('{');
        if (in.open('}')) {
            Members known = inside.computeIfAbsent(members, Members::new);
            known.begin();
            do {
                in.next();
                int before = text.length();
                if (before > open + 1) {
                    text.append(',');
                }
                int from = in.at();
                in.string();
                FieldPlan field = known.find(json, from, in.at());
                if (in.wasEscaped()) {
                    Unescaped.append(text, json, from, in.at());
                } else {
                    text.append(json, from, in.at() - from);
                }
                text.append(':');
                in.past(':');
                byte first = in.next();
                int start = text.length();
                if (!value(field, null)) {
                    text.truncate(before);
                } else if (list != null) {
                    list.member(field, first, start, text.length());
                }
            } while (in.more('}'));
        }
        text.append('}');
        return text.length() > open + 2;
    }

    private boolean array(FieldPlan field, @Nullable Actions list) {
        int open = text.length();
        text.append('[');
        if (in.open(']')) {
            do {
                int before = text.length();
                if (before > open + 1) {
                    text.append(',');
                }
                if (list != null) {
                    list.beginElement(in.next() == '{');
                }
                if (!value(field, list)) {
                    text.truncate(before);
                } else if (list != null) {
                    list.endElement();
                }
            } while (in.more(']'));
        }
        text.append(']');
        return text.length() > open + 2;
    }
}
