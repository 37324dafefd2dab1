package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A table of an answer: what is in it, and which of its columns are figures.
 *
 * @param titles of the columns
 * @param rows as long as the titles
 */
record AnswerTable(List<String> titles, List<List<String>> rows) {

    private static final int LONGEST_RANKING = 15;
    private static final int LONGEST_SERIES = 100;
    private static final int SHORTEST_CHART = 3;
    /** Digits that are names and not numbers. */
    private static final Pattern NAMING = Pattern.compile("(?i)(?:.*\\b(?:ids?|year|zip|phone|code|pixel)\\b.*|#)");

    private static final Pattern NOTHING = Pattern.compile("[-–—]?|n/a", Pattern.CASE_INSENSITIVE);

    /** Copies both. */
    AnswerTable {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static AnswerTable of(TableBlock block) {
        List<List<String>> lines = new ArrayList<>();
        block.accept(new AbstractVisitor() {

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    lines.add(cells(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        List<String> titles = lines.isEmpty() ? List.of() : lines.get(0);
        return new AnswerTable(
                titles,
                lines.stream()
                        .skip(1)
                        .map(row -> IntStream.range(0, titles.size())
                                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                                .toList())
                        .toList());
    }

    /** The figure in a cell, if it is in a column of figures and there is one. */
    Optional<Figure> figure(int row, int column) {
        return isFigures(column) && row < rows.size() ? Figure.of(rows.get(row).get(column)) : Optional.empty();
    }

    boolean isFigures(int column) {
        return column < titles.size()
                && !NAMING.matcher(titles.get(column)).matches()
                && rows.stream().anyMatch(row -> Figure.of(row.get(column)).isPresent())
                && rows.stream()
                        .allMatch(row -> NOTHING.matcher(row.get(column)).matches()
                                || Figure.of(row.get(column)).isPresent());
    }

    /** The chart that says the same at a glance: of a series by day, or of a ranking; empty where it is neither. */
    Optional<Chart> chart() {
        if (rows.size() < SHORTEST_CHART || titles.size() < 2) {
            return Optional.empty();
        }
        boolean series = isSeries();
        if (rows.size() > (series ? LONGEST_SERIES : LONGEST_RANKING)) {
            return Optional.empty();
        }
        return IntStream.range(1, titles.size())
                .filter(column -> isChartable(column) && (series || falls(column)))
                .mapToObj(column -> new Chart(titles.get(column), series, bars(column)))
                .findFirst();
    }

    /** For a spreadsheet: numbers bare, their unit in the title, and no cell that a spreadsheet would take for a formula. */
    String csv() {
        List<Optional<String>> units =
                IntStream.range(0, titles.size()).mapToObj(this::unit).toList();
        String head = IntStream.range(0, titles.size())
                .mapToObj(column -> quoted(titles.get(column)
                        + units.get(column)
                                .filter(unit -> !unit.isEmpty())
                                .map(unit -> " (" + unit + ")")
                                .orElse("")))
                .collect(Collectors.joining(","));
        String body = IntStream.range(0, rows.size())
                .mapToObj(row -> IntStream.range(0, titles.size())
                        .mapToObj(column -> figure(row, column)
                                .filter(figure -> units.get(column).isPresent())
                                .map(Figure::plain)
                                .orElseGet(() -> quoted(rows.get(row).get(column))))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return head + "\r\n" + body + "\r\n";
    }

    /** What all figures of a column are in; empty where they differ, or it has none. */
    private Optional<String> unit(int column) {
        List<String> units = IntStream.range(0, rows.size())
                .mapToObj(row -> figure(row, column))
                .flatMap(Optional::stream)
                .map(Figure::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private boolean isSeries() {
        List<LocalDate> days =
                rows.stream().flatMap(row -> day(row.get(0)).stream()).toList();
        return days.size() == rows.size()
                && days.stream().sorted().distinct().toList().equals(days);
    }

    /** Numbers of one kind, each there and none below zero. */
    private boolean isChartable(int column) {
        return unit(column).isPresent()
                && IntStream.range(0, rows.size())
                        .allMatch(row -> figure(row, column)
                                .filter(figure -> figure.value().signum() >= 0)
                                .isPresent())
                && figure(0, column).isPresent()
                && IntStream.range(0, rows.size())
                        .anyMatch(
                                row -> figure(row, column).orElseThrow().value().signum() > 0);
    }

    private boolean falls(int column) {
        List<Figure> figures = IntStream.range(0, rows.size())
                .mapToObj(row -> figure(row, column).orElseThrow())
                .toList();
        return IntStream.range(1, figures.size())
                        .allMatch(i -> figures.get(i)
                                        .value()
                                        .compareTo(figures.get(i - 1).value())
                                <= 0)
                && figures.get(0)
                                .value()
                                .compareTo(figures.get(figures.size() - 1).value())
                        > 0;
    }

    private List<Chart.Bar> bars(int column) {
        return IntStream.range(0, rows.size())
                .mapToObj(row ->
                        new Chart.Bar(rows.get(row).get(0), figure(row, column).orElseThrow()))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && Figure.of(text).isEmpty();
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(text(cell));
            }
        }
        return cells;
    }

    private static String text(Node cell) {
        StringBuilder text = new StringBuilder();
        cell.accept(new AbstractVisitor() {

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString().strip();
    }
}
