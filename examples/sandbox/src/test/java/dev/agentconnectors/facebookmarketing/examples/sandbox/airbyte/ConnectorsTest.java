package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.CONNECTORS;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.DEMO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.Reply;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ErrorShape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorsTest {
    private final Sandbox sandbox = Sandbox.start();
    private final AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"external_user_id", "customer_name", "workspace_name"})
    void theOwnerOfAConnectorGoesByThreeNames(String key) {
        Reply created = calls.create(
                "{'%s': 'ann', 'connector_type': 'Facebook-Marketing', 'name': 'Mine',"
                        + " 'credentials': {'account_key': 'k'}, 'replication_config': {'account_ids': '1'}}",
                key);
        String id = created.json().path("id").asText();

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().path(key).asText()).isEqualTo("ann");
        for (String asked : Owner.KEYS) {
            assertThat(calls.get(CONNECTORS + "?" + asked + "=ann").texts("/data", "id"))
                    .containsExactly(id);
        }
        assertThat(calls.get(CONNECTORS + "?" + key + "=bob").texts("/data", "id"))
                .isEmpty();
    }

    @Test
    void theDemoOwnerHasAConnectorFromTheStart() {
        String query = "?external_user_id=" + Sandbox.AIRBYTE_EXTERNAL_USER_ID + "&definition_id=";

        assertThat(calls.get(CONNECTORS + query + AirbyteConnector.DEFINITION_ID)
                        .texts("/data", "id"))
                .containsExactly(Sandbox.AIRBYTE_CONNECTOR_ID);
        assertThat(calls.get(CONNECTORS + query + "another").texts("/data", "id"))
                .isEmpty();
        assertThat(calls.get(DEMO).json().path("name").asText()).isEqualTo("Demo connector");
        assertThat(calls.get(DEMO).body()).doesNotContain(Sandbox.ACCESS_TOKEN);
    }

    @Test
    void anOwnerMayHaveSeveral() {
        for (String name : List.of("One", "Two")) {
            calls.create(
                    "{'customer_name': 'ann', 'definition_id': '%s', 'name': '%s', 'credentials':"
                            + " {'access_token': 't'}, 'replication_config': {'account_ids': ['1', '2']}}",
                    AirbyteConnector.DEFINITION_ID, name);
        }

        assertThat(calls.get(CONNECTORS + "?customer_name=ann").texts("/data", "name"))
                .containsExactly("One", "Two");
    }

    @Test
    void whatWasSentCanBeComparedInTheSameProcessOnly() {
        Reply created =
                calls.create("{'external_user_id': 'ann', 'connector_type': 'Facebook-Marketing', 'name': 'Mine',"
                        + " 'credentials': {'access_token': 'a-secret', 'client_id': 'i', 'client_secret': 'b-secret'},"
                        + " 'replication_config': {'account_ids': 'act_1, 2'}, 'source_template_id': 'tpl'}");
        AirbyteConnector connector =
                sandbox.airbyte().connector(created.json().path("id").asText()).orElseThrow();

        assertThat(connector.credentials())
                .isEqualTo(Map.of("access_token", "a-secret", "client_id", "i", "client_secret", "b-secret"));
        assertThat(connector.accountIds()).containsExactly("1", "2");
        assertThat(connector.sourceTemplateId()).isEqualTo("tpl");
        assertThat(created.body() + connector + sandbox.requests().all()).doesNotContain("-secret\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'connector_type': 'Facebook-Marketing'| body.external_user_id",
                "'workspace_name': 'a', 'customer_name': 'a', 'connector_type': 'Facebook-Marketing'| body.workspace_name",
                "'workspace_name': ' ', 'connector_type': 'Facebook-Marketing'| body.workspace_name",
                "'external_user_id': 'a'| body.connector_type",
                "'external_user_id': 'a', 'connector_type': 'facebook'| body.connector_type",
                "'external_user_id': 'a', 'definition_id': 'x'| body.definition_id",
                "'external_user_id': 'a', 'connector_type': 'Facebook-Marketing', 'extra': 1| body.extra",
            })
    void whoAndWhatIsChecked(String given, String blamed) {
        assertThat(calls.create(
                                "{%s, 'name': 'n', 'credentials': {'account_key': 'k'},"
                                        + " 'replication_config': {'account_ids': '1'}}",
                                given)
                        .blamed())
                .containsExactly(blamed);
        assertThat(sandbox.airbyte().connectors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name': 'n', 'credentials': {'account_key': 'k'}| body.replication_config",
                "'credentials': {'account_key': 'k'}, 'replication_config': {'account_ids': '1'}| body.name",
                "'name': 'n', 'credentials': {'account_key': 'k'}, 'replication_config': {}"
                        + "| body.replication_config.account_ids",
                "'name': 'n', 'credentials': {'account_key': 'k'}, 'replication_config': {'account_ids': []}"
                        + "| body.replication_config.account_ids",
                "'name': 'n', 'replication_config': {'account_ids': '1'}| body.credentials",
                "'name': 'n', 'credentials': {'account_key': 'k'}, 'server_side_oauth_secret_id': 's',"
                        + " 'replication_config': {'account_ids': '1'}| body.credentials",
                "'name': 'n', 'credentials': {}, 'replication_config': {'account_ids': '1'}"
                        + "| body.credentials.access_token",
                "'name': 'n', 'credentials': {'account_key': 'k', 'client_id': 'i'}, 'replication_config':"
                        + " {'account_ids': '1'}| body.credentials.account_key",
                "'name': 'n', 'credentials': {'access_token': 't', 'client_id': null}, 'replication_config':"
                        + " {'account_ids': '1'}| body.credentials.client_id",
                "'name': 'n', 'credentials': {'access_token': 't', 'token': 't'}, 'replication_config':"
                        + " {'account_ids': '1'}| body.credentials.token",
                "'name': 'n', 'credentials': {'account_key': 'k'}, 'replication_config': {'account_ids': 'all', 'x': 1}"
                        + "| body.replication_config.account_ids",
            })
    void credentialsAndAccountsAreChecked(String given, String blamed) {
        Reply refused = calls.create("{'external_user_id': 'a', 'connector_type': 'Facebook-Marketing', %s}", given);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.blamed()).contains(blamed);
        assertThat(sandbox.airbyte().connectors()).hasSize(1);
    }

    @Test
    void listingIsCheckedAsWell() {
        assertThat(calls.get(CONNECTORS + "?external_user_id=a&customer_name=a").status())
                .isEqualTo(422);
        assertThat(calls.get(CONNECTORS + "?user=a").blamed()).containsExactly("query.user");
    }

    @Test
    void aDeletedConnectorIsGone() {
        Reply deleted = calls.delete(DEMO);

        assertThat(deleted.status()).isEqualTo(202);
        assertThat(deleted.body()).isEmpty();
        assertThat(calls.get(DEMO).status()).isEqualTo(404);
        assertThat(calls.delete(DEMO).status()).isEqualTo(404);
        assertThat(calls.execute("current_user", "get", "{}").status()).isEqualTo(404);
        assertThat(sandbox.airbyte().connectors()).isEmpty();
    }

    @Test
    void everyConnectorWorksWithItsOwnCredentials() {
        String create = "{'external_user_id': '%s', 'connector_type': 'Facebook-Marketing', 'name': 'n', 'credentials':"
                + " {'account_key': '%s'}, 'replication_config': {'account_ids': '" + GraphClient.USD + "'}}";
        String reader = connector(calls.create(create, "reader", Sandbox.READ_ONLY_TOKEN));
        String expired = connector(calls.create(create, "expired", Sandbox.EXPIRED_TOKEN));
        String unknown = connector(calls.create(create, "unknown", "not-a-token"));

        assertThat(calls.executeAt(reader, "current_user", "get", "{}").status())
                .isEqualTo(200);
        Reply write =
                calls.executeAt(reader, "campaigns", "update", "{'campaign_id': '%s', 'name': 'New'}", anyCampaign());
        assertThat(write.status()).isEqualTo(400);
        assertThat(write.json().at("/errors/0/error_code").asText()).isEqualTo("200");

        for (String bad : List.of(expired, unknown)) {
            for (Reply refused : List.of(
                    calls.executeAt(bad, "current_user", "get", "{}"),
                    calls.executeAt(bad, "*", "check", "{}"),
                    calls.executeAt(bad, "campaigns", "search", "{}"))) {
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.json().at("/errors/0/error_code").asText()).isEqualTo("190");
                assertThat(refused.json().at("/errors/0/details/error/code").asInt())
                        .isEqualTo(190);
            }
        }
        assertThat(calls.executeAt(expired, "*", "check", "{}")
                        .json()
                        .at("/errors/0/details/error/error_subcode")
                        .asInt())
                .isEqualTo(463);
    }

    @Test
    void withSeveralOrganizationsCallsNameOne() {
        AirbyteSettings two = AirbyteSettings.DEFAULT.withOrganizations("org-a", "org-b");
        try (Sandbox shared = Sandbox.builder().airbyte(two).start()) {
            AirbyteCalls anywhere = new AirbyteCalls(shared).logIn();
            assertThat(anywhere.fetchToken().json().has("organization_id")).isFalse();
            Reply unnamed = anywhere.get(CONNECTORS);
            assertThat(unnamed.status()).isEqualTo(400);
            assertThat(unnamed.json().path("detail").asText()).containsIgnoringCase("specify target organization");

            assertThat(new AirbyteCalls(shared).logIn().in("org-a").get(DEMO).status())
                    .isEqualTo(200);
            AirbyteCalls other = new AirbyteCalls(shared).logIn().in("org-b");
            assertThat(other.get(DEMO).status()).isEqualTo(404);
            assertThat(other.get(CONNECTORS).texts("/data", "id")).isEmpty();
            assertThat(new AirbyteCalls(shared)
                            .logIn()
                            .in("org-c")
                            .get(CONNECTORS)
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorShape.class)
    void errorsComeInEveryShape(ErrorShape shape) {
        try (Sandbox shaped = Sandbox.builder()
                .airbyte(AirbyteSettings.DEFAULT.withErrors(shape))
                .start()) {
            AirbyteCalls asked = new AirbyteCalls(shaped).logIn();

            for (Reply error : List.of(
                    asked.get(CONNECTORS + "/nobody"),
                    asked.create("{}"),
                    asked.execute("campaigns", "get", "{'campaign_id': '1'}"))) {
                assertThat(error.status()).isBetween(400, 422);
                switch (shape) {
                    case DETAIL ->
                        assertThat(error.json().path("detail").asText()).isNotBlank();
                    case DETAIL_LIST ->
                        assertThat(error.json().path("detail")).isNotEmpty().allSatisfy(problem -> {
                            assertThat(problem.path("loc").isArray()).isTrue();
                            assertThat(problem.path("msg").asText()).isNotBlank();
                            assertThat(problem.path("type").asText()).isNotBlank();
                        });
                    case MESSAGE_AND_ERRORS -> {
                        assertThat(error.json().path("message").asText()).isNotBlank();
                        assertThat(error.json().path("errors")).isNotEmpty();
                    }
                }
            }
            assertThat(asked.execute("campaigns", "get", "{'campaign_id': '1'}").body())
                    .contains("fbtrace_id");
        }
    }

    private String anyCampaign() {
        return String.valueOf(
                sandbox.store().list(GraphClient.USD, "campaigns").get(0).get("id"));
    }

    private static String connector(Reply created) {
        assertThat(created.status()).isEqualTo(200);
        return CONNECTORS + "/" + created.json().path("id").asText();
    }
}
