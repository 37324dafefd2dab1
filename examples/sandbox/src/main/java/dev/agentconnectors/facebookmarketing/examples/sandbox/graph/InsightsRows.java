package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.DailyRow;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.SegmentKind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Segments;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Segments.Segment;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.InsightsQuery.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Works out the rows of one insights query by adding up the daily rows of ads. */
final class InsightsRows {
    private static final List<String> PEOPLE = List.of("reach", "frequency", "cpp");

    private final Store store;
    private final InsightsQuery query;
    private final ActionStats stats;

    InsightsRows(Store store, InsightsQuery query) {
        this.store = store;
        this.query = query;
        this.stats =
                new ActionStats(query.windows(), query.breakdowns().ofActions().contains(Breakdowns.DEVICE));
    }

    /** Every row with everything that is known of it, in the order asked for. */
    List<Map<String, Object>> rows(Node node) {
        String currency = currency(node);
        List<Filtering.Condition> onRows = query.conditions().stream()
                .filter(condition -> !isOnObject(condition))
                .toList();
        // Newest object first, then by time.
        Map<String, List<DailyRow>> byObject = new TreeMap<>(Comparator.reverseOrder());
        daily(node)
                .forEach(row -> byObject.computeIfAbsent(id(query.level()).apply(row), id -> new ArrayList<>())
                        .add(row));
        List<Map<String, Object>> rows = new ArrayList<>();
        byObject.forEach((id, own) -> {
            Map<String, Object> names = names(own.get(0), query.level());
            for (DateRange range : query.ranges()) {
                segments(own, range).forEach((values, sum) -> {
                    Map<String, Object> row = row(names, sum, range, currency);
                    row.putAll(values);
                    if (Filtering.holds(onRows, field -> value(row, field))) {
                        rows.add(row);
                    }
                });
            }
        });
        query.sort().forEach(order -> rows.sort(comparator(order)));
        return rows;
    }

    /** One row for everything that the rows tell of, from the first day to the last. */
    Map<String, Object> summary(Node node) {
        DateRange all = DateRange.around(query.ranges());
        Metrics sum = daily(node).stream()
                .filter(row -> query.ranges().stream().anyMatch(range -> row.within(range.since(), range.until())))
                .map(DailyRow::metrics)
                .reduce(Metrics.NONE, Metrics::plus);
        return select(row(Map.of(), sum, all, currency(node)), query.summary());
    }

    /** What of a row was asked for. */
    Map<String, Object> select(Map<String, Object> row) {
        return select(row, query.fields());
    }

    private List<DailyRow> daily(Node node) {
        List<Filtering.Condition> onObjects =
                query.conditions().stream().filter(InsightsRows::isOnObject).toList();
        DateRange all = DateRange.around(query.ranges());
        Map<String, Boolean> wanted = new HashMap<>();
        return store.dailyRows(node.id(), all.since(), all.until()).stream()
                .filter(row -> onObjects.isEmpty() || wanted.computeIfAbsent(row.adId(), id -> isWanted(id, onObjects)))
                .toList();
    }

    /** Sums by the values of the breakdowns; one sum without values when there are no breakdowns. */
    private Map<Map<String, String>, Metrics> segments(List<DailyRow> rows, DateRange range) {
        Map<Map<String, String>, Metrics> sums = new LinkedHashMap<>();
        SegmentKind kind = query.breakdowns().kind();
        Segments segments = kind == null ? null : new Segments(store, kind);
        for (DailyRow row : rows) {
            if (row.within(range.since(), range.until())) {
                List<Segment> parts =
                        segments == null ? List.of(new Segment(Map.of(), row.metrics())) : segments.of(row);
                parts.forEach(part -> sums.merge(asked(part.values()), part.metrics(), Metrics::plus));
            }
        }
        return sums;
    }

    private Map<String, String> asked(Map<String, String> values) {
        Map<String, String> asked = new LinkedHashMap<>();
        query.breakdowns().names().forEach(name -> asked.put(name, values.getOrDefault(name, "")));
        return asked;
    }

    private String currency(Node node) {
        return store.node("act_" + node.accountId()).orElseThrow().text("currency");
    }

