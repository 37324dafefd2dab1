package dev.agentconnectors.facebookmarketing.airbyte;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.CREATE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.INITIATE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.LIST;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.TOKEN;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.Sent;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each documented request of Airbyte's API next to the call that makes it: the same method, path, headers and JSON. */
class DocumentedRequestsTest {

    private static final ConnectorOwner OWNER = ConnectorOwner.externalUserId("<EXTERNAL_USER_ID>");

    private FakeAirbyte server;
    private AirbyteClient airbyte;

    @BeforeEach
    void start() throws IOException {
        server = new FakeAirbyte();
        airbyte = AirbyteClient.builder()
                .airbyteClientId("<your-client-id>")
                .airbyteClientSecret("<your-client-secret>")
                .airbyteApiUrl(server.url())
                .build();
    }

    @AfterEach
    void stop() {
        airbyte.close();
        server.close();
    }

    @Test
    void createWithOAuthCredentials() throws IOException {
        airbyte.createConnector(NewConnector.builder()
                .owner(OWNER)
                .name("My Facebook-Marketing Connector")
                .credentials(OAuthAuthConfig.of("<access-token>", "<client-id>", "<client-secret>"))
                .accountIds("1234567890")
                .build());

        assertSent(CREATE, """
                {
                  "external_user_id": "<EXTERNAL_USER_ID>",
                  "connector_type": "Facebook-Marketing",
                  "name": "My Facebook-Marketing Connector",
                  "credentials": {
                    "access_token": "<access-token>",
                    "client_id": "<client-id>",
                    "client_secret": "<client-secret>"
                  },
                  "replication_config": {
                    "account_ids": "1234567890"
                  }
                }""");
    }

    @Test
    void initiateTheOAuthFlow() throws IOException {
        URI consent = airbyte.initiateOAuth(OWNER, URI.create("https://yourapp.com/oauth/callback"));

        assertThat(consent).hasToString("https://consent.example/page?x=1");
        assertSent(INITIATE, """
                {
                  "external_user_id": "<EXTERNAL_USER_ID>",
                  "connector_type": "Facebook-Marketing",
                  "redirect_url": "https://yourapp.com/oauth/callback"
                }""");
    }

    @Test
    void createWithTheSecretIdOfTheCallback() throws IOException {
        OAuthCallback callback =
                OAuthCallback.parse(URI.create("https://yourapp.com/oauth/callback?secret_id=secret-id-from-callback"));
        airbyte.createConnector(NewConnector.builder()
                .owner(OWNER)
                .name("My Facebook-Marketing Connector")
                .serverSideOAuthSecretId(((OAuthCallback.SecretId) callback).value())
                .accountIds("1234567890")
                .build());

        assertSent(CREATE, """
                {
                  "external_user_id": "<EXTERNAL_USER_ID>",
                  "connector_type": "Facebook-Marketing",
                  "name": "My Facebook-Marketing Connector",
                  "server_side_oauth_secret_id": "secret-id-from-callback",
                  "replication_config": {
                    "account_ids": "1234567890"
                  }
                }""");
    }

    @Test
    void createWithTokenCredentials() throws IOException {
        airbyte.createConnector(NewConnector.builder()
                .owner(OWNER)
                .name("My Facebook-Marketing Connector")
                .credentials(ServiceAccountKeyAuthConfig.of("<account-key>"))
                .accountIds("1234567890")
                .build());

        assertSent(CREATE, """
                {
                  "external_user_id": "<EXTERNAL_USER_ID>",
                  "connector_type": "Facebook-Marketing",
                  "name": "My Facebook-Marketing Connector",
                  "credentials": {
                    "account_key": "<account-key>"
                  },
                  "replication_config": {
                    "account_ids": "1234567890"
                  }
                }""");
    }

    @Test
    void executeByConnectorId() throws IOException {
        server.on(EXECUTE, request -> json("{\"result\": {\"id\": \"1\"}}"));
        try (FacebookMarketingConnector connector =
                connector(credentials().connectorId("conn-1").build())) {
            connector.execute("current_user", "get", Map.of());
        }

        assertSent(EXECUTE, """
                {"entity": "current_user", "action": "get", "params": {}}""");
    }

    @Test
    void executeByOwnerAsThePythonExampleDoes() throws IOException {
        try (FacebookMarketingConnector connector = connector(
                credentials().externalUserId("<your_external_user_id>").build())) {
            connector.execute("campaigns", "list", Map.of("account_id", "123"));
        }

        assertThat(server.routes()).containsExactly(TOKEN, LIST, EXECUTE);
        assertThat(server.sent(TOKEN).get(0).json())
                .isEqualTo(Map.of("client_id", "<your-client-id>", "client_secret", "<your-client-secret>"));
        assertThat(server.sent(LIST).get(0).query()).containsEntry("external_user_id", "<your_external_user_id>");
        assertSent(EXECUTE, """
                {"entity": "campaigns", "action": "list", "params": {"account_id": "123"}}""");
    }

    private void assertSent(String route, String body) throws IOException {
        assertThat(server.sent(route)).hasSize(1);
        Sent sent = server.sent(route).get(0);
        assertThat(sent.json()).isEqualTo(Json.read(body));
        assertThat(sent.query()).isEmpty();
        assertThat(sent.headers().get("Authorization")).isEqualTo("Bearer bearer-1");
        assertThat(sent.headers().get("Content-Type")).isEqualTo("application/json");
        assertThat(sent.headers().get("X-Organization-Id")).isNull();
    }

    private AirbyteAuthConfig.Builder credentials() {
        return AirbyteAuthConfig.builder()
                .airbyteClientId("<your-client-id>")
                .airbyteClientSecret("<your-client-secret>");
    }

    private FacebookMarketingConnector connector(AirbyteAuthConfig config) {
        return FacebookMarketingConnector.builder()
                .authConfig(config)
                .airbyteApiUrl(server.url())
                .build();
    }
}
