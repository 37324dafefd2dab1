package dev.agentconnectors.facebookmarketing.examples.notebooks;

import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose text is HTML, which a notebook shows where it is the value of a cell. Numbers, money and shares stand to the
 * right.
 */
public final class Table {

    private static final Set<String> ABBREVIATIONS = Set.of("id", "cpc", "cpm", "ctr", "roas", "url");
    /** Would push the table beyond the page. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{40}");

    private final List<String> headers;
    private final List<List<@Nullable Object>> rows;
    private final String caption;

    private Table(List<String> headers, List<List<@Nullable Object>> rows, String caption) {
        this.headers = headers;
        this.rows = rows;
        this.caption = caption;
    }

    /**
     * A table of Java records, whose components are its columns.
     *
     * @param type the type of the records
     * @param records the rows
     * @param <R> the type of the records
     * @return the table
     */
    public static <R extends Record> Table of(Class<R> type, Collection<R> records) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (R row : records) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (RecordComponent component : components) {
                cells.add(value(component, row));
            }
            rows.add(cells);
        }
        return new Table(
                Arrays.stream(components)
                        .map(component -> words(component.getName()))
                        .toList(),
                rows,
                "");
    }

    /**
     * A table of maps, such as those of a connector's result.
     *
     * @param maps the rows
     * @param keys the columns
     * @return the table
     */
    public static Table of(Collection<? extends Map<String, ?>> maps, String... keys) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map<String, ?> map : maps) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (String key : keys) {
                cells.add(map.get(key));
            }
            rows.add(cells);
        }
        return new Table(List.of(keys), rows, "");
    }

    /**
     * A report, with a column for each change where it compares.
     *
     * @param report the rows
     * @return the table
     */
    public static Table of(Report report) {
        if (report.rows().isEmpty()) {
            return new Table(List.of("Nothing"), List.of(), "");
        }
        Report.Line first = report.rows().get(0);
        List<String> headers = new ArrayList<>();
        for (int label = 0; label < first.labels().size(); label++) {
            headers.add(first.labels().size() == 1 ? "" : "By");
        }
        first.figures().keySet().forEach(metric -> {
            headers.add(words(metric.wireName()));
            if (report.comparedSince().isPresent()) {
                headers.add("Change");
            }
        });
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Report.Line line : report.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(line.labels());
            line.figures().forEach((metric, figure) -> {
                cells.add(figure(figure.now(), metric, report.currency()));
                if (report.comparedSince().isPresent()) {
                    cells.add(
                            figure.changePercent() == null
                                    ? null
                                    : new Percent(figure.changePercent().doubleValue()));
                }
            });
            rows.add(cells);
        }
        return new Table(headers, rows, "");
    }

    private static @Nullable Object figure(@Nullable BigDecimal value, Metric metric, String currency) {
        if (value == null) {
            return null;
        }
        return switch (metric.unit()) {
            case MONEY -> new Money(value, currency);
            case PERCENT -> new Percent(value.doubleValue());
            case FACTOR -> value;
            case COUNT -> value.longValue();
        };
    }

    /**
     * Says what the table shows.
     *
     * @param text a few words
     * @return the table with that caption
     */
    public Table caption(String text) {
        return new Table(headers, rows, text);
    }

    /** The table as HTML. */
    @Override
    public String toString() {
        StringBuilder html = new StringBuilder("<table>\n");
        if (!caption.isEmpty()) {
            html.append("<caption style=\"caption-side: top; text-align: left; padding: 0.5em\"><b>")
                    .append(escaped(caption))
                    .append("</b></caption>\n");
        }
        html.append("<thead><tr>");
        for (int column = 0; column < headers.size(); column++) {
            html.append(cell("th", headers.get(column), isOfNumbers(column)));
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<@Nullable Object> row : rows) {
            html.append("<tr>");
            for (int column = 0; column < headers.size(); column++) {
                html.append(cell("td", text(row.get(column)), isOfNumbers(column)));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>").toString();
    }

    private boolean isOfNumbers(int column) {
        List<Object> present = rows.stream()
                .map(row -> row.get(column))
                .flatMap(Stream::ofNullable)
                .toList();
        return !present.isEmpty()
                && present.stream()
                        .allMatch(
                                value -> value instanceof Number || value instanceof Money || value instanceof Percent);
    }

    private static String cell(String tag, String text, boolean number) {
        String style = number
                ? "text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums"
                : "text-align: left";
        if (LONG_WORD.matcher(text).find()) {
            style += "; overflow-wrap: anywhere";
        }
        return "<" + tag + " style=\"" + style + "\">" + escaped(text) + "</" + tag + ">";
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Double || value instanceof BigDecimal) {
            return String.format(Locale.ENGLISH, "%,.2f", ((Number) value).doubleValue());
        }
        if (value instanceof Number whole) {
            return String.format(Locale.ENGLISH, "%,d", whole.longValue());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Table::text).collect(Collectors.joining("\n"));
        }
        return value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** {@code dailyBudget} becomes {@code Daily budget}, and {@code account_id} {@code Account ID}. */
    private static String words(String name) {
        String words = Arrays.stream(name.split("_|(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            // The notebook's own records are not public.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component, e);
        }
    }
}
