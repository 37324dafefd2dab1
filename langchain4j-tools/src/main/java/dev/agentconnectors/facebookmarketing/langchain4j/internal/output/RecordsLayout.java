package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import org.jspecify.annotations.Nullable;

/** Each record as an object. */
record RecordsLayout(RecordTable table, @Nullable String times) implements Layout {

    @Override
    public String opening() {
        return "{" + Layout.member("times", times) + Layout.member("windows", Windows.note(table)) + "\"data\":[";
    }

    @Override
    public void write(int row, StringBuilder to) {
        char[] chars = table.text.chars();
        to.append('{');
        Column list = null;
        for (int value = table.rowStart(row); value < table.rowStart(row + 1); value++) {
            Column column = table.columnOf(value);
            if (column.isEcho()) {
                continue;
            }
            if (list != null && list != column.list) {
                to.append('}');
            }
            if (value > table.rowStart(row)) {
                to.append(',');
            }
            if (column.list != null && column.list != list) {
                to.append(column.list.member).append('{');
            }
            list = column.list;
            to.append(column.member).append(chars, table.start(value), table.length(value));
        }
        to.append(list == null ? "}" : "}}");
    }
}
