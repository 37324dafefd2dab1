package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two ad rules in each account, made by the token's owner. */
final class RuleSeed {

    private final Store store;
    private final AccountSeed account;

    RuleSeed(Store store, AccountSeed account) {
        this.store = store;
        this.account = account;
    }

    void generate() {
        put(1, "Pause ads that cost too much", "PAUSE", "ENABLED");
        put(2, "Tell me when frequency is high", "NOTIFICATION", "DISABLED");
    }

    private void put(int number, String name, String action, String status) {
        String id = "613" + account.id().substring(0, 9) + number;
        String time =
                GraphTime.write(SeededWorld.moment(store, account, 40, 600 + number), ZoneId.of(account.timezone()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("account_id", account.id());
        fields.put("name", name);
        fields.put("status", status);
        fields.put(
                "evaluation_spec",
                Json.object(
                        "evaluation_type",
                        "SCHEDULE",
                        "filters",
                        List.of(Json.object("field", "entity_type", "value", "AD", "operator", "EQUAL"))));
        fields.put("execution_spec", Json.object("execution_type", action));
        fields.put("schedule_spec", Json.object("schedule_type", "DAILY"));
        fields.put("created_by", SeededWorld.person());
        fields.put("created_time", time);
        fields.put("updated_time", time);
        store.put(new Node(Kind.AD_RULE, id, account.id(), number, fields));
    }
}
