package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists, creates, shows and deletes connectors. */
final class Connectors {
    private static final List<String> CREDENTIALS =
            List.of("access_token", "account_key", "client_id", "client_secret");

    private final AirbyteState state;
    private final Consents consents;
    private final Clock clock;

    Connectors(AirbyteState state, Consents consents, Clock clock) {
        this.state = state;
        this.consents = consents;
        this.clock = clock;
    }

    Answer list(Call call, String organization) {
        Map<String, String> query = new LinkedHashMap<>(call.query());
        String definition = query.remove("definition_id");
        List<Owner> owners = Owner.KEYS.stream()
                .filter(query::containsKey)
                .map(key -> new Owner(key, String.valueOf(query.remove(key))))
                .toList();
        if (owners.size() > 1) {
            throw ApiError.invalid(
                    List.of("query", owners.get(1).key()),
                    "Name the owner once: these are names of one key",
                    "extra_forbidden");
        }
        if (!query.isEmpty()) {
            String unknown = query.keySet().iterator().next();
            throw ApiError.invalid(List.of("query", unknown), "Extra inputs are not permitted", "extra_forbidden");
        }
        List<Map<String, Object>> found = state.connectors().stream()
                .filter(connector -> connector.organizationId().equals(organization))
                .filter(connector -> definition == null || definition.equals(AirbyteConnector.DEFINITION_ID))
                .filter(connector -> owners.stream()
                        .allMatch(
                                owner -> owner.value().equals(connector.owner().value())))
                .map(AirbyteConnector::toJson)
                .toList();
        return Answer.of(200, Map.of("data", found));
    }

    Answer create(Call call, String organization) {
        Fields fields = Fields.of(call.json());
        Owner owner = ConnectorFields.owner(fields);
        ConnectorFields.checkType(fields);
        String name = fields.requiredText("name");
        Optional<String> template = fields.text("source_template_id");
        if (!fields.has("replication_config")) {
            fields.missing("replication_config");
        }
        List<String> accountIds = ConnectorFields.accountIds(fields);
        Optional<String> secretId = fields.text("server_side_oauth_secret_id");
        Map<String, String> sent = credentials(fields);
        if (fields.has("credentials") == fields.has("server_side_oauth_secret_id")) {
            fields.problem(
                    "credentials", "Give either credentials or server_side_oauth_secret_id", "credentials_or_secret");
        }
        fields.refuseOthers();
        fields.check();
        Map<String, String> credentials = secretId.map(consents::redeem).orElse(sent);
        AirbyteConnector connector = new AirbyteConnector(
                UUID.randomUUID().toString(),
                name,
                owner,
                organization,
                accountIds,
                template.orElse(null),
                credentials,
                clock.instant());
        state.add(connector);
        return Answer.of(200, connector.toJson());
    }

    Answer delete(String id, String organization) {
        state.remove(find(id, organization).id());
        return Answer.empty(202);
    }

    AirbyteConnector find(String id, String organization) {
        return state.connector(id)
                .filter(connector -> connector.organizationId().equals(organization))
                .orElseThrow(() -> ApiError.of(404, "Connector " + id + " not found"));
    }

    private static Map<String, String> credentials(Fields fields) {
        Map<String, String> credentials = new LinkedHashMap<>();
        Optional<Fields> sent = fields.object("credentials");
        if (sent.isEmpty()) {
            return credentials;
        }
        for (String key : CREDENTIALS) {
            sent.get().text(key).ifPresent(value -> credentials.put(key, value));
        }
        if (sent.get().has("access_token") == sent.get().has("account_key")) {
            sent.get().problem("access_token", "Give either access_token or account_key", "one_of");
        } else if (sent.get().has("account_key") && credentials.size() > 1) {
            sent.get().problem("account_key", "An account_key comes alone", "extra_forbidden");
        }
        sent.get().refuseOthers();
        return credentials;
    }
}
