package dev.agentconnectors.facebookmarketing.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one object, or of one value of a breakdown, in one period.
 *
 * @param key what tells rows apart, the same in both periods
 * @param id of the object, or empty
 * @param labels what the row is called: the object's name, then the breakdowns
 * @param figures what was read, by metrics that are no ratios
 */
record Row(String key, String id, List<String> labels, Map<Metric, BigDecimal> figures) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    static Row empty(Row like) {
        return new Row(like.key, like.id, like.labels, new EnumMap<>(Metric.class));
    }

    /** A figure, or null where it is not known or a ratio has nothing beneath. */
    @Nullable
    BigDecimal figure(Metric metric) {
        List<Metric> bases = metric.bases();
        if (bases.size() == 1) {
            BigDecimal figure = figures.get(metric);
            return figure == null && metric.addsUp() && metric != Metric.BUDGET ? BigDecimal.ZERO : figure;
        }
        BigDecimal above = figure(bases.get(0));
        BigDecimal below = figure(bases.get(1));
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(BigDecimal.valueOf(metric.times())).divide(below, DIGITS);
    }

    void add(Metric metric, BigDecimal amount) {
        figures.merge(metric, amount, BigDecimal::add);
    }

    /** Adds what adds up. */
    void addAll(Row other) {
        other.figures.forEach((metric, amount) -> {
            if (metric.addsUp()) {
                add(metric, amount);
            }
        });
    }
}
