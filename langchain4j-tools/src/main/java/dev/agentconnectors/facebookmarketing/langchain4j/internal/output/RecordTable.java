package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as they will be shown: every value is a piece of one JSON text, and belongs to a column and a row. No value that
 * stays as it came is copied before it is written.
 */
public final class RecordTable {

    final JsonText text;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Column> byName = new HashMap<>();
    private Column[] columnOf;
    private int[] starts;
    private int[] ends;
    private int values;
    private int[] rowStarts = new int[32];
    private int rows;

    /** A table for the records in a JSON text, whose values stay where they are as long as they stay as they are. */
    RecordTable(JsonText text) {
        this.text = text;
        int expected = text.length() / 30 + 16;
        this.columnOf = new Column[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
    }

    /** How many records there are. */
    public int size() {
        return rows;
    }

    List<Column> columns() {
        return columns;
    }

    /** How many values there are in all records. */
    int values() {
        return values;
    }

    /** The first value of a record; of the record behind the last one: the end of all. */
    int rowStart(int row) {
        return row < rows ? rowStarts[row] : values;
    }

    Column columnOf(int value) {
        return columnOf[value];
    }

    int start(int value) {
        return starts[value];
    }

    int end(int value) {
        return ends[value];
    }

    int length(int value) {
        return ends[value] - starts[value];
    }

    boolean equal(int value, int other) {
        return text.equal(starts[value], ends[value], starts[other], ends[other]);
    }

    void startRow() {
        if (rows == rowStarts.length) {
            rowStarts = Arrays.copyOf(rowStarts, 2 * rows);
        }
        rowStarts[rows++] = values;
    }

    /** The column of a field of the records. */
    Column column(String name, RecordPlan plan) {
        Column known = byName.get(name);
        return known == null ? added(plan.field(name)) : known;
    }

    private Column added(FieldPlan field) {
        Column column = add(field, null, null, field.name());
        byName.put(field.name(), column);
        return column;
    }

    /** A new column. */
    Column add(FieldPlan field, @Nullable Column list, @Nullable String window, String leaf) {
        Column column = new Column(columns.size(), field, list, window, leaf);
        columns.add(column);
        return column;
    }

    /** Gives the record at hand a value. Where JSON names a field twice, the last one counts. */
    int put(Column column, int start, int end) {
        int row = rows - 1;
        if (column.lastRow == row) {
            place(column.lastValue, start, end);
            return column.lastValue;
        }
        if (column.count++ == 0) {
            column.firstRow = row;
        }
        column.lastRow = row;
        column.lastValue = values;
        if (values == starts.length) {
            columnOf = Arrays.copyOf(columnOf, 2 * values);
            starts = Arrays.copyOf(starts, 2 * values);
            ends = Arrays.copyOf(ends, 2 * values);
        }
        columnOf[values] = column;
        place(values, start, end);
        return values++;
    }

    /** Moves a value to another piece of the text. */
    void place(int value, int start, int end) {
        starts[value] = start;
        ends[value] = end;
    }

    /** One record by its field names; values write themselves. */
    Map<String, Object> record(int row) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int value = rowStart(row); value < rowStart(row + 1); value++) {
            record.put(columnOf(value).name(), new RawValue(text.text(starts[value], ends[value])));
        }
        return record;
    }
}
