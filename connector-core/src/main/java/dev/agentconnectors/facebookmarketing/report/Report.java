package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One small table that answers a {@link ReportRequest}. Money is in major units of {@link #currency()}. Immutable. */
public final class Report {

    private final Days days;
    private final @Nullable Days before;
    private final String currency;
    private final List<String> labels;
    private final List<Metric> metrics;
    private final List<Line> rows;
    private final @Nullable Line rest;
    private final @Nullable Line total;
    private final int count;
    private final List<String> notes;

    /**
     * A figure, and what it was.
     *
     * @param now in the period; null where it is not known, does not add up, or is a ratio with nothing beneath
     * @param before in the period compared with; null as well where there is none
     * @param change what it rose by, less than zero where it fell; null where one of the two is
     * @param changePercent the same as a share of what it was; null where that was nothing
     */
    public record Figure(
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            @Nullable BigDecimal change,
            @Nullable BigDecimal changePercent) {}

    /**
     * A line of the table.
     *
     * @param id the campaign's, ad set's or ad's, or empty
     * @param labels what it is about: a name that people wrote, and the values of the breakdowns
     * @param figures by metric, in the order of the request
     */
    public record Line(String id, List<String> labels, Map<Metric, Figure> figures) {

        /** Copies both. */
        public Line {
            labels = List.copyOf(labels);
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        }
    }

    Report(
            Days days,
            @Nullable Days before,
            String currency,
            List<String> labels,
            List<Metric> metrics,
            List<Line> rows,
            @Nullable Line rest,
            @Nullable Line total,
            int count,
            List<String> notes) {
        this.days = days;
        this.before = before;
        this.currency = currency;
        this.labels = List.copyOf(labels);
        this.metrics = List.copyOf(metrics);
        this.rows = List.copyOf(rows);
        this.rest = rest;
        this.total = total;
        this.count = count;
        this.notes = List.copyOf(notes);
    }

    /**
     * The first day that it is about.
     *
     * @return the day, on the ad account's calendar
     */
    public LocalDate since() {
        return days.since();
    }

    /**
     * The last day that it is about.
     *
     * @return the day, on the ad account's calendar
     */
    public LocalDate until() {
        return days.until();
    }

    /**
     * The first day of those that it compares with.
     *
     * @return the day, or empty where nothing is compared
     */
    public Optional<LocalDate> comparedSince() {
        return Optional.ofNullable(before).map(Days::since);
    }

    /**
     * The last day of those that it compares with.
     *
     * @return the day, or empty where nothing is compared
     */
    public Optional<LocalDate> comparedUntil() {
        return Optional.ofNullable(before).map(Days::until);
    }

    /**
     * The currency of the ad account.
     *
     * @return the three-letter code, or {@code ?} where it could not be told
     */
    public String currency() {
        return currency;
    }

    /**
     * The rows that come first.
     *
     * @return at most as many as were asked for
     */
    public List<Line> rows() {
        return rows;
    }

    /**
     * All the others in one line.
     *
     * @return the line, or empty where every row is shown
     */
    public Optional<Line> rest() {
        return Optional.ofNullable(rest);
    }

    /**
     * All rows together.
     *
     * @return the line, or empty where there is only one row
     */
    public Optional<Line> total() {
        return Optional.ofNullable(total);
    }

    /**
     * How many rows there are, shown or not.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * What has to be known to read the table rightly.
     *
     * @return sentences
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * The table as compact JSON: the days, the names of the columns with their units, a row of values for each line. A figure
     * is followed by its change and the change in percent where there is a comparison. Nothing is repeated.
     *
     * @return the text
     */
    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", days.toString());
        if (before != null) {
            json.put("compared_with", before.toString());
        }
        boolean ids = rows.stream().anyMatch(row -> !row.id().isEmpty());
        json.put("columns", columns(ids));
        List<Object> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(values(row, ids, false)));
        json.put("rows", lines);
        if (rest != null) {
            json.put("rest", values(rest, ids, true));
        }
        if (total != null) {
            json.put("total", values(total, ids, true));
        }
        if (!notes.isEmpty()) {
            json.put("notes", notes);
        }
        return Json.write(json);
    }

    /** The same text as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }

    private List<String> columns(boolean ids) {
        List<String> columns = new ArrayList<>(labels);
        if (ids) {
            columns.add(labels.get(0) + "_id");
        }
        for (Metric metric : metrics) {
            String unit = switch (metric.unit()) {
                case MONEY -> " " + currency;
                case PERCENT -> " %";
                case COUNT, FACTOR -> "";
            };
            columns.add(metric.wireName() + unit);
            if (compares(metric)) {
                columns.add("change");
                columns.add("change %");
            }
        }
        return columns;
    }

    private boolean compares(Metric metric) {
        return before != null && metric != Metric.BUDGET && metric != Metric.BUDGET_SPENT;
    }

    private List<Object> values(Line line, boolean ids, boolean sum) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            values.add(i < line.labels().size() ? shortened(line.labels().get(i)) : null);
        }
        if (ids) {
            values.add(sum || line.id().isEmpty() ? null : line.id());
        }
        for (Metric metric : metrics) {
            Figure figure = line.figures().get(metric);
            values.add(figure == null ? null : rounded(figure.now(), metric));
            if (compares(metric)) {
                values.add(figure == null ? null : rounded(figure.change(), metric));
                values.add(figure == null ? null : figure.changePercent());
            }
        }
        while (!values.isEmpty() && values.get(values.size() - 1) == null) {
            values.remove(values.size() - 1);
        }
        return Collections.unmodifiableList(values);
    }

    private static String shortened(String label) {
        return label.length() <= 60 ? label : label.substring(0, 57) + "...";
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal figure, Metric metric) {
        if (figure == null) {
            return null;
        }
        int places = switch (metric.unit()) {
            case COUNT -> figure.stripTrailingZeros().scale() <= 0 ? 0 : 2;
            case MONEY -> figure.abs().compareTo(BigDecimal.ONE) < 0 ? 3 : 2;
            case PERCENT, FACTOR -> 2;
        };
        BigDecimal shown = figure.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
