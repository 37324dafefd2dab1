package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connector that exists at the Airbyte face.
 *
 * @param id its id
 * @param name its name
 * @param owner whose it is
 * @param organizationId the organization it belongs to
 * @param accountIds the digits of the ad accounts whose records are replicated
 * @param sourceTemplateId the template it was made from, or null
 * @param credentials Facebook's credentials, by the keys they were sent with; {@link #toString()} leaves them out
 * @param created when it was created
 */
public record AirbyteConnector(
        String id,
        String name,
        Owner owner,
        String organizationId,
        List<String> accountIds,
        @Nullable String sourceTemplateId,
        Map<String, String> credentials,
        Instant created) {
    /** The only type of connector that there is. */
    public static final String TYPE = "Facebook-Marketing";

    /** The definition that goes by {@link #TYPE}. */
    public static final String DEFINITION_ID = "e7778cfc-e97c-4458-9ecb-b4f2bba8946c";

    /** Copies what can be changed. */
    public AirbyteConnector {
        accountIds = List.copyOf(accountIds);
        credentials = Map.copyOf(credentials);
    }

    /** The token that the Graph API is asked with. */
    String facebookToken() {
        return credentials.getOrDefault("access_token", credentials.getOrDefault("account_key", ""));
    }

    /** The secret that calls of the Graph API prove, or null. */
    @Nullable
    String appSecret() {
        return credentials.get("client_secret");
    }

    /** What callers are told about it: no credentials. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("connector_type", TYPE);
        json.put("definition_id", DEFINITION_ID);
        json.put(owner.key(), owner.value());
        json.put("organization_id", organizationId);
        if (sourceTemplateId != null) {
            json.put("source_template_id", sourceTemplateId);
        }
        json.put("created_at", created.toString());
        return json;
    }

    /** Names the connector without its credentials. */
    @Override
    public String toString() {
        return "AirbyteConnector[id=" + id + ", name=" + name + ", owner=" + owner + ", organizationId="
                + organizationId + ", accountIds=" + accountIds + "]";
    }
}
