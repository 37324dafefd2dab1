package dev.agentconnectors.facebookmarketing.airbyte;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.CONNECTORS;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.CREATE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.INITIATE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.LIST;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.TOKEN;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import dev.agentconnectors.facebookmarketing.hosted.ManualTime;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AirbyteClientTest {

    private static final ConnectorOwner OWNER = ConnectorOwner.customerName("acme");
    private static final String ONE = CONNECTORS + "/conn-1";

    private final ManualTime time = new ManualTime();
    private FakeAirbyte server;
    private AirbyteClient airbyte;

    @BeforeEach
    void start() throws IOException {
        server = new FakeAirbyte();
        airbyte = builder().build();
    }

    @AfterEach
    void stop() {
        airbyte.close();
        server.close();
    }

    private AirbyteClient.Builder builder() {
        return AirbyteClient.builder()
                .airbyteClientId("client-1")
                .airbyteClientSecret("airbyte-client-secret")
                .airbyteApiUrl(server.url())
                .timing(time.timing());
    }

    private static NewConnector.Builder connector() {
        return NewConnector.builder()
                .owner(OWNER)
                .name("Shop")
                .credentials(OAuthAuthConfig.of("facebook-access-token"))
                .accountIds("1");
    }

    @Test
    void whatIsAbsentIsLeftOutOfTheRequest() {
        airbyte.createConnector(connector().build());

        assertThat(server.sent(CREATE).get(0).json())
                .isEqualTo(Map.of(
                        "customer_name", "acme",
                        "connector_type", "Facebook-Marketing",
                        "name", "Shop",
                        "credentials", Map.of("access_token", "facebook-access-token"),
                        "replication_config", Map.of("account_ids", "1")));
        assertThat(server.sent(CREATE).get(0).body()).doesNotContain("null", "None");
    }

    @Test
    void severalAccountsGoAsOneTextOrAsAnArray() {
        NewConnector two = connector()
                .accountIds("act_11", " 22")
                .sourceTemplateId("tpl-1")
                .build();

        airbyte.createConnector(two);
        try (AirbyteClient newer = builder().accountIdsAsArray(true).build()) {
            newer.createConnector(two);
        }

        assertThat(server.sent(CREATE))
                .extracting(sent -> (Object) ((Map<?, ?>) sent.json()).get("replication_config"))
                .containsExactly(Map.of("account_ids", "11,22"), Map.of("account_ids", List.of("11", "22")));
        assertThat(server.sent(CREATE))
                .allSatisfy(sent -> assertThat(((Map<?, ?>) sent.json()).get("source_template_id"))
                        .isEqualTo("tpl-1"))
                .noneMatch(sent -> ((Map<?, ?>) sent.json()).containsKey("connector_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "act_", "abc", "1,2", "act_act_1"})
    void anAccountIdThatIsNoneIsRefused(String id) {
        assertThatThrownBy(() -> connector().accountIds("1", id))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("accountIds");
    }

    @Test
    void partsThatAreMissingOrContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> NewConnector.builder().build()).hasMessageContaining("owner");
        assertThatThrownBy(() -> NewConnector.builder().owner(OWNER).build()).hasMessageContaining("name");
        assertThatThrownBy(() -> NewConnector.builder()
                        .owner(OWNER)
                        .name("n")
                        .accountIds("1")
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("serverSideOAuthSecretId");
        assertThatThrownBy(() -> connector().serverSideOAuthSecretId("secret-1").build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> connector().accountIds(List.of()).build()).hasMessageContaining("accountIds");
        assertThatThrownBy(() -> connector().serverSideOAuthSecretId(" ")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> AirbyteClient.builder().airbyteClientId("x").build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("airbyteClientSecret");
    }

    @Test
    void aCreatedConnectorIsOneCallAwayAndSharesTheToken() {
        HostedConnector created = airbyte.createConnector(connector().build());

        try (FacebookMarketingConnector connector = created.connector()) {
            connector.execute("ad_accounts", "list");
        }
        airbyte.listConnectors(OWNER);

        assertThat(created.id()).isEqualTo("conn-1");
        assertThat(created.name()).contains("My Facebook-Marketing Connector");
        assertThat(created.owner()).contains(OWNER);
        assertThat(server.routes()).containsExactly(TOKEN, CREATE, EXECUTE, LIST);
    }

    @Test
    void aConnectorCanShareTheClientByOwnerToo() {
        try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId("client-1")
                        .airbyteClientSecret("airbyte-client-secret")
                        .customerName("acme")
                        .organizationId("org-2")
                        .build())
                .airbyteClient(airbyte)
                .build()) {
            connector.execute("ad_accounts", "list");
        }

        assertThat(server.routes()).containsExactly(TOKEN, LIST, EXECUTE);
        assertThat(server.sent(EXECUTE).get(0).headers().get("X-Organization-Id"))
                .isEqualTo("org-2");
    }

    @Test
    void aClientOfAnotherApplicationIsNotShared() {
        assertThatThrownBy(() -> FacebookMarketingConnector.builder()
                        .authConfig(AirbyteAuthConfig.builder()
                                .airbyteClientId("other")
                                .airbyteClientSecret("airbyte-client-secret")
                                .connectorId("conn-1")
                                .build())
                        .airbyteClient(airbyte)
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("another Airbyte application");
    }

    @Test
    void theOrganizationGoesWithTheConnectorsThatComeOut() {
        try (AirbyteClient client = builder().organizationId("org-1").build();
                FacebookMarketingConnector connector =
                        client.createConnector(connector().build()).connector()) {
            connector.execute("ad_accounts", "list");
        }

        assertThat(server.sent()).allMatch(sent -> "org-1".equals(sent.headers().get("X-Organization-Id")));
    }

    @Test
    void connectorsAreListedReadAndDeleted() {
        server.on("GET " + ONE, request -> json("{\"id\": \"conn-1\", \"workspace_name\": \"w\"}"));
        server.on(
                "DELETE " + ONE, request -> new MockResponse.Builder().code(202).build());

        assertThat(airbyte.listConnectors(OWNER)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("conn-1");
            assertThat(found.name()).contains("First");
            assertThat(found.owner()).contains(OWNER);
        });
        HostedConnector read = airbyte.getConnector("conn-1");
        assertThat(read.name()).isEmpty();
        assertThat(read.owner()).contains(ConnectorOwner.workspaceName("w"));
        airbyte.deleteConnector("conn-1");

        assertThat(server.sent(LIST).get(0).query())
                .containsEntry("customer_name", "acme")
                .containsEntry("definition_id", "e7778cfc-e97c-4458-9ecb-b4f2bba8946c");
        assertThat(server.routes()).containsExactly(TOKEN, LIST, "GET " + ONE, "DELETE " + ONE);
    }

    @Test
    void anUnknownConnectorIsNotFound() {
        server.on("GET " + ONE, request -> json(404, "{\"detail\": \"no such connector\"}"));

        assertThatThrownBy(() -> airbyte.getConnector("conn-1"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("no such connector");
        assertThatThrownBy(() -> airbyte.deleteConnector("../other")).isInstanceOf(ValidationException.class);
    }

    @Test
    void aCreateOrDeleteWithoutAnAnswerIsUnknownAndNotRepeated() {
        MockResponse silence = new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
        server.on(CREATE, request -> silence).on("DELETE " + ONE, request -> silence);

        assertThatThrownBy(() -> airbyte.createConnector(connector().build()))
                .isInstanceOf(WriteOutcomeUnknownException.class);
        assertThatThrownBy(() -> airbyte.deleteConnector("conn-1")).isInstanceOf(WriteOutcomeUnknownException.class);

        assertThat(server.sent(CREATE)).hasSize(1);
        assertThat(server.sent("DELETE " + ONE)).hasSize(1);
    }

    @Test
    void aCreateWithARefusedTokenIsRepeatedOnce() {
        airbyte.listConnectors(OWNER);
        server.revokeTokens();

        airbyte.createConnector(connector().build());

        assertThat(server.routes()).containsExactly(TOKEN, LIST, CREATE, TOKEN, CREATE);
    }

    @Test
    void credentialsThatTheServiceEchoesAreNotShown() {
        server.on(
                CREATE,
                request -> json(
                        422,
                        "{\"detail\": [{\"loc\": [\"body\", \"credentials\"], \"msg\": \"bad: facebook-access-token\"}]}"));

        ApiException error = catchThrowableOfType(
                ApiException.class, () -> airbyte.createConnector(connector().build()));

        assertThat(error.toString() + error.apiError())
                .contains("credentials: bad")
                .doesNotContain("facebook-access-token");
    }

    @Test
    void nothingShowsASecret() {
        assertThat(connector().build().toString()).contains("acme", "Shop").doesNotContain("facebook-access-token");
        assertThat(NewConnector.builder()
                        .owner(OWNER)
                        .name("n")
                        .credentials(ServiceAccountKeyAuthConfig.of("account-key-1"))
                        .accountIds("1")
                        .build()
                        .toString())
                .doesNotContain("account-key-1");
    }

    @Test
    void aFlowCanCarryAStateAndWhatNewerServersAskFor() {
        airbyte.initiateOAuth(OAuthRequest.of(OWNER, URI.create("https://app.example/cb?tenant=7"))
                .withState("0123456789abcdef")
                .withName("Shop")
                .withAccountIds("act_1", "2")
                .withSourceTemplateId("tpl-1"));

        assertThat(server.sent(INITIATE).get(0).json())
                .isEqualTo(Map.of(
                        "customer_name", "acme",
                        "connector_type", "Facebook-Marketing",
                        "redirect_url", "https://app.example/cb?tenant=7&state=0123456789abcdef",
                        "name", "Shop",
                        "replication_config", Map.of("account_ids", "1,2"),
                        "source_template_id", "tpl-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://app.example/cb",
                "ftp://app.example",
                "/cb",
                "https:///cb",
                "https://app.example/cb#x",
                "https://user@app.example/cb",
                "javascript:alert(1)"
            })
    void aRedirectUrlThatIsNotSafeIsRefused(String url) {
        assertThatThrownBy(() -> airbyte.initiateOAuth(OWNER, URI.create(url)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("redirectUrl");
        assertThat(server.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/cb", "http://127.0.0.1/cb", "http://[::1]:9/cb"})
    void thisVeryMachineMayBeCalledBackUnencrypted(String url) {
        airbyte.initiateOAuth(OWNER, URI.create(url));

        assertThat(server.sent(INITIATE).get(0).json())
                .extracting("redirect_url")
                .isEqualTo(url);
    }

    @Test
    void aStateThatIsTooShortOrComesTwiceIsRefused() {
        OAuthRequest request = OAuthRequest.of(OWNER, URI.create("https://app.example/cb"));
        assertThatThrownBy(() -> request.withState("short")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> request.withState("0123456789 abcdef&x=1")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> OAuthRequest.of(OWNER, URI.create("https://app.example/cb?state=mine"))
                        .withState("0123456789abcdef"))
                .isInstanceOf(ValidationException.class);
        assertThat(request.withState("0123456789abcdef").toString()).doesNotContain("0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"consent_url\": \"javascript:alert(1)\"}",
                "{\"consent_url\": \"not a url\"}",
                "{\"consent_url\": \"http://consent.example\"}",
                "<html>"
            })
    void aConsentUrlThatIsNoneIsNotHandedOn(String answer) {
        server.on(INITIATE, request -> json(answer));

        assertThatThrownBy(() -> airbyte.initiateOAuth(OWNER, URI.create("https://app.example/cb")))
                .isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void aClosedClientSaysSo() {
        airbyte.close();

        assertThatThrownBy(() -> airbyte.listConnectors(OWNER)).isInstanceOf(IllegalStateException.class);
    }
}
