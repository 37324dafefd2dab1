package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.catalog.Mode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedExecuteTest extends HostedFixture {

    private static final String RECORDS = "[{\"id\": \"1\", \"name\": \"One\"}]";

    private Object sentBody() {
        return airbyte.sent(EXECUTE).get(airbyte.sent(EXECUTE).size() - 1).json();
    }

    private ExecutionResult list(String answer) {
        airbyte.on(EXECUTE, request -> json(answer));
        return byId().execute("campaigns", "list", Map.of("account_id", "123"));
    }

    @Test
    void aCallGoesAsEntityActionAndParams() {
        byId().execute("ad_accounts", "list");

        assertThat(sentBody()).isEqualTo(Map.of("entity", "ad_accounts", "action", "list", "params", Map.of()));
        assertThat(airbyte.sent(EXECUTE).get(0).headers().get("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void parametersAreCheckedAndNormalisedLikeInOpenSourceMode() {
        Map<String, Object> params = new HashMap<>();
        params.put("account_id", "act_123");
        params.put("limit", "10");
        params.put("fields", List.of("id", "name"));
        params.put("after", null);
        byId().execute("campaigns", "list", params);

        assertThat(sentBody())
                .isEqualTo(Map.of(
                        "entity", "campaigns",
                        "action", "list",
                        "params", Map.of("account_id", "123", "limit", 10L, "fields", "id,name")));
    }

    @Test
    void structuresGoAsJsonTextAndBooleansAsBooleans() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"id\": \"5\"}}"));

        byId().execute(
                        "campaigns",
                        "create",
                        Map.of(
                                "account_id", 123,
                                "name", "Spring",
                                "objective", "OUTCOME_TRAFFIC",
                                "status", "paused",
                                "special_ad_categories", List.of("HOUSING"),
                                "daily_budget", 5000,
                                "is_adset_budget_sharing_enabled", "false"));

        assertThat(sentBody())
                .extracting("params")
                .isEqualTo(Map.of(
                        "account_id", "123",
                        "name", "Spring",
                        "objective", "OUTCOME_TRAFFIC",
                        "status", "PAUSED",
                        "special_ad_categories", "[\"HOUSING\"]",
                        "daily_budget", "5000",
                        "is_adset_budget_sharing_enabled", false));
    }

    @Test
    void aParameterThatIsRequiredGoesWithItsDefault() {
        byId().execute("ad_library", "list", Map.of("search_terms", "climate"));

        assertThat(sentBody())
                .extracting("params")
                .isEqualTo(Map.of("search_terms", "climate", "ad_reached_countries", "ALL"));
    }

    @Test
    void aKnownOperationIsCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> byId().execute("campaigns", "list", Map.of("account", "123")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("account_id is missing")
                .hasMessageContaining("Did you mean account_id?");
        assertThat(airbyte.sent()).isEmpty();
    }

    @Test
    void aRelativeUrlPrefixIsKept() {
        airbyte.on("POST /proxy/api/v1/account/applications/token", request -> airbyte.token(""));
        airbyte.on("POST /proxy/api/v1/integrations/connectors/conn-1/execute", request -> json("{\"result\": []}"));

        closing(builder(credentials().connectorId("conn-1").build())
                        .airbyteApiUrl(airbyte.url() + "proxy")
                        .build())
                .execute("ad_accounts", "list");

        assertThat(airbyte.sent()).hasSize(2);
    }

    @Test
    void entitiesThatOnlyTheServerKnowsGoAsTheyAre() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"ok\": true}}"));
        Map<String, Object> params = Map.of("deep", Map.of("list", List.of(1, "two", true)), "ratio", 0.5);

        ExecutionResult result = byId().execute("lead_forms", "archive", params);

        assertThat(result.data()).isEqualTo(Map.of("ok", true));
        assertThat(airbyte.sent(EXECUTE).get(0).body())
                .contains("\"entity\":\"lead_forms\"", "\"action\":\"archive\"", "\"list\":[1,\"two\",true]", "0.5");
    }

    @Test
    void actionsThatOnlyTheServerKnowsGoAsTheyAre() {
        airbyte.on(EXECUTE, request -> json("{\"result\": null}"));

        assertThat(byId().execute("*", "check", Map.of()).data()).isEqualTo(Collections.singletonMap("result", null));
        assertThat(byId().execute("campaigns", "duplicate", Map.of("x", "1")).isList())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"get,3", "list,3", "search,3", "context_store_search,3", "check,3", "delete,1", "create,1", "archive,1"
    })
    void onlyActionsThatSurelyReadAreRepeatedAfterAFailure(String action, int requests) {
        airbyte.on(EXECUTE, request -> json(500, "{\"detail\": \"boom\"}"));

        assertThatThrownBy(() -> byId().execute("unknown_things", action, Map.of()))
                .isInstanceOf(requests == 1 ? WriteOutcomeUnknownException.class : ServiceUnavailableException.class);
        assertThat(airbyte.sent(EXECUTE)).hasSize(requests);
    }

    @Test
    void aCallWithoutAnEntityIsRefused() {
        assertThatThrownBy(() -> byId().execute(" ", "list", Map.of())).isInstanceOf(ValidationException.class);
    }

    @Test
    void numbersThatJsonCannotWriteAreRefused() {
        assertThatThrownBy(() -> byId().execute("things", "list", Map.of("x", Double.NaN)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("NaN");
        assertThat(airbyte.sent()).isEmpty();
    }

    @Test
    void aListComesAsAnArrayWithTheCursorInTheMetadata() {
        ExecutionResult result = list("{\"result\": " + RECORDS
                + ", \"connector_metadata\": {\"after\": \"next\", \"other\": 7},"
                + " \"status\": \"success\", \"execution_metadata\": {\"ms\": 5}, \"warning\": \"slow\", \"new\": 1}");

        assertThat(result.data()).isEqualTo(List.of(Map.of("id", "1", "name", "One")));
        assertThat(result.meta())
                .containsEntry("after", "next")
                .containsEntry("has_more", true)
                .containsEntry("other", 7L)
                .containsEntry("warning", "slow")
                .containsEntry("execution_metadata", Map.of("ms", 5L))
                .containsEntry("new", 1L)
                .doesNotContainKey("status");
        assertThat(result.dataJson()).isEqualTo(RECORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\": {\"data\": [{\"id\": \"1\"}], \"meta\": {\"after\": \"c\", \"has_more\": true}}}",
                "{\"result\": {\"data\": [{\"id\": \"1\"}], \"meta\": {\"next_cursor\": \"c\"}}}",
                "{\"result\": {\"data\": [{\"id\": \"1\"}]}, \"connector_metadata\": {\"after\": \"c\"}}",
                "{\"result\": [{\"id\": \"1\"}], \"connector_metadata\": {\"cursor\": \"c\"}}",
                "{\"result\": {\"data\": [{\"id\": \"1\"}], \"paging\": {\"cursors\": {\"after\": \"c\"},"
                        + " \"next\": \"https://graph/x?access_token=EAAsecretsecretsecret\"}}}"
            })
    void everyShapeOfAListGivesTheSameResult(String answer) {
        ExecutionResult result = list(answer);

        assertThat(result.records()).containsExactly(Map.of("id", "1"));
        assertThat(result.meta()).containsEntry("after", "c").containsEntry("has_more", true);
        assertThat(result.toJson()).doesNotContain("EAAsecret");
    }

    @Test
    void theFacebookTokenInLinksIsNotHandedOn() {
        ExecutionResult nested = list("{\"result\": [{\"id\": \"1\", \"ads\": {\"paging\": {\"next\":"
                + " \"https:\\/\\/graph\\/x?access_token=EAAsecretsecretsecret\\u0026limit=5\"}}}]}");
        assertThat(nested.toJson()).doesNotContain("EAAsecret").contains("access_token=***&limit=5");

        ExecutionResult result = list("{\"result\": [], \"connector_metadata\": {\"paging\": {\"next\":"
                + " \"https://graph.facebook.com/x?access_token=EAAsecretsecretsecret\"}, \"kept\": true}}");

        assertThat(result.toJson()).doesNotContain("EAAsecret");
        assertThat(result.meta()).containsEntry("kept", true);
    }

    @Test
    void anEmptyPageIsTheLastWhateverCursorComesWithIt() {
        assertThat(list("{\"result\": [], \"connector_metadata\": {\"after\": \"again\"}}")
                        .meta())
                .containsEntry("has_more", false);
    }

    @Test
    void aListWithoutACursorHasNoMore() {
        assertThat(list("{\"result\": " + RECORDS + "}").meta()).isEqualTo(Map.of("has_more", false));
    }

    @Test
    void anObjectKeepsItsOwnDataAndMeta() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"id\": \"7\", \"meta\": {\"x\": 1}}, \"warning\": \"w\"}"));

        ExecutionResult result = byId().execute("campaigns", "get", Map.of("campaign_id", "7"));

        assertThat(result.data()).isEqualTo(Map.of("id", "7", "meta", Map.of("x", 1L)));
        assertThat(result.meta()).isEqualTo(Map.of("warning", "w"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "<html>",
                "{\"result\": 5}",
                "{\"result\": null}",
                "{\"result\": {\"id\": \"1\"}}",
                "{\"result\": [1]}",
                "{\"result\": []} x"
            })
    void aListThatIsNoneIsToldAsSuch(String answer) {
        airbyte.on(EXECUTE, request -> json(answer));

        assertThatThrownBy(() -> closing(
                                builder(credentials().connectorId("conn-1").build())
                                        .retryPolicy(RetryPolicy.NONE)
                                        .build())
                        .execute("ad_accounts", "list"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageContaining("ad_accounts.list");
    }

    @Test
    void aWriteWhoseAnswerCannotBeReadIsUnknown() {
        airbyte.on(EXECUTE, request -> json("<html>"));

        assertThatThrownBy(() -> byId().execute("campaigns", "update", Map.of("campaign_id", "7", "name", "x")))
                .isInstanceOf(WriteOutcomeUnknownException.class);
        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failure", "FAILED", "error"})
    void aSuccessByItsStatusThatCallsItselfAFailureIsOne(String status) {
        airbyte.on(
                EXECUTE,
                request -> json("{\"status\": \"" + status + "\", \"result\": null, \"message\": \"it broke\"}"));

        assertThatThrownBy(() -> byId().execute("ad_accounts", "list"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("it broke");
        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void checkTellsWhoIsConnectedOrWhyNot() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"id\": \"1\", \"name\": \"Ada\"}}"));
        FacebookMarketingConnector connector = byId();

        assertThat(connector.check().message()).isEqualTo("Connected as Ada.");
        assertThat(connector.mode()).isEqualTo(Mode.HOSTED);
        assertThat(sentBody()).extracting("entity", "action").containsExactly("current_user", "get");

        airbyte.on(EXECUTE, request -> json(404, "{\"detail\": \"Connector not found\"}"));
        assertThat(connector.check().healthy()).isFalse();
        assertThat(connector.check().message()).contains("Connector not found");
    }

    @Test
    void parametersThatExistInOpenSourceModeOnlyAreRefusedWithTheSearchThatDoesTheSame() {
        Map<String, Object> params = Map.of(
                "account_id", "123",
                "effective_status", List.of("ACTIVE"),
                "filtering", "[{\"field\":\"campaign.name\",\"operator\":\"CONTAIN\",\"value\":\"spring\"}]");

        assertThatThrownBy(() -> byId().execute("campaigns", "list", params))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(
                        "search campaigns with the query {\"filter\":{\"in\":{\"effective_status\":[\"ACTIVE\"]}}}")
                .hasMessageContaining("{\"filter\":{\"like\":{\"name\":\"%spring%\"}}}");
        assertThatThrownBy(() ->
                        byId().execute("ads_insights", "list", Map.of("account_id", "1", "sort", "spend_descending")))
                .hasMessageContaining("{\"sort\":[{\"spend\":\"desc\"}]}");
        assertThatThrownBy(() -> byId().execute("ads", "list", Map.of("adset_id", "77")))
                .hasMessageContaining("{\"filter\":{\"eq\":{\"adset_id\":\"77\"}}}");
        assertThatThrownBy(() -> byId().execute(
                                "ads",
                                "list",
                                Map.of(
                                        "account_id",
                                        "1",
                                        "filtering",
                                        Arrays.asList(Map.of("field", "x", "operator", "IN_RANGE")))))
                .hasMessageContaining("by its own fields instead: id, name");
        assertThat(airbyte.sent()).isEmpty();
    }

    @Test
    void anAsynchronousCallFailsThroughItsFuture() {
        assertThatThrownBy(
                        () -> byId().executeAsync("campaigns", "list", Map.of()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ValidationException.class);
    }
}
