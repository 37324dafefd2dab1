package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.Report.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an ad account is doing, as a page shows it. */
final class OverviewHtml {

    private static final int SHOWN_CAMPAIGNS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final String OVERVIEW = """
            <section id="overview" aria-label="Overview of the ad account">
            %s
            <div class="cards">
            <div class="card">
            <h2>Spend</h2>
            <p class="big">%s</p>
            <p class="meta">%s</p>
            %s</div>
            <div class="card">
            <h2>Top campaigns</h2>
            <p class="meta">By spend, %s</p>
            %s</div>
            </div>
            </section>""";

    private OverviewHtml() {}

    /** What stands there until the script has fetched it; without a script, a link. */
    static String toCome() {
        return """
                <section id="overview" data-src="/overview" aria-label="Overview of the ad account">
                <p class="meta"><a href="/overview">How is the account doing?</a></p>
                </section>""";
    }

    static String failed(String reason) {
        return "<section id=\"overview\" aria-label=\"Overview of the ad account\">\n<p class=\"notice\">There is no overview: "
                + Pages.escape(reason) + "</p>\n</section>";
    }

    static String of(Overview.Snapshot snapshot) {
        Report days = snapshot.days();
        Report campaigns = snapshot.campaigns();
        String currency = days.currency();
        Map<String, BigDecimal> spend = new TreeMap<>();
        for (LocalDate day = days.since(); !day.isAfter(days.until()); day = day.plusDays(1)) {
            spend.put(day.toString(), BigDecimal.ZERO);
        }
        days.rows().forEach(line -> spend.put(day(line), now(line, Metric.SPEND)));
        BigDecimal total = spend.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Chart.Bar> bars = spend.entrySet().stream()
                .map(day -> new Chart.Bar(
                        DAY.format(LocalDate.parse(day.getKey())), Figure.money(day.getValue(), currency)))
                .toList();
        return OVERVIEW.formatted(
                alerts(snapshot.alerts()),
                Pages.escape(Figure.money(total, currency).shown()),
                Pages.escape("Last 30 days, " + DAY.format(days.since()) + " to " + DAY.format(days.until())),
                total.signum() == 0
                        ? "<p class=\"none\">Nothing was spent.</p>"
                        : new Chart("Spend by day", true, bars).toHtml(),
                Pages.escape(DAY.format(campaigns.since()) + " to " + DAY.format(campaigns.until())
                        + ", change against the seven days before"),
                campaigns.rows().isEmpty() ? "<p class=\"none\">None has run.</p>" : campaigns(campaigns));
    }

    /** The day that a line of a report by day is about. */
    static String day(Line line) {
        return line.labels().get(line.labels().size() - 1);
    }

    private static String alerts(List<Alerts.Alert> alerts) {
        return alerts.isEmpty()
                ? "<p class=\"fine\">Nothing needs attention.</p>"
                : alerts.stream()
                        .sorted(Comparator.comparing((Alerts.Alert alert) -> !alert.bad()))
                        .map(alert -> "<li" + (alert.bad() ? " class=\"bad\"" : "") + ">" + Pages.escape(alert.text())
                                + "</li>")
                        .collect(Collectors.joining("\n", "<ul class=\"alerts\" aria-label=\"Alerts\">\n", "\n</ul>"));
    }

    private static String campaigns(Report report) {
        List<Chart.Bar> bars = report.rows().stream()
                .limit(SHOWN_CAMPAIGNS)
                .map(line -> new Chart.Bar(
                        line.labels().get(0), Figure.money(now(line, Metric.SPEND), report.currency()), notes(line)))
                .toList();
        return new Chart("Spend", false, bars).toHtml();
    }

    private static String notes(Line line) {
        BigDecimal purchases = now(line, Metric.PURCHASES);
        BigDecimal change = value(line, Metric.SPEND, Report.Figure::changePercent);
        BigDecimal roas = value(line, Metric.ROAS, Report.Figure::now);
        return Stream.of(
                        change == null
                                ? "new"
                                : (change.signum() > 0 ? "+" : "") + change.setScale(0, RoundingMode.HALF_UP) + "%",
                        purchases.signum() == 0
                                ? "no purchases"
                                : new Figure(purchases.setScale(0, RoundingMode.HALF_UP), "").shown()
                                        + (purchases.compareTo(BigDecimal.ONE) == 0 ? " purchase" : " purchases"),
                        roas == null || purchases.signum() == 0
                                ? ""
                                : "ROAS "
                                        + roas.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable BigDecimal value(
            Line line, Metric metric, Function<Report.Figure, @Nullable BigDecimal> part) {
        Report.Figure figure = line.figures().get(metric);
        return figure == null ? null : part.apply(figure);
    }

    private static BigDecimal now(Line line, Metric metric) {
        BigDecimal now = value(line, metric, Report.Figure::now);
        return now == null ? BigDecimal.ZERO : now;
    }
}
