package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of Insights. Each is counted in a field, or in an action's entry of one, or is the ratio of two that are: so
 * all hold for sums of rows as well.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nothing changes the parts.
enum Metric {
    SPEND("Spend", "spend", "money"),
    IMPRESSIONS("Impressions", "impressions", ""),
    REACH("People reached", "reach", ""),
    CLICKS("Clicks", "clicks", ""),
    LINK_CLICKS("Link clicks", "actions.link_click", ""),
    PURCHASES("Purchases", "actions.purchase", ""),
    LEADS("Leads", "actions.lead", ""),
    REVENUE("Purchase value", "action_values.purchase", "money"),
    CTR("Click-through rate", CLICKS, IMPRESSIONS, "%", 100),
    CPC("Cost per click", SPEND, CLICKS, "money", 1),
    CPM("Cost per 1,000 impressions", SPEND, IMPRESSIONS, "money", 1000),
    FREQUENCY("Frequency", IMPRESSIONS, REACH, "", 1),
    ROAS("Return on ad spend", REVENUE, SPEND, "x", 1),
    CPA("Cost per purchase", SPEND, PURCHASES, "money", 1),
    CPL("Cost per lead", SPEND, LEADS, "money", 1);

    /** What a question after "the performance" gets. */
    static final List<Metric> USUAL = List.of(SPEND, IMPRESSIONS, REACH, CLICKS, CTR, CPC, CPM);

    private final String title;
    /** A field, with the type of an action behind a dot; of a ratio the parts. */
    private final String field;

    private final List<Metric> parts;
    private final String unit;
    private final int factor;

    Metric(String title, String field, String unit) {
        this.title = title;
        this.field = field;
        this.parts = List.of();
        this.unit = unit;
        this.factor = 0;
    }

    Metric(String title, Metric part, Metric whole, String unit, int factor) {
        this.title = title;
        this.field = "";
        this.parts = List.of(part, whole);
        this.unit = unit;
        this.factor = factor;
    }

    static List<Metric> in(Clause clause) {
        return clause.values("metric").stream()
                .flatMap(value -> Stream.of(values()).filter(m -> m.word().equals(value)))
                .toList();
    }

    String title() {
        return title;
    }

    /** The title of a table's column. */
    String column() {
        return List.of(CTR, CPC, CPM, ROAS).contains(this) ? name() : title;
    }

    /** As Insights call it, where they do. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the report tool calls it. */
    String reportName() {
        return switch (this) {
            case REVENUE -> "purchase_value";
            case CPA -> "cost_per_purchase";
            case CPL -> "cost_per_lead";
            default -> word();
        };
    }

    /** What to ask the report tool for: what is counted, so that ratios are exact, and impressions to see what was shown. */
    static List<String> reported(List<Metric> metrics) {
        return Stream.concat(metrics.stream(), Stream.of(IMPRESSIONS))
                .flatMap(metric -> metric.isRatio() ? metric.parts.stream() : Stream.of(metric))
                .map(Metric::reportName)
                .distinct()
                .toList();
    }

    /** A row of the report tool as Insights would have it. */
    static Row fromReport(Row reported, @Nullable Kind kind, @Nullable String by) {
        var row = Json.object();
        List<String> columns = new ArrayList<>();
        reported.json().fieldNames().forEachRemaining(columns::add);
        if (kind != null) {
            row.put(kind.level() + "_name", reported.text(columns.get(0)));
            columns.stream()
                    .filter(column -> column.endsWith("_id"))
                    .forEach(column -> row.put(kind.idParameter(), reported.text(column)));
        }
        if (by != null) {
            row.put(List.of("day", "week", "month").contains(by) ? "date_start" : by, reported.text(by));
        }
        for (Metric metric : values()) {
            columns.stream()
                    .filter(column ->
                            column.replaceFirst(" .*", "").equals(metric.reportName()) && reported.has(column))
                    .forEach(column -> row.put(metric.reportName(), reported.text(column)));
        }
        return new Row(row);
    }

    boolean isRatio() {
        return !parts.isEmpty();
    }

    /** The fields that it is counted in. */
    List<String> fields() {
        return isRatio()
                ? parts.stream().flatMap(part -> part.fields().stream()).toList()
                : List.of(field.replaceFirst("\\..*", ""));
    }

    /** Whether a service can order by it. */
    boolean isSortable() {
        return USUAL.contains(this);
    }

    /** Whether less of it is better. */
    boolean isCost() {
        return isRatio() && unit.equals("money");
    }

    /** The value in a row, in a column of its own or among the actions; empty if it does not say. */
    Optional<BigDecimal> of(Row row) {
        if (!isRatio()) {
            String[] path = field.split("\\.", 2);
            return path.length == 1 || row.has(reportName())
                    ? row.number(reportName())
                    : Optional.of(action(row.json().path(path[0]), path[1]));
        }
        Optional<BigDecimal> whole = parts.get(1).of(row).filter(value -> value.signum() != 0);
        return parts.get(0)
                .of(row)
                .filter(part -> whole.isPresent())
                .map(part ->
                        part.multiply(BigDecimal.valueOf(factor)).divide(whole.orElseThrow(), 6, RoundingMode.HALF_UP));
    }

    /** Actions are a list of types with values, or an object of them; a type that is not in it did not happen. */
    private static BigDecimal action(JsonNode actions, String type) {
        for (JsonNode action : actions) {
            if (action.path("action_type").asText().equals(type)) {
                return new Row(action).numberOrZero("value");
            }
        }
        return new Row(actions).numberOrZero(type);
    }

    /** For people. */
    String text(BigDecimal value, String currency) {
        return switch (unit) {
            case "money" -> new Money(value, currency).toString();
            case "%" -> Markdown.number(value, 2) + " %";
            case "x" -> Markdown.number(value, 2) + " ×";
            default -> Markdown.number(value, isRatio() ? 2 : 0);
        };
    }

    String text(Row row, String currency) {
        return of(row).map(value -> text(value, currency)).orElse("");
    }

    Comparator<Row> order(boolean descending) {
        Comparator<Row> ascending = Comparator.comparing(row -> of(row).orElse(BigDecimal.ZERO));
        return descending ? ascending.reversed() : ascending;
    }

    /** The sums of rows, with what else the first of them says; people are not added up, some may be the same. */
    static Row sum(List<Row> rows) {
        if (rows.size() == 1) {
            return rows.get(0);
        }
        var total = Json.object();
        rows.get(0).json().properties().forEach(field -> total.set(field.getKey(), field.getValue()));
        total.remove(List.of("actions", "action_values"));
        Stream.of(values()).map(Metric::reportName).forEach(total::remove);
        for (Metric metric : values()) {
            if (!metric.isRatio() && metric != REACH) {
                BigDecimal sum =
                        rows.stream().flatMap(row -> metric.of(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
                total.put(metric.reportName(), sum.toPlainString());
            }
        }
        return new Row(total);
    }
}
