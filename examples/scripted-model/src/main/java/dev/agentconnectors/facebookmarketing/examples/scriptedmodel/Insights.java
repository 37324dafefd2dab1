package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures are wanted, and where they come from. The only place that knows which of the offered tools reports: hosted
 * search where there is one, whose records are one ad's one day and are added up here, and Insights otherwise. A tool that
 * answers such a question at once would be asked first, in {@link #rows}.
 *
 * @param metrics the figures
 * @param level what makes a row; null for all in one
 * @param of the object that they are about; null for the whole account
 * @param period the days
 * @param perDay whether each day makes a row
 * @param sort the order that may end the reading early, such as {@code spend_descending}; null for none
 * @param enough how many rows are enough then
 */
record Insights(
        List<Metric> metrics,
        @Nullable Kind level,
        @Nullable Target of,
        Period period,
        boolean perDay,
        @Nullable String sort,
        int enough) {
    static final long FEW_IMPRESSIONS = 100;

    static Insights totals(List<Metric> metrics, @Nullable Target of, Period period) {
        return new Insights(metrics, null, of, period, false, null, 0);
    }

    /** The rows, with the fields of {@link Metric}, the ids and names of the level, and {@code date_start}. */
    List<Row> rows(Scene scene) {
        boolean people = metrics.contains(Metric.REACH) || metrics.contains(Metric.FREQUENCY);
        boolean searched = scene.tools().offersSearch("ads_insights")
                && !(people && metrics.size() <= 2 && scene.tools().offers("ads_insights", "list"));
        return searched ? searched(scene) : listed(scene);
    }

    private List<Row> listed(Scene scene) {
        Capability list = scene.tools().require("ads_insights", "list");
        Kind detail = level != null ? level : of == null ? null : of.kind();
        Map<String, Object> params = new HashMap<>(period.params());
        params.put("account_id", scene.account().id());
        params.put("level", detail == null ? "account" : detail.level());
        params.put("fields", String.join(",", fields(true)));
        if (perDay) {
            params.put("time_increment", "1");
        }
        if (of != null && list.takes("filtering")) {
            params.put(
                    "filtering",
                    List.of(Map.of("field", of.kind().level() + ".id", "operator", "IN", "value", List.of(of.id()))));
        }
        boolean sorted = sort != null && list.takes("sort");
        if (sorted) {
            params.put("sort", sort);
        }
        List<Row> rows = scene.tools()
                .until(
                        "ads_insights",
                        params,
                        read -> sorted
                                && ofObject(read).stream()
                                                .filter(row -> row.numberOrZero("impressions")
                                                                .longValue()
                                                        >= FEW_IMPRESSIONS)
                                                .count()
                                        >= enough);
        return ofObject(rows);
    }

    private List<Row> searched(Scene scene) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        conditions.add(condition("eq", "account_id", scene.account().id()));
        if (of != null) {
            conditions.add(condition("eq", of.kind().idParameter(), of.id()));
        }
        if (!period.preset().equals("maximum")) {
            conditions.add(condition("gte", "date_start", period.since().toString()));
            conditions.add(condition("lte", "date_start", period.until().toString()));
        }
        List<Row> days = ofObject(scene.tools().search("ads_insights", conditions, String.join(",", fields(false))));
        Function<Row, String> key =
                row -> (perDay ? row.text("date_start") : "") + (level == null ? "" : row.text(level.idParameter()));
        return sums(days, key);
    }

    static List<Row> sums(List<Row> rows, Function<Row, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Metric::sum)
                .toList();
    }

    private static Map<String, Object> condition(String operator, String field, String value) {
        return Map.of(operator, Map.of(field, value));
    }

    private Set<String> fields(boolean people) {
        Set<String> fields = new LinkedHashSet<>();
        Optional.ofNullable(level)
                .ifPresent(kind -> fields.addAll(List.of(kind.level() + "_id", kind.level() + "_name")));
        Optional.ofNullable(of).ifPresent(object -> fields.add(object.kind().idParameter()));
        fields.addAll(List.of("impressions", "clicks", "spend"));
        metrics.stream().flatMap(metric -> metric.fields().stream()).forEach(fields::add);
        fields.add("date_start");
        fields.add("date_stop");
        if (!people) {
            fields.remove("reach");
        }
        return fields;
    }

    private List<Row> ofObject(List<Row> rows) {
        return of == null
                ? rows
                : rows.stream()
                        .filter(row -> row.is(of.kind().idParameter(), of.id()))
                        .toList();
    }
}
