package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/** Lays out a Markdown table in columns of a terminal. */
final class TableText {

    private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[$€£¥]?\\d[\\d,. ]*(?:%| ?[A-Z]{3})?|–?");
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int READABLE = 16;

    private final List<List<String>> rows;
    private final int columns;

    private TableText(List<List<String>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Lays out a table.
     *
     * @param lines its lines, each beginning with a bar
     * @param screen where it goes: tells the width that it may take, and styles the header
     * @return the lines to show
     */
    static List<String> layOut(List<String> lines, Screen screen) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line).matches())
                .map(TableText::cells)
                .toList();
        return rows.isEmpty() ? List.of() : new TableText(rows).lines(screen);
    }

    private List<String> lines(Screen screen) {
        int[] widths = widths(screen.width());
        if (screen.width() > 0 && isTooNarrow(widths)) {
            return listed(screen);
        }
        List<String> lines = new ArrayList<>();
        lines.add(screen.styled(Screen.Style.BOLD, line(rows.get(0), widths)));
        lines.add(String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList()));
        rows.subList(1, rows.size()).forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** Where columns find no room beside each other, they stand below each other. */
    private List<String> listed(Screen screen) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                String title = i < rows.get(0).size() ? rows.get(0).get(i) : "";
                lines.addAll(screen.wrapped(
                                i == 0
                                        ? screen.styled(Screen.Style.BOLD, row.get(0))
                                        : "  " + title + ": " + row.get(i))
                        .lines()
                        .toList());
            }
        }
        return lines;
    }

    /** Cut figures and ids are wrong, and cut words are unreadable. */
    private boolean isTooNarrow(int[] widths) {
        for (int i = 0; i < columns; i++) {
            int at = i;
            int wanted = rows.stream()
                    .mapToInt(row -> at < row.size() ? width(row.get(at)) : 0)
                    .max()
                    .orElse(0);
            if (widths[i] < (isFigures(i) ? wanted : Math.min(wanted, READABLE))) {
                return true;
            }
        }
        return false;
    }

    /** As wide as the contents, unless that is too wide: then the widest columns give way. */
    private int[] widths(int screen) {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        int tooMuch = screen == 0 ? 0 : Arrays.stream(widths).sum() + GAP.length() * (columns - 1) - screen;
        for (; tooMuch > 0; tooMuch--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            String cell = cut(i < row.size() ? row.get(i) : "", widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - width(cell)));
            line.append(i == 0 ? "" : GAP).append(isFigures(i) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private boolean isFigures(int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> column >= row.size()
                                || FIGURE.matcher(row.get(column)).matches());
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static String cut(String text, int width) {
        return width(text) <= width ? text : new AttributedString(text).columnSubSequence(0, width - 1) + "…";
    }

    /** Characters of some scripts take two columns. */
    private static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Arrays.stream(CELL_END.split(inner, -1))
                .map(cell -> cell.replace("\\|", "|")
                        .replace("**", "")
                        .replace("`", "")
                        .strip())
                .toList();
    }
}
