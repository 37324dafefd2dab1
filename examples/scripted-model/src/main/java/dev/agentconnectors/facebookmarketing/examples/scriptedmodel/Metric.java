package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure of Insights. All come from what rows count, so that they hold for sums of rows as well. */
enum Metric {
    SPEND("Spend", "spend"),
    IMPRESSIONS("Impressions", "impressions"),
    REACH("People reached", "reach"),
    CLICKS("Clicks", "clicks"),
    CTR("Click-through rate", "impressions,clicks", "%", 100),
    CPC("Cost per click", "spend,clicks", "money", 1),
    CPM("Cost per 1,000 impressions", "spend,impressions", "money", 1000),
    FREQUENCY("Frequency", "impressions,reach", "", 1),
    LINK_CLICKS("Link clicks", "actions"),
    PURCHASES("Purchases", "actions"),
    LEADS("Leads", "actions"),
    REVENUE("Purchase value", "action_values"),
    ROAS("Return on ad spend", "action_values,spend", "x", 1),
    CPA("Cost per purchase", "spend,actions", "money", 1),
    CPL("Cost per lead", "spend,actions", "money", 1);

    /** What a question after "the performance" gets. */
    static final List<Metric> USUAL = List.of(SPEND, IMPRESSIONS, REACH, CLICKS, CTR, CPC, CPM);

    private static final List<Metric> COUNTED =
            List.of(SPEND, IMPRESSIONS, REACH, CLICKS, LINK_CLICKS, PURCHASES, LEADS, REVENUE);

    private final String title;
    private final String fields;
    private final String unit;
    private final int factor;

    Metric(String title, String fields) {
        this(title, fields, title.equals("Spend") || title.equals("Purchase value") ? "money" : "", 0);
    }

    Metric(String title, String fields, String unit, int factor) {
        this.title = title;
        this.fields = fields;
        this.unit = unit;
        this.factor = factor;
    }

    static List<Metric> in(Clause clause) {
        return clause.values("metric").stream()
                .flatMap(value -> Stream.of(values()).filter(m -> m.name().equals(value.toUpperCase(Locale.ROOT))))
                .toList();
    }

    String title() {
        return title;
    }

    /** The title of a table's column. */
    String column() {
        return this == CTR || this == CPC || this == CPM || this == ROAS ? name() : title;
    }

    List<String> fields() {
        return List.of(fields.split(",", -1));
    }

    /** Whether a service can order by it. */
    boolean isSortable() {
        return List.of(SPEND, IMPRESSIONS, REACH, CLICKS, CTR, CPC, CPM).contains(this);
    }

    /** Whether less of it is better. */
    boolean isCost() {
        return List.of(CPC, CPM, CPA, CPL).contains(this);
    }

    /** The value in a row; empty if it does not say. */
    Optional<BigDecimal> of(Row row) {
        return switch (this) {
            case SPEND, IMPRESSIONS, REACH, CLICKS -> row.number(fields);
            case LINK_CLICKS -> conversion(row, "link_clicks", "actions", "link_click");
            case PURCHASES -> conversion(row, "purchases", "actions", "purchase");
            case LEADS -> conversion(row, "leads", "actions", "lead");
            case REVENUE -> conversion(row, "purchase_value", "action_values", "purchase");
            case CTR -> ratio(CLICKS.of(row), IMPRESSIONS.of(row));
            case CPC -> ratio(SPEND.of(row), CLICKS.of(row));
            case CPM -> ratio(SPEND.of(row), IMPRESSIONS.of(row));
            case FREQUENCY -> ratio(IMPRESSIONS.of(row), REACH.of(row));
            case ROAS -> ratio(REVENUE.of(row), SPEND.of(row));
            case CPA -> ratio(SPEND.of(row), PURCHASES.of(row));
            case CPL -> ratio(SPEND.of(row), LEADS.of(row));
        };
    }

    /** For people. */
    String text(BigDecimal value, String currency) {
        return switch (unit) {
            case "money" -> new Money(value, currency).toString();
            case "%" -> Markdown.number(value, 2) + " %";
            case "x" -> Markdown.number(value, 2) + " ×";
            default -> Markdown.number(value, factor == 0 ? 0 : 2);
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
        var total = Json.object();
        rows.get(0).json().properties().forEach(field -> total.set(field.getKey(), field.getValue()));
        if (rows.size() == 1) {
            return rows.get(0);
        }
        total.remove(List.of(
                "actions", "action_values", "link_clicks", "purchases", "leads", "purchase_value", "reach", "ctr", "cpc", "cpm"));
        for (Metric metric : COUNTED) {
            BigDecimal sum =
                    rows.stream().map(metric::of).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
            switch (metric) {
                case SPEND, IMPRESSIONS, CLICKS -> total.put(metric.fields, sum.toPlainString());
                case REACH -> {}
                default ->
                    total.withArray("/" + metric.fields)
                            .addObject()
                            .put("action_type", metric.type())
                            .put("value", sum.toPlainString());
            }
        }
        return new Row(total);
    }

    private String type() {
        return switch (this) {
            case LINK_CLICKS -> "link_click";
            case LEADS -> "lead";
            default -> "purchase";
        };
    }

    private Optional<BigDecimal> ratio(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0
                ? Optional.empty()
                : Optional.of(
                        part.get().multiply(BigDecimal.valueOf(factor)).divide(whole.get(), 6, RoundingMode.HALF_UP));
    }

    /** A column of its own, or one of the actions. */
    private static Optional<BigDecimal> conversion(Row row, String column, String field, String type) {
        return row.json().has(column) ? Optional.of(row.numberOrZero(column)) : action(row, field, type);
    }

    /** Actions are a list of types with values, or an object of them; a type that is not in it did not happen. */
    private static Optional<BigDecimal> action(Row row, String field, String type) {
        JsonNode actions = row.json().path(field);
        if (actions.isObject()) {
            return Optional.of(new Row(actions).numberOrZero(type));
        }
        for (JsonNode action : actions) {
            if (action.path("action_type").asText().equals(type)) {
                return Optional.of(new Row(action).numberOrZero("value"));
            }
        }
        return Optional.of(BigDecimal.ZERO);
    }
}
