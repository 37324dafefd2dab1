package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.api.Ad;
import dev.agentconnectors.facebookmarketing.api.AdEffectiveStatus;
import dev.agentconnectors.facebookmarketing.api.ListAdsRequest;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.Report.Figure;
import dev.agentconnectors.facebookmarketing.report.Report.Line;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What in an ad account deserves a look. Each is worked out from figures that the person sees as well. */
final class Alerts {

    private static final int MOST_NAMED = 3;
    private static final int MOST_READ = 100;
    private static final int DAYS_WITHOUT_PURCHASE = 2;
    private static final BigDecimal BIG_CHANGE = BigDecimal.valueOf(30);
    private static final BigDecimal MUCH_SPENT = BigDecimal.valueOf(2);

    /**
     * One of them.
     *
     * @param bad whether something is broken rather than worth a look
     */
    record Alert(boolean bad, String text) {}

    private final List<Alert> alerts = new ArrayList<>();
    private final AdAccount account;

    private Alerts(AdAccount account) {
        this.account = account;
    }

    static List<Alert> of(FacebookMarketingConnector connector, AdAccount account, Report days, Report campaigns) {
        Alerts alerts = new Alerts(account);
        alerts.status();
        alerts.ads(connector);
        alerts.trackingGap(days);
        alerts.spendChanged(campaigns);
        alerts.withoutPurchase(campaigns);
        return List.copyOf(alerts.alerts);
    }

    private void status() {
        String state = switch ((int) account.status()) {
            case 1 -> "";
            case 2 -> "disabled";
            case 3 -> "unsettled: a payment is due";
            case 7 -> "under review for risk";
            case 8 -> "waiting for a payment to settle";
            case 9 -> "in a grace period: a payment is due";
            case 100, 101 -> "closed or about to be";
            default -> "not active";
        };
        if (!state.isEmpty()) {
            add(true, "Facebook says that this ad account is " + state + ".");
        }
    }

    private void ads(FacebookMarketingConnector connector) {
        ads(connector, AdEffectiveStatus.DISAPPROVED, "was rejected", "were rejected");
        ads(
                connector,
                AdEffectiveStatus.WITH_ISSUES,
                "has issues and is not delivered",
                "have issues and are not delivered");
    }

    private void ads(FacebookMarketingConnector connector, AdEffectiveStatus status, String one, String many) {
        List<Ad> ads = connector.mode() == Mode.HOSTED
                ? connector
                        .ads()
                        .search(SearchQuery.builder()
                                .filter(Filter.and(
                                        Filter.eq("account_id", account.id()),
                                        Filter.eq("effective_status", status.value())))
                                .fields("id", "name")
                                .limit(MOST_READ)
                                .build())
                        .records()
                : connector
                        .ads()
                        .list(ListAdsRequest.builder()
                                .accountId(account.id())
                                .effectiveStatus(status)
                                .fields("id", "name")
                                .limit(MOST_READ)
                                .build())
                        .records();
        if (!ads.isEmpty()) {
            List<String> names = ads.stream()
                    .limit(MOST_NAMED)
                    .map(ad -> Objects.requireNonNullElse(ad.name(), "without a name"))
                    .toList();
            add(
                    true,
                    (ads.size() == 1 ? "An ad " + one : ads.size() + " ads " + many) + ": " + String.join("; ", names)
                            + (ads.size() > MOST_NAMED ? "; …" : "."));
        }
    }

    /** Money was spent on several days to the end without a purchase, in an account that has some every day otherwise. */
    private void trackingGap(Report days) {
        List<Line> lines = days.rows().stream()
                .sorted(Comparator.comparing(OverviewHtml::day))
                .toList();
        int last = lines.size();
        BigDecimal spent = BigDecimal.ZERO;
        while (last > 0 && now(lines.get(last - 1), Metric.PURCHASES).signum() == 0) {
            last--;
            spent = spent.add(now(lines.get(last), Metric.SPEND));
        }
        int without = lines.size() - last;
        BigDecimal before = lines.subList(0, last).stream()
                .map(line -> now(line, Metric.PURCHASES))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (without >= DAYS_WITHOUT_PURCHASE && last > 0 && spent.signum() > 0 && before.intValue() >= last) {
            add(
                    true,
                    "No purchase has been counted since " + OverviewHtml.day(lines.get(last - 1)) + ", though "
                            + money(spent, days) + " were spent: look whether the pixel still reports.");
        }
    }

    private void spendChanged(Report campaigns) {
        Optional<Figure> spend = campaigns
                .total()
                .or(() -> campaigns.rows().stream().findFirst())
                .map(line -> line.figures().get(Metric.SPEND));
        spend.ifPresent(figure -> {
            BigDecimal percent = figure.changePercent();
            if (percent != null && percent.abs().compareTo(BIG_CHANGE) >= 0) {
                add(
                        false,
                        "Spend " + (percent.signum() > 0 ? "rose" : "fell") + " by "
                                + percent.abs().setScale(0, RoundingMode.HALF_UP)
                                + "% against the seven days before.");
            }
        });
    }

    /** Campaigns that have spent what two purchases cost elsewhere in the account, and brought none. */
    private void withoutPurchase(Report campaigns) {
        BigDecimal usual = campaigns
                .total()
                .map(line -> line.figures().get(Metric.COST_PER_PURCHASE))
                .map(Figure::now)
                .orElse(null);
        if (usual == null) {
            return;
        }
        List<String> names = campaigns.rows().stream()
                .filter(line -> now(line, Metric.PURCHASES).signum() == 0
                        && now(line, Metric.SPEND).compareTo(usual.multiply(MUCH_SPENT)) > 0)
                .map(line -> line.labels().get(0) + " (" + money(now(line, Metric.SPEND), campaigns) + ")")
                .toList();
        if (!names.isEmpty()) {
            add(
                    false,
                    (names.size() == 1 ? "A campaign" : names.size() + " campaigns")
                            + " spent more than two purchases cost and brought none: "
                            + String.join("; ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                            + (names.size() > MOST_NAMED ? "; …" : "."));
        }
    }

    private void add(boolean bad, String text) {
        alerts.add(new Alert(bad, text));
    }

    private static BigDecimal now(Line line, Metric metric) {
        Figure figure = line.figures().get(metric);
        return figure == null || figure.now() == null ? BigDecimal.ZERO : Objects.requireNonNull(figure.now());
    }

    private static String money(BigDecimal amount, Report report) {
        return dev.agentconnectors.facebookmarketing.examples.webapp.Figure.money(amount, report.currency())
                .shown();
    }
}
