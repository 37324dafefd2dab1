package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Asked;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pending writes for tests. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Samples() {}

    static PendingWrite waiting(String id) {
        return waiting(id, Map.of("memory_id", "conversation-1", "user", "maya"), "734512908841277", NOON);
    }

    static PendingWrite waiting(String id, Map<String, String> owner, String accountId, Instant at) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("adset_id", "120208846315912220");
        parameters.put("daily_budget", "10000");
        parameters.put("name", "Trail ‹Shoes› 世 \"x\" \n");
        parameters.put("big", 9_007_199_254_740_993L);
        parameters.put("flag", true);
        parameters.put("targeting", "{\"age_min\":18.10}");
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("daily_budget", "5000");
        before.put("name", null);
        Call call =
                Call.of("ad_sets", "update", parameters).inAccount(accountId).changing("120208846315912220", before);
        Asked asked = new Asked("Raise the daily budget.", List.of("daily_budget: 50.00 USD → 100.00 USD"));
        return PendingWrite.builder(id, call, asked)
                .owner(owner)
                .createdAt(at)
                .expiresAt(at.plus(Duration.ofHours(24)))
                .build();
    }
}
