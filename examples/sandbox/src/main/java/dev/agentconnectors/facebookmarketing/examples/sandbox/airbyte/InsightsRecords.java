package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.DailyRow;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.InsightsRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Insights as they are replicated: one record for each ad and day. Thread-safe. */
final class InsightsRecords {
    private final Store store;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /** Records that have been made, with the names that are in them: nothing else in them ever changes. */
    private record Made(Map<String, String> names, List<Map<String, Object>> records) {}

    InsightsRecords(Store store) {
        this.store = store;
    }

    /** The records of an ad account, the newest first. */
    List<Map<String, Object>> of(String accountId) {
        Map<String, String> names = new HashMap<>();
        for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)) {
            store.children(accountId, kind).forEach(node -> names.put(node.id(), node.text("name")));
        }
        return made.compute(
                        accountId,
                        (id, earlier) -> earlier != null && earlier.names().equals(names)
                                ? earlier
                                : new Made(names, make(accountId, names)))
                .records();
    }

    private List<Map<String, Object>> make(String accountId, Map<String, String> names) {
        Node account = store.node("act_" + accountId).orElseThrow();
        List<Map<String, Object>> records = new ArrayList<>();
        for (DailyRow row : store.dailyRows(accountId, LocalDate.MIN, LocalDate.MAX)) {
            records.add(record(row, account, names));
        }
        Collections.reverse(records);
        return Collections.unmodifiableList(records);
    }

    private static Map<String, Object> record(DailyRow row, Node account, Map<String, String> names) {
        Map<String, Object> fields = InsightsRow.of(row.metrics(), account.text("currency"));
        fields.put("account_id", row.accountId());
        fields.put("account_name", account.text("name"));
        fields.put("campaign_id", row.campaignId());
        fields.put("campaign_name", names.getOrDefault(row.campaignId(), ""));
        fields.put("adset_id", row.adsetId());
        fields.put("adset_name", names.getOrDefault(row.adsetId(), ""));
        fields.put("ad_id", row.adId());
        fields.put("ad_name", names.getOrDefault(row.adId(), ""));
        fields.put("date_start", row.date().toString());
        fields.put("date_stop", row.date().toString());
        for (String list : List.of("actions", "action_values")) {
            fields.computeIfPresent(list, (name, stats) -> withNumbers(stats));
        }
        return ReplicatedRecords.record(fields, SearchFields.of("ads_insights"));
    }

    private static List<Map<String, Object>> withNumbers(Object stats) {
        List<Map<String, Object>> converted = Outcome.records(stats);
        converted.forEach(stat -> stat.computeIfPresent(
                "value", (name, value) -> ReplicatedValue.plain(new BigDecimal(value.toString()))));
        return converted;
    }
}
