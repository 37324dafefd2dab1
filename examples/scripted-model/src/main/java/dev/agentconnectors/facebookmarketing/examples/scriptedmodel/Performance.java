package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Words the performance of an account, wherever the figures came from. */
final class Performance {
    private Performance() {}

    /** An answer from one record for the whole period, or from one record a day. */
    static String answer(Scene scene, List<Row> rows, Period period, boolean perDay, String remark) {
        String where = " of " + scene.account().label() + " in " + period.label();
        if (rows.isEmpty()) {
            return "The tools report no delivery" + where + " (" + period.since() + " to " + period.until() + ").";
        }
        String heading = "Performance" + where + " (" + period.dates(rows) + ")";
        String end = remark.isEmpty() ? "" : "\n" + remark + "\n";
        if (!perDay) {
            return heading + ":\n\n" + figures(scene, rows.get(0)) + end;
        }
        BigDecimal spend = rows.stream().map(row -> row.numberOrZero("spend")).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Row> newestFirst = rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.text("date_start"))
                        .reversed())
                .toList();
        return heading + ", day by day, newest first, " + new Money(spend, currency(scene, rows.get(0)))
                + " spent in all:\n\n"
                + Markdown.table(
                        newestFirst,
                        List.of(
                                Column.of("Day", "date_start"),
                                Column.of("Impressions", "impressions"),
                                Column.of("Clicks", "clicks"),
                                new Column("CTR", ClickThroughRate::text),
                                new Column("Spend", row -> amount(scene, row, "spend"))))
                + end;
    }

    private static String figures(Scene scene, Row row) {
        StringBuilder list = new StringBuilder();
        line(list, "Spend", amount(scene, row, "spend"));
        line(list, "Impressions", row.text("impressions"));
        line(list, "People reached", row.text("reach"));
        line(list, "Clicks", row.text("clicks"));
        line(list, "Click-through rate", ClickThroughRate.text(row));
        line(list, "Cost per click", amount(scene, row, "cpc"));
        line(list, "Cost per 1,000 impressions", amount(scene, row, "cpm"));
        return list.toString();
    }

    private static void line(StringBuilder list, String title, String value) {
        if (!value.isEmpty()) {
            list.append("- ").append(title).append(": **").append(value).append("**\n");
        }
    }

    /** Insights count in major units, whatever the tool. */
    private static String amount(Scene scene, Row row, String field) {
        return row.number(field).isEmpty() ? "" : scene.money(row, field, true).toString();
    }

    private static String currency(Scene scene, Row row) {
        return scene.money(row, "spend", true).currency();
    }
}
