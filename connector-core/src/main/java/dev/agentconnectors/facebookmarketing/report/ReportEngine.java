package dev.agentconnectors.facebookmarketing.report;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.api.OperationCalls;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.report.ReportRequest.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers a {@link ReportRequest} with a {@link Report}: reads the rows of the period and of the one that it is compared with,
 * puts them side by side, and says what each figure means. Facebook adds up, in open source mode and in hosted mode as far as
 * the server lets it; else the replicated rows are added up here.
 */
final class ReportEngine {

    // With breakdowns; without them 37 months.
    private static final int MONTHS_OF_REACH = 13;

    private final OperationCalls calls;
    private final Mode mode;
    private final Clock clock;

    ReportEngine(OperationCalls calls, Mode mode, Clock clock) {
        this.calls = calls;
        this.mode = mode;
        this.clock = clock;
    }

    /** Answers a request. */
    Report run(ReportRequest request) {
        List<String> notes = new ArrayList<>();
        Map<String, Object> account = account(request.accountId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(account));
        Days days = Days.of(request.period(), today);
        Days before = request.compareTo().map(one -> one.before(days)).orElse(null);
        requireKnown(request, days, before, today);
        InsightsSource source = source(request);
        List<Row> now = source.rows(request, days, notes);
        List<Row> then = before == null ? List.of() : source.rows(request, before, notes);
        if (request.bases().contains(Metric.BUDGET)) {
            now = new Budgets(calls).added(request, now, days.length(), currency(account));
        }
        if (until(days, today)) {
            notes.add("Today is not over: its figures are still growing.");
        }
        return new Ranking(request, days, before, currency(account), notes).report(now, then);
    }

    private InsightsSource source(ReportRequest request) {
        InsightsSource live = new LiveInsights(calls);
        if (mode == Mode.OPEN_SOURCE) {
            return live;
        }
        InsightsSource replicated = new ReplicatedInsights(calls);
        return request.objectFilter().isEmpty() ? new LiveOrReplicated(live, replicated) : replicated;
    }

    /** What cannot be known is refused before anything is read. */
    private void requireKnown(ReportRequest request, Days days, @Nullable Days before, LocalDate today) {
        if (request.breakdowns().isEmpty()) {
            return;
        }
        if (mode == Mode.HOSTED) {
            throw new ValidationException("by " + String.join(", ", request.breakdowns())
                    + " cannot be answered in hosted mode: its rows know the campaign, the ad set, the ad and the day only."
                    + " Ask for level campaign, adset or ad, or by day, week or month.");
        }
        LocalDate first = today.minusMonths(MONTHS_OF_REACH);
        LocalDate since = before == null || days.since().isBefore(before.since()) ? days.since() : before.since();
        if (request.bases().contains(Metric.REACH) && since.isBefore(first)) {
            throw new ValidationException("Reach and frequency by " + String.join(", ", request.breakdowns())
                    + " are known since " + first + " only: leave them out, leave the breakdown out, or begin then.");
        }
    }

    /** Asks the server once whether it can. */
    private static final class LiveOrReplicated implements InsightsSource {

        private final InsightsSource live;
        private final InsightsSource replicated;
        private boolean refused;

        LiveOrReplicated(InsightsSource live, InsightsSource replicated) {
            this.live = live;
            this.replicated = replicated;
        }

        @Override
        public List<Row> rows(ReportRequest request, Days days, List<String> notes) {
            if (!refused) {
                try {
                    return live.rows(request, days, notes);
                } catch (ApiException | NotFoundException | ValidationException cannot) {
                    refused = true;
                }
            }
            return replicated.rows(request, days, notes);
        }
    }

    private Map<String, Object> account(String id) {
        ExecutionResult account = calls.execute(
                "ad_accounts", "get", Map.of("account_id", id, "fields", "account_id,currency,timezone_name"));
        return account.records().get(0);
    }

    private static boolean until(Days days, LocalDate today) {
        return !days.until().isBefore(today);
    }

    private static String currency(Map<String, Object> account) {
        Object currency = account.get("currency");
        return currency == null ? "?" : currency.toString();
    }

    private ZoneId zone(Map<String, Object> account) {
        Object name = account.get("timezone_name");
        try {
            return name == null ? clock.getZone() : ZoneId.of(name.toString());
        } catch (DateTimeException unknown) {
            return clock.getZone();
        }
    }

    /** What may be spent, by campaign or ad set; rows without any spend are added. */
    private static final class Budgets {

        private static final Set<String> NO_MINOR_UNIT =
                Set.of("CLP", "COP", "CRC", "HUF", "ISK", "IDR", "JPY", "KRW", "PYG", "TWD", "VND");

        private final OperationCalls calls;

        Budgets(OperationCalls calls) {
            this.calls = calls;
        }

        List<Row> added(ReportRequest request, List<Row> rows, long days, String currency) {
            Map<String, Row> byId = new LinkedHashMap<>();
            rows.forEach(row -> byId.put(row.id(), row));
            Map<String, Object> params = new LinkedHashMap<>();
            params.put("account_id", request.accountId());
            params.put("fields", "id,name,daily_budget,effective_status");
            params.put("limit", 100);
            for (boolean more = true; more; ) {
                ExecutionResult page =
                        calls.execute(request.level() == Level.CAMPAIGN ? "campaigns" : "ad_sets", "list", params);
                page.records().forEach(one -> budget(byId, one, days, currency));
                Object after = page.meta().get("after");
                more = Boolean.TRUE.equals(page.meta().get("has_more")) && after != null;
                params.put("after", String.valueOf(after));
            }
            return new ArrayList<>(byId.values());
        }

        private static void budget(Map<String, Row> byId, Map<String, Object> object, long days, String currency) {
            Object daily = object.get("daily_budget");
            if (daily == null || !"ACTIVE".equals(object.get("effective_status"))) {
                return;
            }
            BigDecimal amount = new BigDecimal(daily.toString())
                    .movePointLeft(NO_MINOR_UNIT.contains(currency) ? 0 : 2)
                    .multiply(BigDecimal.valueOf(days));
            if (amount.signum() > 0) {
                String id = String.valueOf(object.get("id"));
                byId.computeIfAbsent(
                                id,
                                key -> new Row(
                                        key,
                                        key,
                                        List.of(String.valueOf(object.get("name"))),
                                        new EnumMap<>(Metric.class)))
                        .add(Metric.BUDGET, amount);
            }
        }
    }
}
