package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads requests as models and forms write them. */
final class ReportValues {

    private static final Set<String> NAMES = Set.of(
            "account_id", "level", "period", "compare_to", "by", "metrics", "order_by", "order", "top", "filter");

    private ReportValues() {}

    static ReportRequest read(Map<String, ? extends @Nullable Object> values) {
        values.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ValidationException("'" + name + "' is no parameter of a report: use "
                            + NAMES.stream().sorted().collect(Collectors.joining(", ")) + ".");
                });
        ReportRequest.Builder builder = ReportRequest.builder(text(values, "account_id"));
        given(values, "level", text -> builder.level(one("level", text, Level.values())));
        given(values, "period", builder::period);
        given(values, "compare_to", text -> {
            Comparison.of(text).ifPresent(builder::compareTo);
            return builder;
        });
        List<String> by = list(values.get("by"));
        if (!by.isEmpty()) {
            builder.by(by.toArray(new String[0]));
        }
        List<String> metrics = list(values.get("metrics"));
        if (!metrics.isEmpty()) {
            builder.metrics(metrics.stream().map(ReportValues::metric).toArray(Metric[]::new));
        }
        String orderBy = text(values, "order_by");
        String order = text(values, "order");
        if (!orderBy.isEmpty() || !order.isEmpty()) {
            Metric metric =
                    orderBy.isEmpty() ? metrics.isEmpty() ? Metric.SPEND : metric(metrics.get(0)) : metric(orderBy);
            builder.order(metric, order.isEmpty() ? Order.HIGHEST : one("order", order, Order.values()));
        }
        given(values, "top", text -> builder.top(number(text)));
        builder.filter(conditions(values.get("filter")));
        return builder.build();
    }

    private static void given(
            Map<String, ? extends @Nullable Object> values, String name, Function<String, Object> take) {
        String text = text(values, name);
        if (!text.isEmpty()) {
            Object unused = take.apply(text);
        }
    }

    private static String text(Map<String, ? extends @Nullable Object> values, String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString().trim();
    }

    private static Metric metric(String name) {
        return Metric.of(name)
                .orElseThrow(() -> new ValidationException("'" + name + "' is no metric of a report: use "
                        + Arrays.stream(Metric.values()).map(Metric::wireName).collect(Collectors.joining(", "))
                        + "."));
    }

    private static <E extends Enum<E>> E one(String name, String text, E[] values) {
        String wanted = text.toUpperCase(Locale.ROOT).replace("AD_SET", "ADSET");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted) || (value.name() + "S").equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ValidationException(name + " is '" + text + "': use one of "
                        + Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ValidationException(
                    "top is '" + text + "': give a whole number from 1 to " + ReportRequest.MOST_ROWS + ".");
        }
    }

    private static List<String> list(@Nullable Object value) {
        if (value instanceof Iterable<?> several) {
            // Models write several names into one element, too.
            List<String> texts = new ArrayList<>();
            several.forEach(one -> texts.addAll(list(String.valueOf(one))));
            return texts;
        }
        return value == null
                ? List.of()
                : Stream.of(value.toString().split(","))
                        .map(String::trim)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> conditions(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return List.of();
        }
        List<Map<String, Object>> conditions = new ArrayList<>();
        Iterable<?> several = value instanceof Iterable<?> list ? list : List.of(value);
        for (Object one : several) {
            if (!(one instanceof Map<?, ?> map) || map.get("field") == null || map.get("value") == null) {
                throw new ValidationException("filter is a list of {\"field\": \"name\", \"operator\":"
                        + " \"CONTAIN\", \"value\": \"Sale\"}; fields are name and the metrics.");
            }
            conditions.add(Condition.checked((Map<String, Object>) map));
        }
        return conditions;
    }
}
