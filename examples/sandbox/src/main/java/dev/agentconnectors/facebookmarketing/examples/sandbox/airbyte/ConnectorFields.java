package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what calls say about a connector to come: its owner, its type and its ad accounts. */
final class ConnectorFields {
    private ConnectorFields() {}

    static Owner owner(Fields fields) {
        List<Owner> owners = new ArrayList<>();
        for (String key : Owner.KEYS) {
            if (fields.has(key)) {
                owners.add(new Owner(key, fields.text(key).orElse("")));
            } else {
                fields.value(key);
            }
        }
        if (owners.size() > 1) {
            fields.problem(owners.get(1).key(), "Name the owner once: these are names of one key", "extra_forbidden");
        }
        if (owners.isEmpty()) {
            fields.missing(Owner.KEYS.get(0));
            return new Owner(Owner.KEYS.get(0), "");
        }
        return owners.get(0);
    }

    static void checkType(Fields fields) {
        Optional<String> type = fields.text("connector_type");
        Optional<String> definition = fields.text("definition_id");
        if (!fields.has("connector_type") && !fields.has("definition_id")) {
            fields.missing("connector_type");
        }
        if (type.isPresent() && !type.get().equals(AirbyteConnector.TYPE)) {
            fields.problem("connector_type", "Unknown connector type; there is " + AirbyteConnector.TYPE, "enum");
        }
        if (definition.isPresent() && !definition.get().equals(AirbyteConnector.DEFINITION_ID)) {
            fields.problem("definition_id", "Unknown definition; there is " + AirbyteConnector.DEFINITION_ID, "enum");
        }
    }

    /** The digits of the ad accounts in {@code replication_config}; empty where that was not sent. */
    static List<String> accountIds(Fields fields) {
        List<String> ids = new ArrayList<>();
        Optional<Fields> config = fields.object("replication_config");
        if (config.isEmpty()) {
            return ids;
        }
        Optional<JsonNode> sent = config.get().value("account_ids");
        if (sent.isEmpty()) {
            config.get().missing("account_ids");
        }
        for (String id : sent.map(ConnectorFields::texts).orElse(List.of())) {
            if (id.matches("(act_)?\\d+")) {
                ids.add(id.replace("act_", ""));
            } else {
                config.get().problem("account_ids", "Each ad account id should be digits", "string_pattern_mismatch");
            }
        }
        if (sent.isPresent() && ids.isEmpty()) {
            config.get().problem("account_ids", "Name at least one ad account", "too_short");
        }
        config.get().refuseOthers();
        return ids;
    }

    private static List<String> texts(JsonNode sent) {
        List<String> texts = new ArrayList<>();
        if (sent.isTextual()) {
            Arrays.stream(sent.textValue().split(",", -1)).map(String::strip).forEach(texts::add);
        } else if (sent.isArray()) {
            // Anything but a text is not an id, not even a number: ids do not fit into one.
            sent.forEach(item -> texts.add(item.isTextual() ? item.textValue() : "?"));
        }
        return texts;
    }
}
