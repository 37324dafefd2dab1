package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of values. Whatever would be said again and again is said once: the names, the offset of times, fields that
 * are the same in every record, and fields that always repeat another one. Columns that few records fill come last, and the
 * nulls at the end of a row are left out.
 */
final class ColumnsLayout implements Layout {

    private static final int NONE = -1;
    private static final String NULL = "null";

    private final RecordTable table;
    private final @Nullable String times;
    private final int[] first;
    private final boolean[] same;
    private final int[] repeats;
    private final List<Column> columns;
    private final long length;
    // The value of each column in the record at hand, and the record that it is of.
    private final int[] valueAt;
    private final int[] rowAt;

    private ColumnsLayout(RecordTable table, @Nullable String times) {
        int width = table.columns().size();
        this.table = table;
        this.times = times;
        this.first = new int[width];
        this.same = new boolean[width];
        this.repeats = new int[width];
        this.valueAt = new int[width];
        this.rowAt = new int[width];
        Arrays.fill(rowAt, NONE);
        findSame();
        findRepeats();
        this.columns = table.columns().stream()
                .filter(column ->
                        column.count > 0 && !column.isEcho() && !same[column.index] && repeats[column.index] == NONE)
                .sorted(Comparator.comparing(column -> column.count < (table.size() + 1) / 2))
                .toList();
        this.length = measured();
    }

    /**
     * The shorter layout for a list of records: columns, unless there is only one record or most values would be null.
     *
     * @param oneAccount whether all records belong to one ad account
     */
    static Layout of(RecordTable table, boolean oneAccount) {
        if (table.size() == 1) {
            return new RecordsLayout(table, null);
        }
        String times = LocalTimes.shorten(table, oneAccount);
        ColumnsLayout layout = new ColumnsLayout(table, times);
        RecordsLayout records = new RecordsLayout(table, times);
        return layout.length() > records.length() * 5 / 4 ? records : layout;
    }

    @Override
    public String opening() {
        StringBuilder opening = new StringBuilder("{");
        List<String> sames = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.isEcho()) {
                continue;
            }
            if (same[column.index]) {
                sames.add(column.quotedName() + ":" + value(first[column.index]));
            } else if (repeats[column.index] != NONE) {
                others.add(column.quotedName() + ":"
                        + table.columns().get(repeats[column.index]).quotedName());
            }
        }
        columns.forEach(column -> names.add(column.quotedName()));
        opening.append(object("same_in_all", sames)).append(object("same_as", others));
        opening.append(Layout.member("times", times)).append(Layout.member("windows", Windows.note(table)));
        return opening.append("\"columns\":[")
                .append(String.join(",", names))
                .append("],\"rows\":[")
                .toString();
    }

    @Override
    public void write(int row, JsonText to) {
        byte[] bytes = table.text.bytes();
        spread(row);
        to.append('[');
        int missing = 0;
        boolean any = false;
        for (Column column : columns) {
            if (rowAt[column.index] != row) {
                missing++;
                continue;
            }
            for (; missing > 0; missing--) {
                to.append(any ? ",null" : NULL);
                any = true;
            }
            if (any) {
                to.append(',');
            }
            int value = valueAt[column.index];
            to.append(bytes, table.start(value), table.length(value));
            any = true;
        }
        to.append(']');
    }

    /** Puts the values of a record where their columns are. */
    private void spread(int row) {
        for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
            int column = table.columnOf(value).index;
            valueAt[column] = value;
            rowAt[column] = row;
        }
    }

    private void findSame() {
        for (Column column : table.columns()) {
            same[column.index] = column.count == table.size() && table.size() > 1;
            first[column.index] = NONE;
        }
        for (int value = 0; value < table.values(); value++) {
            int column = table.columnOf(value).index;
            if (first[column] == NONE) {
                first[column] = value;
            } else if (same[column] && !table.equal(value, first[column])) {
                same[column] = false;
            }
        }
    }

    /** Finds fields that have the value of an earlier one in every record. */
    private void findRepeats() {
        long[] shapes = shapes();
        Map<Long, Integer> byShape = new HashMap<>();
        Arrays.fill(repeats, NONE);
        boolean any = false;
        for (Column column : table.columns()) {
            if (column.count > 0 && !same[column.index] && !column.isEcho()) {
                Integer earlier = byShape.putIfAbsent(shapes[column.index], column.index);
                if (earlier != null && isWorthIt(column, table.columns().get(earlier))) {
                    repeats[column.index] = earlier;
                    any = true;
                }
            }
        }
        for (int row = 0; any && row < table.size(); row++) {
            spread(row);
            for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
                int column = table.columnOf(value).index;
                int other = repeats[column];
                if (other != NONE && (rowAt[other] != row || !table.equal(value, valueAt[other]))) {
                    repeats[column] = NONE;
                }
            }
        }
        Arrays.fill(rowAt, NONE);
    }

    /** Whether naming the other column may be shorter than its values are. */
    private boolean isWorthIt(Column column, Column earlier) {
        int name = earlier.name().length() + 3;
        return earlier.count == column.count && (long) column.count * (table.length(first[column.index]) + 1) > name;
    }

    /** A number for each column that is the same for columns of the same values; others seldom share one. */
    private long[] shapes() {
        byte[] bytes = table.text.bytes();
        long[] shapes = new long[first.length];
        for (int row = 0; row < table.size(); row++) {
            for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
                int column = table.columnOf(value).index;
                int start = table.start(value);
                int end = table.end(value);
                long shape = 31L * (31L * (end - start) + bytes[(start + end) / 2]) + bytes[Math.max(start, end - 2)];
                shapes[column] = 1_000_003L * shapes[column] + 127L * row + shape;
            }
        }
        return shapes;
    }

    @Override
    public long length() {
        return length;
    }

    private long measured() {
        int[] places = new int[first.length];
        Arrays.fill(places, NONE);
        long length = 0;
        for (int i = 0; i < columns.size(); i++) {
            places[columns.get(i).index] = i;
            length += columns.get(i).name().length() + 3;
        }
        for (int row = 0; row < table.size(); row++) {
            int last = NONE;
            int present = 0;
            for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
                int place = places[table.columnOf(value).index];
                if (place != NONE) {
                    last = Math.max(last, place);
                    present++;
                    length += table.length(value) + 1;
                }
            }
            length += (long) (last + 1 - present) * (NULL.length() + 1) + 2;
        }
        return length;
    }

    private String value(int value) {
        return table.text.text(table.start(value), table.end(value));
    }

    private static String object(String name, List<String> members) {
        return members.isEmpty() ? "" : "\"" + name + "\":{" + String.join(",", members) + "},";
    }
}
