package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as a page shows it: below its chart, if it has one; the script lets people sort it by what each cell holds. */
final class TableHtml {

    private TableHtml() {}

    /**
     * The table.
     *
     * @param csv where it is as a file, or null
     */
    static String of(AnswerTable table, @Nullable String csv) {
        String head = IntStream.range(0, table.titles().size())
                .mapToObj(column -> "<th scope=\"col\"" + (table.isFigures(column) ? " class=\"figure\"" : "") + ">"
                        + Pages.escape(table.titles().get(column)) + "</th>")
                .collect(Collectors.joining());
        String body = IntStream.range(0, table.rows().size())
                .mapToObj(row -> IntStream.range(0, table.titles().size())
                        .mapToObj(column -> cell(table, row, column))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n"));
        return table.chart().map(Chart::toHtml).orElse("")
                + "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
                + Pages.escape(String.join(", ", table.titles())) + "\">\n<table>\n<thead><tr>" + head
                + "</tr></thead>\n<tbody>\n" + body + "\n</tbody>\n</table>\n</div>\n"
                + (csv == null
                        ? ""
                        : "<p class=\"tools\"><a href=\"" + Pages.escape(csv) + "\" download>CSV</a></p>\n");
    }

    private static String cell(AnswerTable table, int row, int column) {
        Optional<Figure> figure = table.figure(row, column);
        if (figure.isPresent()) {
            return "<td class=\"figure\" data-value=\"" + figure.get().plain() + "\">"
                    + Pages.escape(figure.get().shown()) + "</td>";
        }
        String text = Pages.escape(table.rows().get(row).get(column));
        return table.isFigures(column) ? "<td class=\"figure\">" + text + "</td>" : "<td>" + text + "</td>";
    }
}
