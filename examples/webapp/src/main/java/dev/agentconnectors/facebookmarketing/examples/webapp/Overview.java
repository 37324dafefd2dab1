package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.report.Comparison;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an ad account is doing, before anybody asks. It is read when it is looked at, and kept for a while. */
final class Overview {

    private static final Duration KEPT = Duration.ofMinutes(5);

    /**
     * What was read.
     *
     * @param days spend and purchases of the last 30 days
     * @param campaigns those of the last 7 days by spend, compared with the 7 before
     * @param alerts what deserves a look, the worst first
     */
    record Snapshot(Report days, Report campaigns, List<Alerts.Alert> alerts) {}

    private final FacebookMarketingConnector connector;
    private final AdAccount account;
    private final Clock clock;
    private @Nullable Snapshot snapshot;
    private Instant read = Instant.MIN;

    Overview(FacebookMarketingConnector connector, AdAccount account, Clock clock) {
        this.connector = connector;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Reads it, unless that was done a moment ago.
     *
     * @throws dev.agentconnectors.facebookmarketing.ConnectorException if that fails
     */
    synchronized Snapshot look() {
        Snapshot known = snapshot;
        if (known != null && clock.instant().isBefore(read.plus(KEPT))) {
            return known;
        }
        Report days = connector.report(ReportRequest.builder(account.id())
                .level(Level.ACCOUNT)
                .period(period(30))
                .by("day")
                .metrics(Metric.SPEND, Metric.PURCHASES)
                .top(ReportRequest.MOST_ROWS)
                .build());
        Report campaigns = connector.report(ReportRequest.builder(account.id())
                .level(Level.CAMPAIGN)
                .period(period(7))
                .compareTo(Comparison.PREVIOUS_PERIOD)
                .metrics(Metric.SPEND, Metric.PURCHASES, Metric.COST_PER_PURCHASE, Metric.ROAS)
                .order(Metric.SPEND, Order.HIGHEST)
                .top(ReportRequest.MOST_ROWS)
                .build());
        Snapshot fresh = new Snapshot(days, campaigns, Alerts.of(connector, account, days, campaigns));
        snapshot = fresh;
        read = clock.instant();
        return fresh;
    }

    /** Whole days on the account's calendar, today not among them. */
    private String period(int days) {
        LocalDate today = LocalDate.now(clock.withZone(account.zone()));
        return today.minusDays(days) + ".." + today.minusDays(1);
    }
}
