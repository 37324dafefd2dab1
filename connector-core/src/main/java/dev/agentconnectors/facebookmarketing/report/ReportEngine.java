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

/**
 * Answers a {@link ReportRequest} with a {@link Report}: reads the rows of the period and of the one that it is compared with,
 * puts them side by side, and says what each figure means. Facebook adds up, in open source mode and in hosted mode as far as
 * the server lets it; else the replicated rows are added up here.
 */
public final class ReportEngine {

    private final OperationCalls calls;
    private final Mode mode;
    private final Clock clock;

    /**
     * An engine on a connector.
     *
     * @param calls the connector
     * @param mode how it reaches Facebook
     * @param clock tells today's date
     */
    public ReportEngine(OperationCalls calls, Mode mode, Clock clock) {
        this.calls = calls;
        this.mode = mode;
        this.clock = clock;
    }

    /**
     * Answers a request.
     *
     * @param request the question
     * @return the answer
     * @throws ValidationException if it cannot be answered; the message says what can be asked instead
     */
    public Report run(ReportRequest request) {
        List<String> notes = new ArrayList<>();
        Map<String, Object> account = account(request.accountId());
        LocalDate today = LocalDate.now(clock.withZone(zone(account)));
        Days days = Days.of(request.period(), today);
        Days before = request.compareTo().map(one -> one.before(days)).orElse(null);
        InsightsSource source = source();
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

    private InsightsSource source() {
        InsightsSource live = new LiveInsights(calls);
        return mode == Mode.OPEN_SOURCE ? live : new LiveOrReplicated(live, new ReplicatedInsights(calls));
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
