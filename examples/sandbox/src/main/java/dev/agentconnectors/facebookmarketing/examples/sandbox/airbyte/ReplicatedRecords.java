package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records that a connector replicates: of its ad accounts, as far as its credentials open them, and always up to
 * date. Numbers are numbers here, and every record has all fields of its entity, null where there is no value.
 */
final class ReplicatedRecords {
    private static final Map<String, Kind> KINDS = Map.of(
            "campaigns", Kind.CAMPAIGN,
            "ad_sets", Kind.AD_SET,
            "ads", Kind.AD,
            "ad_creatives", Kind.CREATIVE,
            "custom_conversions", Kind.CUSTOM_CONVERSION,
            "images", Kind.IMAGE,
            "videos", Kind.VIDEO);

    private final Store store;
    private final SourceCalls source;
    private final InsightsRecords insights;

    ReplicatedRecords(Store store, SourceCalls source) {
        this.store = store;
        this.source = source;
        this.insights = new InsightsRecords(store);
    }

    /** The records of an entity, account by account, the newest first. */
    List<Map<String, Object>> of(AirbyteConnector connector, String entity) {
        Map<String, FieldType> types = SearchFields.of(entity);
        List<Map<String, Object>> records = new ArrayList<>();
        for (String accountId : connector.accountIds()) {
            if (source.sees(connector, accountId)) {
                switch (entity) {
                    case "ad_accounts" ->
                        store.node("act_" + accountId).ifPresent(node -> records.add(record(node.fields(), types)));
                    case "ads_insights" -> records.addAll(insights.of(accountId));
                    default -> addObjects(accountId, entity, types, records);
                }
            }
        }
        return records;
    }

    /** What identifies a record among those of its entity. */
    static String id(String entity, Map<String, Object> record) {
        return entity.equals("ads_insights")
                ? record.get("ad_id") + ":" + record.get("date_start")
                : String.valueOf(record.get("id"));
    }

    private void addObjects(
            String accountId, String entity, Map<String, FieldType> types, List<Map<String, Object>> records) {
        Kind kind = KINDS.get(entity);
        if (kind == null) {
            throw new IllegalStateException("Every entity that can be searched has a kind: " + entity);
        }
        store.children(accountId, kind).stream()
                .filter(node -> !node.text("effective_status").equals("DELETED"))
                .forEach(node -> records.add(record(node.fields(), types)));
    }

    /** What a record is made of, field by field. */
    static Map<String, Object> record(Map<String, Object> fields, Map<String, FieldType> types) {
        Map<String, Object> record = new LinkedHashMap<>();
        types.forEach((name, type) -> put(record, name, ReplicatedValue.replicate(fields.get(name), type)));
        return record;
    }

    @SuppressWarnings("NullAway") // JSON's null says that a field has no value.
    private static void put(Map<String, Object> record, String name, @Nullable Object value) {
        record.put(name, value);
    }
}
