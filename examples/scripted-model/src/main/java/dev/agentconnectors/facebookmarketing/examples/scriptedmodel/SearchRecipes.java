package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions answered by hosted search. Its Insights records are one ad's one day, so they are added up here. */
final class SearchRecipes {
    private static final String REMARK = "Added up from daily records of single ads, as search returns them; the people"
            + " reached cannot be added up and are left out.";

    private SearchRecipes() {}

    static String largestDailyBudget(Scene scene, Kind kind) {
        SearchQuery query = SearchQuery.of("id", "name", "effective_status", "daily_budget")
                .where("eq", "account_id", scene.account().id())
                .largest("daily_budget", 10);
        boolean bareIsMajor = scene.tools().searchAnswersInMajorUnits(kind.entity());
        return Budgets.largest(scene, kind, scene.tools().search(kind.entity(), query), bareIsMajor);
    }

    static String performance(Scene scene, boolean perDay) {
        Period period = scene.period("last 7 days");
        List<Row> days = daily(scene, period);
        List<Row> rows = perDay ? sums(days, row -> row.text("date_start")) : sums(days, row -> "");
        return Performance.answer(scene, rows, period, perDay, rows.isEmpty() ? "" : REMARK);
    }

    /** One record for each object with the sums of the period. */
    static List<Row> totals(Scene scene, Kind kind, Period period) {
        String id = kind.level() + "_id";
        List<Row> days = daily(scene, period, id, kind.level() + "_name");
        return sums(days, row -> row.text(id));
    }

    private static List<Row> daily(Scene scene, Period period, String... more) {
        String[] fields = Stream.concat(
                        Arrays.stream(more), Stream.of("date_start", "date_stop", "impressions", "clicks", "spend"))
                .toArray(String[]::new);
        SearchQuery query =
                SearchQuery.of(fields).where("eq", "account_id", scene.account().id());
        return scene.tools().search("ads_insights", period.within(query));
    }

    private static List<Row> sums(List<Row> days, Function<Row, String> key) {
        Map<String, List<Row>> groups =
                days.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(SearchRecipes::sum).toList();
    }

    private static Row sum(List<Row> rows) {
        ObjectNode total = Json.object();
        // Names and ids are the same in all rows of a group.
        if (rows.get(0).json() instanceof ObjectNode first) {
            total.setAll(first);
        }
        BigDecimal clicks = sum(rows, "clicks");
        BigDecimal spend = sum(rows, "spend");
        total.put("impressions", sum(rows, "impressions").toPlainString());
        total.put("clicks", clicks.toPlainString());
        total.put("spend", spend.toPlainString());
        total.put(
                "date_start",
                rows.stream()
                        .map(row -> row.text("date_start"))
                        .min(String::compareTo)
                        .orElse(""));
        total.put(
                "date_stop",
                rows.stream()
                        .map(row -> row.text("date_stop"))
                        .max(String::compareTo)
                        .orElse(""));
        if (clicks.signum() > 0) {
            total.put("cpc", spend.divide(clicks, 4, RoundingMode.HALF_UP).toPlainString());
        }
        return new Row(total);
    }

    private static BigDecimal sum(List<Row> rows, String field) {
        return rows.stream().map(row -> row.numberOrZero(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
