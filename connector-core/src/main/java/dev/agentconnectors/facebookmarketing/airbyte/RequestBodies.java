package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Airbyte is sent. What was not given is left out. */
final class RequestBodies {

    private static final String TYPE = "connector_type";
    private static final String CONNECTOR_TYPE = "Facebook-Marketing";

    private final boolean accountIdsAsArray;

    RequestBodies(boolean accountIdsAsArray) {
        this.accountIdsAsArray = accountIdsAsArray;
    }

    Map<String, Object> of(NewConnector connector) {
        Map<String, Object> body = owned(connector.owner());
        if (connector.sourceTemplateId() != null) {
            // A template names the type already, and a create names it once; beginning a flow may do both.
            body.remove(TYPE);
        }
        body.put("name", connector.name());
        body.putAll(connector.access());
        putAccounts(body, connector.accountIds());
        putGiven(body, "source_template_id", connector.sourceTemplateId());
        return body;
    }

    Map<String, Object> of(OAuthRequest request) {
        Map<String, Object> body = owned(request.owner());
        body.put("redirect_url", request.redirectUrlWithState().toString());
        putGiven(body, "name", request.name());
        putAccounts(body, request.accountIds());
        putGiven(body, "source_template_id", request.sourceTemplateId());
        return body;
    }

    private static Map<String, Object> owned(ConnectorOwner owner) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(owner.wireKey(), owner.value());
        body.put(TYPE, CONNECTOR_TYPE);
        return body;
    }

    private void putAccounts(Map<String, Object> body, List<String> accountIds) {
        if (!accountIds.isEmpty()) {
            Object ids = accountIdsAsArray ? accountIds : String.join(",", accountIds);
            body.put("replication_config", Map.of("account_ids", ids));
        }
    }

    private static void putGiven(Map<String, Object> body, String key, @Nullable String value) {
        if (value != null) {
            body.put(key, value);
        }
    }
}
