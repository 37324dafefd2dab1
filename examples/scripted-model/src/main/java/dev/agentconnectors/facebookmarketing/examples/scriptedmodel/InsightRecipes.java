package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Questions about figures, answered from reports; where search is offered, {@link SearchRecipes} answers them. */
final class InsightRecipes {
    private static final Pattern PER_DAY =
            Pattern.compile("(?i)\\b(per day|by day|day by day|each day|every day|daily)\\b");

    private InsightRecipes() {}

    static String performance(Scene scene) {
        boolean perDay = scene.prompt().mentions(PER_DAY);
        if (scene.tools().offersSearch("ads_insights")) {
            return SearchRecipes.performance(scene, perDay);
        }
        scene.tools().require("ads_insights", "list");
        Period period = scene.period("last 7 days");
        Map<String, Object> params =
                report(scene, period, "account", "impressions,reach,clicks,spend,ctr,cpc,cpm,date_start,date_stop");
        if (perDay) {
            params.put("time_increment", "1");
        }
        return Performance.answer(scene, scene.tools().all("ads_insights", params), period, perDay, "");
    }

    static String mostSpend(Scene scene) {
        Kind kind = Kind.firstIn(scene.prompt().text()).orElse(Kind.CAMPAIGN);
        boolean search = scene.tools().offersSearch("ads_insights");
        if (!search) {
            scene.tools().require("ads_insights", "list");
        }
        Period period = scene.period("this month");
        List<Row> rows =
                search ? SearchRecipes.totals(scene, kind, period) : ranked(scene, kind, period, "spend_descending", 1);
        List<Row> spending = rows.stream()
                .filter(row -> row.numberOrZero("spend").signum() > 0)
                .sorted(Comparator.comparing((Row row) -> row.numberOrZero("spend"))
                        .reversed())
                .limit(10)
                .toList();
        if (spending.isEmpty()) {
            return "No " + kind.word() + " in " + scene.account().label() + " spent anything in " + period.label()
                    + ".";
        }
        return "The " + kind.word() + "s with the most spend in " + period.label() + " (" + period.dates(rows) + ") in "
                + scene.account().label() + ":\n\n"
                + Markdown.table(
                        spending, List.of(name(kind), id(kind), new Column("Spend", row -> spend(scene, row))));
    }

    static String bestClickThroughRate(Scene scene) {
        Kind kind = Kind.firstIn(scene.prompt().text()).orElse(Kind.AD);
        boolean search = scene.tools().offersSearch("ads_insights");
        if (!search) {
            scene.tools().require("ads_insights", "list");
        }
        Period period = scene.period("last 7 days");
        List<Row> rows = search
                ? SearchRecipes.totals(scene, kind, period)
                : ranked(scene, kind, period, "ctr_descending", ClickThroughRate.ENOUGH_IMPRESSIONS);
        List<Row> best = ClickThroughRate.highestFirst(rows, ClickThroughRate.ENOUGH_IMPRESSIONS).stream()
                .limit(10)
                .toList();
        if (best.isEmpty()) {
            return "No " + kind.word() + " in " + scene.account().label() + " had at least "
                    + ClickThroughRate.ENOUGH_IMPRESSIONS + " impressions in " + period.label()
                    + ", so no click-through rate would mean anything.";
        }
        return "The " + kind.word() + "s with the best click-through rate (CTR: clicks per impression) in "
                + period.label() + " (" + period.dates(rows) + ") in "
                + scene.account().label() + ":\n\n"
                + Markdown.table(
                        best,
                        List.of(
                                name(kind),
                                id(kind),
                                new Column("CTR", ClickThroughRate::text),
                                Column.of("Clicks", "clicks"),
                                Column.of("Impressions", "impressions")))
                + "\nLeft out: whatever had fewer than " + ClickThroughRate.ENOUGH_IMPRESSIONS + " impressions.\n";
    }

    static String largestDailyBudget(Scene scene) {
        Kind kind =
                Kind.firstIn(scene.prompt().text()).filter(k -> k != Kind.AD).orElse(Kind.AD_SET);
        if (scene.tools().offersSearch(kind.entity())) {
            return SearchRecipes.largestDailyBudget(scene, kind);
        }
        List<Row> rows = Targets.list(scene, kind, "id,name,effective_status,daily_budget");
        return Budgets.largest(scene, kind, rows, scene.tools().answersInMajorUnits(kind.entity()));
    }

    /** The object with the highest click-through rate of the last 7 days. */
    static Target bestPerforming(Scene scene, Kind kind) {
        scene.tools().require("ads_insights", "list");
        Period period = scene.period("last 7 days");
        List<Row> best = ClickThroughRate.highestFirst(ranked(scene, kind, period, "ctr_descending", 1), 1);
        if (best.isEmpty()) {
            throw new CannotAnswer(
                    "No " + kind.word() + " in " + scene.account().label() + " had impressions in " + period.label()
                            + ", so none performs best. I changed nothing.");
        }
        Row row = best.get(0);
        String remark = "Best-performing means: the highest click-through rate (" + ClickThroughRate.text(row) + ") in "
                + period.label() + " among those with impressions.";
        return new Target(kind, row.text(kind.level() + "_id"), row.text(kind.level() + "_name"), remark);
    }

    /** Totals by object; where the tool can sort, the first pages are enough. */
    private static List<Row> ranked(Scene scene, Kind kind, Period period, String sort, long leastImpressions) {
        String names = kind.level() + "_id," + kind.level() + "_name";
        Map<String, Object> params =
                report(scene, period, kind.level(), names + ",impressions,clicks,spend,ctr,date_start,date_stop");
        params.put("sort", sort);
        boolean sorted = scene.tools().require("ads_insights", "list").takes("sort");
        return scene.tools()
                .until(
                        "ads_insights",
                        params,
                        rows -> sorted
                                && ClickThroughRate.withImpressions(rows, leastImpressions)
                                                .size()
                                        >= 10);
    }

    private static Map<String, Object> report(Scene scene, Period period, String level, String fields) {
        Map<String, Object> params = new HashMap<>(period.params());
        params.put("account_id", scene.account().id());
        params.put("level", level);
        params.put("fields", fields);
        return params;
    }

    private static String spend(Scene scene, Row row) {
        return scene.money(row, "spend", true).toString();
    }

    private static Column name(Kind kind) {
        return Column.of("Name", kind.level() + "_name");
    }

    private static Column id(Kind kind) {
        return Column.of("ID", kind.level() + "_id");
    }
}