    private static Function<DailyRow, String> id(Level level) {
        return switch (level) {
            case ACCOUNT -> DailyRow::accountId;
            case CAMPAIGN -> DailyRow::campaignId;
            case ADSET -> DailyRow::adsetId;
            case AD -> DailyRow::adId;
        };
    }

    private Map<String, Object> names(DailyRow row, Level level) {
        Map<String, Object> names = new LinkedHashMap<>();
        Node account = store.node("act_" + row.accountId()).orElseThrow();
        names.put("account_id", row.accountId());
        names.put("account_name", account.text("name"));
        names.put("account_currency", account.text("currency"));
        if (level.compareTo(Level.CAMPAIGN) >= 0) {
            Node campaign = store.node(row.campaignId()).orElseThrow();
            names.put("campaign_id", row.campaignId());
            names.put("campaign_name", campaign.text("name"));
            names.put("objective", campaign.text("objective"));
            names.put("buying_type", campaign.text("buying_type"));
        }
        if (level.compareTo(Level.ADSET) >= 0) {
            Node adset = store.node(row.adsetId()).orElseThrow();
            names.put("adset_id", row.adsetId());
            names.put("adset_name", adset.text("name"));
            names.put("optimization_goal", adset.text("optimization_goal"));
        }
        if (level == Level.AD) {
            names.put("ad_id", row.adId());
            names.put("ad_name", store.node(row.adId()).orElseThrow().text("name"));
        }
        return names;
    }

    private Map<String, Object> row(Map<String, Object> names, Metrics sum, DateRange range, String currency) {
        Map<String, Object> row = new LinkedHashMap<>(names);
        row.putAll(InsightsRow.of(sum, currency, stats));
        SegmentKind kind = query.breakdowns().kind();
        if (kind != null && !kind.countsPeople()) {
            PEOPLE.forEach(row::remove);
        }
        row.put("date_start", range.since().toString());
        row.put("date_stop", range.until().toString());
        return row;
    }

    private Map<String, Object> select(Map<String, Object> row, List<String> fields) {
        Map<String, Object> selected = new LinkedHashMap<>();
        for (String field : fields) {
            Object value = row.get(field);
            if (value != null) {
                selected.put(field, value);
            }
        }
        // Graph names the days of a row whether they were asked for or not.
        selected.put("date_start", row.getOrDefault("date_start", ""));
        selected.put("date_stop", row.getOrDefault("date_stop", ""));
        for (String breakdown : query.breakdowns().names()) {
            Object value = row.get(breakdown);
            if (value != null) {
                selected.put(breakdown, value);
            }
        }
        return selected;
    }

    private static boolean isOnObject(Filtering.Condition condition) {
        return condition.field().contains(".");
    }

    private boolean isWanted(String adId, List<Filtering.Condition> conditions) {
        Node ad = store.node(adId).orElseThrow();
        return Filtering.holds(conditions, field -> FilterFields.read(store, ad, field));
    }

    private String value(Map<String, Object> row, String field) {
        boolean known = InsightsRow.isField(field) || query.breakdowns().names().contains(field);
        if (!known || ActionStats.FIELDS.contains(field)) {
            throw GraphError.parameter("Filtering field " + field + " is invalid", "filtering")
                    .asException();
        }
        return String.valueOf(row.getOrDefault(field, ""));
    }

    private static Comparator<Map<String, Object>> comparator(String order) {
        String field = order.replaceFirst("_(ascending|descending)$", "");
        if (field.equals(order) || !InsightsRow.isField(field) || ActionStats.FIELDS.contains(field)) {
            throw GraphError.parameter(
                            "Param sort must be a field with _ascending or _descending behind it, not " + order, "sort")
                    .asException();
        }
        Comparator<Map<String, Object>> comparator =
                Comparator.comparing(row -> String.valueOf(row.getOrDefault(field, "")), InsightsRows::compare);
        return order.endsWith("_descending") ? comparator.reversed() : comparator;
    }

    private static int compare(String left, String right) {
        String number = "-?\\d+(\\.\\d+)?";
        boolean leftIsNumber = left.matches(number);
        boolean rightIsNumber = right.matches(number);
        if (leftIsNumber && rightIsNumber) {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        }
        // A ratio that does not exist counts as less than any that does.
        return leftIsNumber == rightIsNumber ? left.compareTo(right) : Boolean.compare(leftIsNumber, rightIsNumber);
    }
}
