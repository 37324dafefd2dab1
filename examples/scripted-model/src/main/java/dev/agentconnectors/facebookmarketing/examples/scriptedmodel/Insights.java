package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures are wanted, and where they come from. The only place that knows which of the offered tools reports: the
 * report tool where there is one and it can; else hosted search, whose records are one ad's one day and are added up
 * here; else Insights.
 *
 * @param metrics the figures
 * @param level what makes a row; null for all in one
 * @param of the object that they are about; null for the whole account
 * @param period the days
 * @param by what makes a row beside the level: {@code day}, {@code week}, {@code month}, or a breakdown of the report
 *     tool; null for nothing. Where there is no report tool, each day makes a row
 * @param most whether the highest values of the first figure are wanted first, or the lowest; null for any order
 * @param enough how many rows are enough then
 */
record Insights(
        List<Metric> metrics,
        @Nullable Kind level,
        @Nullable Target of,
        Period period,
        @Nullable String by,
        @Nullable Boolean most,
        int enough) {
    private static final String REPORT = "facebook_report";
    static final long FEW_IMPRESSIONS = 100;
    /** The most rows that the report tool shows. */
    private static final int MOST_REPORTED = 50;

    /** The rows, with the fields of {@link Metric}, the ids and names of the level, and {@code date_start}. */
    List<Row> rows(Scene scene) {
        if (scene.tools().find(REPORT).filter(this::isReported).isPresent()) {
            return reported(scene);
        }
        boolean people = metrics.contains(Metric.REACH) || metrics.contains(Metric.FREQUENCY);
        boolean searched = scene.tools().offersSearch("ads_insights")
                && !(people && metrics.size() <= 2 && scene.tools().offers("ads_insights", "list"));
        return searched ? searched(scene) : listed(scene);
    }

    /** Whether a row has enough impressions for a rate to mean something. */
    static boolean isEnough(Row row) {
        return row.numberOrZero("impressions").longValue() >= FEW_IMPRESSIONS;
    }

    /** Whether a breakdown is one that the offered report tool has. */
    static boolean canBreakDown(Scene scene, String by) {
        return scene.tools()
                .find(REPORT)
                .filter(report -> report.describes("by", by))
                .isPresent();
    }

    /** Whether the report tool has it: it shows so many rows, and knows objects by their names, but not what is in them. */
    private boolean isReported(Capability report) {
        long pieces = "week".equals(by) ? period.days() / 7 : "month".equals(by) ? period.days() / 28 : period.days();
        return !(level != null && of != null)
                && (level == null || enough <= MOST_REPORTED)
                && (of == null || (of.kind().isDelivered() && !of.name().isEmpty()))
                && (by == null || report.describes("by", by))
                && (!"day week month".contains(String.valueOf(by)) || pieces < MOST_REPORTED);
    }

    private List<Row> reported(Scene scene) {
        Kind kind = level != null ? level : of == null ? null : of.kind();
        boolean lowest = Boolean.FALSE.equals(most);
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", scene.account().id());
        params.put("level", kind == null ? "account" : kind.level());
        LocalDate until = period.until().isAfter(scene.today()) ? scene.today() : period.until();
        params.put("period", period.since() + ".." + until);
        params.put("metrics", Metric.reported(metrics));
        params.put("top", by != null || of != null ? MOST_REPORTED : Math.max(1, enough));
        if (by != null) {
            params.put("by", List.of(by));
        }
        if (most != null) {
            params.put("order_by", metrics.get(0).reportName());
            params.put("order", lowest ? "lowest" : "highest");
        }
        if (of != null) {
            params.put("filter", List.of(condition("name", "EQUAL", of.name())));
        } else if (level != null) {
            // Whoever shows impressions beside a rate leaves out those with few.
            long more = metrics.get(0).isRatio() && metrics.contains(Metric.IMPRESSIONS) ? FEW_IMPRESSIONS - 1 : 0;
            params.put("filter", List.of(condition("impressions", "GREATER_THAN", more)));
        }
        return scene.tools().call(REPORT, params).rows().stream()
                .map(row -> Metric.fromReport(row, kind, by))
                .filter(row -> of == null || row.is(of.kind().idParameter(), of.id()))
                .toList();
    }

    private static Map<String, Object> condition(String field, String operator, Object value) {
        return Map.of("field", field, "operator", operator, "value", value);
    }

    private List<Row> listed(Scene scene) {
        Capability list = scene.tools().require("ads_insights", "list");
        Kind detail = level != null ? level : of == null ? null : of.kind();
        Map<String, Object> params = new HashMap<>(period.params());
        params.put("account_id", scene.account().id());
        params.put("level", detail == null ? "account" : detail.level());
        params.put("fields", fields(true));
        if (by != null) {
            params.put("time_increment", "1");
        }
        if (of != null && list.takes("filtering")) {
            params.put("filtering", List.of(condition(of.kind().level() + ".id", "IN", List.of(of.id()))));
        }
        boolean sorted = most != null && metrics.get(0).isSortable() && list.takes("sort");
        if (sorted) {
            params.put("sort", metrics.get(0).word() + (Boolean.TRUE.equals(most) ? "_descending" : "_ascending"));
        }
        return ofObject(scene.tools()
                .until(
                        "ads_insights",
                        params,
                        rows -> sorted
                                && ofObject(rows).stream()
                                                .filter(Insights::isEnough)
                                                .count()
                                        >= enough));
    }

    private List<Row> searched(Scene scene) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        conditions.add(where("eq", "account_id", scene.account().id()));
        if (of != null) {
            conditions.add(where("eq", of.kind().idParameter(), of.id()));
        }
        if (!period.preset().equals("maximum")) {
            conditions.add(where("gte", "date_start", period.since().toString()));
            conditions.add(where("lte", "date_start", period.until().toString()));
        }
        return sums(
                ofObject(scene.tools().search("ads_insights", conditions, fields(false))),
                row -> (by == null ? "" : row.text("date_start"))
                        + (level == null ? "" : row.text(level.idParameter())));
    }

    static List<Row> sums(List<Row> rows, Function<Row, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Metric::sum)
                .toList();
    }

    private static Map<String, Object> where(String operator, String field, String value) {
        return Map.of(operator, Map.of(field, value));
    }

    private String fields(boolean people) {
        Set<String> fields = new LinkedHashSet<>();
        if (level != null) {
            fields.addAll(List.of(level.level() + "_id", level.level() + "_name"));
        }
        if (of != null) {
            fields.add(of.kind().idParameter());
        }
        fields.addAll(List.of("impressions", "clicks", "spend"));
        metrics.forEach(metric -> fields.addAll(metric.fields()));
        fields.addAll(List.of("date_start", "date_stop"));
        if (!people) {
            fields.remove("reach");
        }
        return String.join(",", fields);
    }

    private List<Row> ofObject(List<Row> rows) {
        return of == null
                ? rows
                : rows.stream()
                        .filter(row -> row.is(of.kind().idParameter(), of.id()))
                        .toList();
    }
}
