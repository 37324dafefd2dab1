package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.Nullable;

/** Each record as an object. */
record RecordsLayout(RecordTable table, @Nullable String times) implements Layout {

    @Override
    public String opening() {
        return "{" + Layout.member("times", times) + Layout.member("windows", Windows.note(table)) + "\"data\":[";
    }

    @Override
    public void write(int row, JsonText to) {
        byte[] bytes = table.text.bytes();
        to.append('{');
        Column list = null;
        boolean first = true;
        for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
            Column column = table.columnOf(value);
            if (column.isEcho() || column.flat) {
                continue;
            }
            if (list != null && list != column.list) {
                to.append('}');
            }
            if (!first) {
                to.append(',');
            }
            first = false;
            if (column.list != null && column.list != list) {
                to.append(column.list.member);
                to.append('{');
            }
            list = column.list;
            to.append(column.member);
            to.append(bytes, table.start(value), table.length(value));
        }
        if (list != null) {
            to.append('}');
        }
        // Behind the lists, of which each is written in one piece.
        for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
            Column column = table.columnOf(value);
            if (column.flat && !column.isEcho()) {
                to.append(first ? "" : ",");
                first = false;
                to.append(column.member);
                to.append(bytes, table.start(value), table.length(value));
            }
        }
        to.append('}');
    }

    @Override
    public long length() {
        long length = 2L * table.size();
        for (int value = 0; value < table.values(); value++) {
            Column column = table.columnOf(value);
            length += column.isEcho() ? 0 : column.member.length + table.length(value) + 1;
        }
        return length;
    }
}
