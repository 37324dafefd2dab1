package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.report.Report.Figure;
import dev.agentconnectors.facebookmarketing.report.Report.Line;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of two periods side by side, the ones that matter first, and the others and all of them into one line each. */
final class Ranking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String SOME_BUDGETS =
            "Not all rows have a daily budget of their own: budget_spent is left out of the sums.";

    private final ReportRequest request;
    private final Days days;
    private final @Nullable Days before;
    private final String currency;
    private final List<String> notes;

    private record Pair(Row now, Row then) {}

    Ranking(ReportRequest request, Days days, @Nullable Days before, String currency, List<String> notes) {
        this.request = request;
        this.days = days;
        this.before = before;
        this.currency = currency;
        this.notes = new ArrayList<>(notes);
    }

    Report report(List<Row> now, List<Row> then) {
        List<Pair> pairs = pairs(now, then);
        pairs.removeIf(
                pair -> !request.nameFilter().stream().allMatch(condition -> Condition.holds(condition, name(pair))));
        pairs.removeIf(pair -> !request.figureFilter().stream()
                .allMatch(condition -> Condition.holds(
                        condition,
                        pair.now.figure(ReportRequest.metric(condition).orElseThrow()))));
        pairs.sort(comparator());
        List<Pair> top = pairs.subList(0, Math.min(request.top(), pairs.size()));
        List<Pair> others = pairs.subList(top.size(), pairs.size());
        boolean one = pairs.size() == 1;
        if (request.bases().contains(Metric.REACH) && pairs.size() > 1) {
            notes.add("People do not add up: reach and what is made of it are left out of the sums.");
        }
        return new Report(
                days,
                before,
                currency,
                columns(),
                request.metrics(),
                top.stream().map(pair -> line(pair, labels(pair.now))).toList(),
                others.isEmpty() ? null : sum(others, others.size() + " others"),
                one ? null : sum(pairs, "total"),
                pairs.size(),
                notes);
    }

    private static String name(Pair pair) {
        return pair.now.labels().isEmpty() ? "" : pair.now.labels().get(0);
    }

    private List<Pair> pairs(List<Row> now, List<Row> then) {
        Map<String, Row> earlier = new HashMap<>();
        then.forEach(row -> earlier.put(row.key(), row));
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : now) {
            seen.add(row.key());
            Row other = earlier.get(row.key());
            pairs.add(new Pair(row, other == null ? Row.empty(row) : other));
        }
        for (Row row : then) {
            // What there is no more is a change too.
            if (!seen.contains(row.key())) {
                pairs.add(new Pair(Row.empty(row), row));
            }
        }
        return pairs;
    }

    private Comparator<Pair> comparator() {
        if (request.time().isPresent()
                && request.order() == ReportRequest.Order.HIGHEST
                && request.breakdowns().isEmpty()
                && request.level() == Level.ACCOUNT) {
            return Comparator.comparing(
                    pair -> pair.now.labels().get(pair.now.labels().size() - 1));
        }
        Comparator<Pair> byFigure = switch (request.order()) {
            case HIGHEST -> Comparator.comparing(this::figure, Comparator.reverseOrder());
            case LOWEST -> Comparator.comparing(this::lowest);
            case LARGEST_CHANGE ->
                Comparator.comparing((Pair pair) -> change(pair).abs(), Comparator.reverseOrder());
            case LARGEST_RISE -> Comparator.comparing(this::change, Comparator.reverseOrder());
            case LARGEST_FALL -> Comparator.comparing(this::change);
        };
        // The more is behind a figure, the more it matters.
        return byFigure.thenComparing(pair -> orZero(pair.now.figure(Metric.SPEND)), Comparator.reverseOrder());
    }

    private BigDecimal figure(Pair pair) {
        BigDecimal figure = pair.now.figure(request.orderBy());
        return figure == null ? BigDecimal.valueOf(Long.MIN_VALUE) : figure;
    }

    private BigDecimal lowest(Pair pair) {
        BigDecimal figure = pair.now.figure(request.orderBy());
        return figure == null ? BigDecimal.valueOf(Long.MAX_VALUE) : figure;
    }

    private BigDecimal change(Pair pair) {
        BigDecimal now = pair.now.figure(request.orderBy());
        BigDecimal then = pair.then.figure(request.orderBy());
        boolean ratio = request.orderBy().bases().size() > 1;
        return ratio && (now == null || then == null)
                ? BigDecimal.ZERO
                : orZero(now).subtract(orZero(then));
    }

    private Line sum(List<Pair> pairs, String label) {
        Row now = new Row("", "", List.of(label), new EnumMap<>(Metric.class));
        Row then = new Row("", "", List.of(label), new EnumMap<>(Metric.class));
        pairs.forEach(pair -> {
            now.addAll(pair.now);
            then.addAll(pair.then);
        });
        boolean allHaveBudgets =
                pairs.stream().allMatch(pair -> pair.now.figures().containsKey(Metric.BUDGET));
        Line line = line(new Pair(now, then), List.of(label));
        if (allHaveBudgets || !line.figures().containsKey(Metric.BUDGET_SPENT)) {
            return line;
        }
        // What others spend would count against the budgets that are known.
        Map<Metric, Figure> figures = new LinkedHashMap<>(line.figures());
        figures.put(Metric.BUDGET_SPENT, new Figure(null, null, null, null));
        if (!notes.contains(SOME_BUDGETS)) {
            notes.add(SOME_BUDGETS);
        }
        return new Line(line.id(), line.labels(), figures);
    }

    private Line line(Pair pair, List<String> labels) {
        Map<Metric, Figure> figures = new LinkedHashMap<>();
        for (Metric metric : request.metrics()) {
            BigDecimal now = pair.now.figure(metric);
            BigDecimal then = before == null || metric == Metric.BUDGET || metric == Metric.BUDGET_SPENT
                    ? null
                    : pair.then.figure(metric);
            figures.put(metric, new Figure(now, then, change(now, then), percent(now, then)));
        }
        return new Line(pair.now.id(), labels, figures);
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null ? null : now.subtract(then);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null || then.signum() == 0
                ? null
                : now.subtract(then)
                        .multiply(HUNDRED)
                        .divide(then, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP);
    }

    private List<String> labels(Row row) {
        return row.labels().isEmpty() ? List.of("account") : row.labels();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (request.level() != Level.ACCOUNT) {
            columns.add(request.level().wireName());
        }
        columns.addAll(request.breakdowns());
        request.time().ifPresent(columns::add);
        return columns.isEmpty() ? List.of("account") : columns;
    }

    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }
}
