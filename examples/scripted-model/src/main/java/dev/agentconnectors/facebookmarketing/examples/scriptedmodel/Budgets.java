package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.util.Comparator;
import java.util.List;

/** Words the ranking of daily budgets, wherever the records came from. */
final class Budgets {
    private Budgets() {}

    static String largest(Scene scene, Kind kind, List<Row> rows, boolean bareIsMajor) {
        Comparator<Row> byBudget = Comparator.comparing(row -> budget(scene, row, bareIsMajor));
        List<Row> largest = rows.stream()
                .filter(row -> budget(scene, row, bareIsMajor).isPositive())
                .sorted(byBudget.reversed())
                .limit(10)
                .toList();
        String where = " in " + scene.account().label();
        if (largest.isEmpty()) {
            return "No " + kind.word() + where + " has a daily budget of its own.";
        }
        return "The " + kind.word() + "s with the highest daily budget" + where + ":\n\n"
                + Markdown.table(
                        largest,
                        List.of(
                                Column.of("Name", "name"),
                                Column.of("ID", "id"),
                                new Column(
                                        "Daily budget",
                                        row -> budget(scene, row, bareIsMajor).toString()),
                                Column.of("Status", "effective_status")));
    }

    private static Money budget(Scene scene, Row row, boolean bareIsMajor) {
        return scene.money(row, "daily_budget", bareIsMajor);
    }
}
