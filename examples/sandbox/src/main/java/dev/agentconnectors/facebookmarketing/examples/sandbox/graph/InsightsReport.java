package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.DailyRow;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.InsightsQuery.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Answers insights requests by adding up the daily rows of ads. */
final class InsightsReport {
    private static final Set<String> LISTS =
            Set.of("actions", "action_values", "cost_per_action_type", "purchase_roas");

    private final Store store;

    InsightsReport(Store store) {
        this.store = store;
    }

    Map<String, Object> read(Node node, GraphRequest request) {
        InsightsQuery query = InsightsQuery.parse(request.params(), node.kind(), store.today());
        List<Map<String, Object>> rows = rows(node, query);
        List<Map.Entry<Integer, Map<String, Object>>> numbered = IntStream.range(0, rows.size())
                .mapToObj(index -> Map.entry(-index, rows.get(index)))
                .toList();
        return ListAnswer.of(
                Page.of(numbered, Map.Entry::getKey, request.params()),
                request,
                row -> select(row.getValue(), query.fields()));
    }

    private List<Map<String, Object>> rows(Node node, InsightsQuery query) {
        String currency = store.node("act_" + node.accountId()).orElseThrow().text("currency");
        List<Filtering.Condition> onObjects =
                query.conditions().stream().filter(InsightsReport::isOnObject).toList();
        List<Filtering.Condition> onRows = query.conditions().stream()
                .filter(condition -> !isOnObject(condition))
                .toList();
        Map<String, Boolean> wanted = new HashMap<>();
        List<DailyRow> daily = store
                .dailyRows(node.id(), query.range().since(), query.range().until())
                .stream()
                .filter(row -> onObjects.isEmpty() || wanted.computeIfAbsent(row.adId(), id -> isWanted(id, onObjects)))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        // Newest object first, then by time.
        Map<String, List<DailyRow>> byObject = new TreeMap<>(Comparator.reverseOrder());
        daily.forEach(row -> byObject.computeIfAbsent(id(query.level()).apply(row), id -> new ArrayList<>())
                .add(row));
        List<DateRange> pieces = query.range().pieces(query.increment());
        byObject.forEach((id, own) -> {
            Map<String, Object> names = names(own.get(0), query.level());
            for (DateRange piece : pieces) {
                own.stream()
                        .filter(row -> row.within(piece.since(), piece.until()))
                        .map(DailyRow::metrics)
                        .reduce(Metrics::plus)
                        .map(sum -> row(names, sum, piece, currency))
                        .filter(row -> Filtering.holds(onRows, field -> value(row, field)))
                        .ifPresent(rows::add);
            }
        });
        query.sort().forEach(order -> rows.sort(comparator(order)));
        return rows;
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

    private static Map<String, Object> row(Map<String, Object> names, Metrics sum, DateRange range, String currency) {
        Map<String, Object> row = new LinkedHashMap<>(names);
        row.putAll(InsightsRow.of(sum, currency));
        row.put("date_start", range.since().toString());
        row.put("date_stop", range.until().toString());
        return row;
    }

    private static Map<String, Object> select(Map<String, Object> row, List<String> fields) {
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
        return selected;
    }

    private static boolean isOnObject(Filtering.Condition condition) {
        return condition.field().contains(".");
    }

    private boolean isWanted(String adId, List<Filtering.Condition> conditions) {
        Node ad = store.node(adId).orElseThrow();
        return Filtering.holds(conditions, field -> FilterFields.read(store, ad, field));
    }

    private static String value(Map<String, Object> row, String field) {
        if (!InsightsRow.isField(field) || LISTS.contains(field)) {
            throw GraphError.parameter("Filtering field " + field + " is invalid", "filtering")
                    .asException();
        }
        return String.valueOf(row.getOrDefault(field, ""));
    }

    private static Comparator<Map<String, Object>> comparator(String order) {
        String field = order.replaceFirst("_(ascending|descending)$", "");
        if (field.equals(order) || !InsightsRow.isField(field) || LISTS.contains(field)) {
            throw GraphError.parameter(
                            "Param sort must be a field with _ascending or _descending behind it, not " + order, "sort")
                    .asException();
        }
        Comparator<Map<String, Object>> comparator =
                Comparator.comparing(row -> String.valueOf(row.getOrDefault(field, "")), InsightsReport::compare);
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
