package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words answers: short tables in which long lists are cut and counted. */
final class Markdown {
    private static final int LONGEST_CELL = 90;

    private Markdown() {}

    /**
     * A column of a table.
     *
     * @param title what stands above it
     * @param value what stands in a record's line
     */
    record Column(String title, Function<Row, String> value) {
        static Column of(String title, String field) {
            return new Column(title, row -> row.text(field));
        }

        /** Columns from "title=field, title=field". */
        static List<Column> all(String columns) {
            return Stream.of(columns.split(", ", -1))
                    .map(column -> column.split("=", 2))
                    .map(column -> of(column[0], column[1]))
                    .toList();
        }
    }

    static String table(List<Row> rows, List<Column> columns, int most) {
        StringBuilder table = new StringBuilder(line(columns, Column::title));
        table.append(line(columns, column -> "---"));
        rows.stream()
                .limit(most)
                .forEach(row ->
                        table.append(line(columns, column -> cell(column.value().apply(row)))));
        if (rows.size() > most) {
            table.append("\n…and ").append(rows.size() - most).append(" more.\n");
        }
        return table.toString();
    }

    /** With thousands separators. */
    static String number(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.setScale(decimals, RoundingMode.HALF_UP));
    }

    static String count(int count, String one, String many) {
        return number(BigDecimal.valueOf(count), 0) + " " + (count == 1 ? one : many);
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        String flat = text.replaceAll("\\s+", " ").replace("|", "\\|").strip();
        if (flat.isEmpty()) {
            return "–";
        }
        return flat.length() <= LONGEST_CELL ? flat : flat.substring(0, LONGEST_CELL - 1) + "…";
    }
}
