package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.LIST;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostedLookupTest extends HostedFixture {

    private static final String DEFINITION = "e7778cfc-e97c-4458-9ecb-b4f2bba8946c";

    @Test
    void theOwnerTravelsUnderItsNameOnTheWireWithTheDefinition() {
        closing(builder(credentials().externalUserId("a b&c").build()).build()).execute("ad_accounts", "list");
        closing(builder(credentials().customerName("acme").build()).build()).execute("ad_accounts", "list");
        closing(builder(credentials().workspaceName("acme").build()).build()).execute("ad_accounts", "list");

        assertThat(airbyte.sent(LIST))
                .extracting(sent -> (Object) sent.query())
                .containsExactly(
                        Map.of("external_user_id", "a b&c", "definition_id", DEFINITION),
                        Map.of("customer_name", "acme", "definition_id", DEFINITION),
                        Map.of("workspace_name", "acme", "definition_id", DEFINITION));
    }

    @Test
    void anOwnerWithoutAConnectorIsNamed() {
        airbyte.on(LIST, request -> json("{\"data\": []}"));

        assertThatThrownBy(() -> byOwner().execute("ad_accounts", "list"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("external_user_id=user-1");
        assertThat(airbyte.sent(EXECUTE)).isEmpty();
    }

    @Test
    void severalConnectorsAreNamedToChooseFrom() {
        airbyte.on(
                LIST,
                request ->
                        json("{\"data\": [{\"id\": \"c-1\", \"name\": \"Shop\"}, {\"id\": \"c-2\", \"name\": null}]}"));

        assertThatThrownBy(() -> byOwner().execute("ad_accounts", "list"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("external_user_id=user-1")
                .hasMessageContaining("c-1 (Shop), c-2")
                .hasMessageContaining("connectorId");
        assertThat(airbyte.sent(EXECUTE)).isEmpty();
    }

    @Test
    void aLookupThatFailedIsNotRemembered() {
        airbyte.on(
                LIST,
                json("{\"data\": []}"),
                json(400, "{\"detail\": \"specify target organization\"}"),
                json("{\"data\": [{\"id\": \"conn-1\"}]}"));
        FacebookMarketingConnector connector = byOwner();
        assertThatThrownBy(() -> connector.execute("ad_accounts", "list")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> connector.execute("ad_accounts", "list"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("specify target organization");

        connector.execute("ad_accounts", "list");
        connector.execute("ad_accounts", "list");

        assertThat(airbyte.sent(LIST)).hasSize(3);
    }

    @Test
    void eachConnectorObjectLooksForItself() {
        byOwner().execute("ad_accounts", "list");
        byOwner().execute("ad_accounts", "list");

        assertThat(airbyte.sent(LIST)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "<html>",
                "{\"data\": [{}]}",
                "{\"data\": [{\"id\": \"../../x\"}]}",
                "{\"data\": [7]}"
            })
    void anAnswerThatIsNoListOfConnectorsIsToldAsSuch(String body) {
        airbyte.on(LIST, request -> json(body));

        assertThatThrownBy(() -> closing(
                                builder(credentials().externalUserId("user-1").build())
                                        .retryPolicy(RetryPolicy.NONE)
                                        .build())
                        .execute("ad_accounts", "list"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageContaining("not what Airbyte's API gives");
        assertThat(airbyte.sent(EXECUTE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", "conn 1", "conn?x=1"})
    void aConnectorIdThatCannotBeOneIsRefusedWhenTheConnectorIsBuilt(String id) {
        assertThatThrownBy(() -> builder(credentials().connectorId(id).build()).build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("connector id");
    }

    @Test
    void aServerThatIsNotEncryptedIsRefused() {
        assertThatThrownBy(() -> builder(credentials().connectorId("conn-1").build())
                        .airbyteApiUrl("http://airbyte.example")
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("airbyteApiUrl");
    }
}
