package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the audiences of an account. There is no chance in it. */
final class AudienceSeed {
    private final Store store;
    private final AccountSeed account;
    private final long created;

    AudienceSeed(Store store, AccountSeed account) {
        this.store = store;
        this.account = account;
        this.created = SeededWorld.moment(store, account, 300, 600).getEpochSecond();
    }

    void generate(String pixelId) {
        String visitors = add(1, "Website visitors, 30 days", "WEBSITE", 41_000, Map.of("retention_days", 30L));
        add(2, "Customers", "CUSTOM", 8_200, Map.of("customer_file_source", "USER_PROVIDED_ONLY"));
        add(
                3,
                "Like website visitors, " + account.country() + ", 1%",
                "LOOKALIKE",
                2_100_000,
                Map.of(
                        "lookalike_spec",
                        Json.object(
                                "country",
                                account.country(),
                                "ratio",
                                0.01,
                                "origin",
                                List.of(Json.object("id", visitors, "type", "custom_audience")))));
        store.update(visitors, Map.of("pixel_id", pixelId));
        addSaved(4, account.interest() + ", " + account.country());
        addSaved(5, "Everybody in " + account.country());
    }

    private String add(int number, String name, String subtype, long size, Map<String, Object> more) {
        Map<String, Object> fields = common(number, name, size);
        fields.put("subtype", subtype);
        fields.put("account_id", account.id());
        fields.put("delivery_status", Json.object("code", 200, "description", "This audience is ready for use."));
        fields.put("operation_status", Json.object("code", 200, "description", "Normal"));
        fields.put("time_created", created);
        fields.put("time_updated", created);
        fields.putAll(more);
        return put(Kind.CUSTOM_AUDIENCE, number, fields);
    }

    private void addSaved(int number, String name) {
        Map<String, Object> fields = common(number, name, 900_000);
        fields.put("run_status", "ACTIVE");
        fields.put("targeting", Json.object("geo_locations", Json.object("countries", List.of(account.country()))));
        put(Kind.SAVED_AUDIENCE, number, fields);
    }

    private Map<String, Object> common(int number, String name, long size) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "2384" + number + account.id().substring(2));
        fields.put("name", name);
        fields.put("description", "");
        fields.put("approximate_count_lower_bound", size);
        fields.put("approximate_count_upper_bound", size * 118 / 100);
        return fields;
    }

    private String put(Kind kind, int number, Map<String, Object> fields) {
        String id = String.valueOf(fields.get("id"));
        store.put(new Node(kind, id, account.id(), number, fields));
        return id;
    }
}
