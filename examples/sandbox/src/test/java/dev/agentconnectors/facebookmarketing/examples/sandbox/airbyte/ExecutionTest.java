package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.Reply;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ListForm;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExecutionTest {
    private final Sandbox sandbox = Sandbox.start();
    private final AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();
    private final GraphClient graph = new GraphClient(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    static Stream<String> entitiesOfAnAccount() {
        return Operations.entities().stream()
                .filter(entity -> Operations.find(entity, "list")
                        .filter(list -> list.path().startsWith("/act_{account_id}/"))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("entitiesOfAnAccount")
    void listsWhatAnAccountHas(String entity) {
        Reply reply = calls.execute(entity, "list", "{'account_id': '%s', 'limit': 3}", USD);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.result().isArray()).isTrue();
        assertThat(reply.result()).isNotEmpty();
        assertThat(reply.result().get(0).size()).as("default fields").isGreaterThan(3);
        assertThat(reply.json().at("/connector_metadata/after").asText()).isNotEmpty();
        assertThat(reply.json().path("status").asText()).isEqualTo("success");
        assertThat(reply.json().at("/execution_metadata/duration_ms").isIntegralNumber())
                .isTrue();
        assertThat(reply.body()).doesNotContain("paging").doesNotContain("access_token=");
    }

    @Test
    void listsWhatBelongsToNoSingleAccount() {
        assertThat(calls.execute("ad_accounts", "list", "{}").result()).hasSize(2);
        assertThat(calls.execute("ad_library", "list", "{'search_terms': '', 'limit': '5'}")
                        .result())
                .hasSize(5);
        assertThat(calls.execute("ad_library", "list", "{'ad_reached_countries': '[\\'ZZ\\']'}")
                        .result())
                .isEmpty();
        assertThat(calls.execute("pixel_stats", "list", "{'pixel_id': '%s'}", id("adspixels"))
                        .result())
                .isNotEmpty();
    }

    @Test
    void getsSingleObjects() {
        assertThat(calls.execute("current_user", "get", "{}")
                        .result()
                        .path("name")
                        .asText())
                .isNotBlank();
        assertThat(calls.execute("ad_accounts", "get", "{'account_id': '%s', 'fields': 'currency'}", USD)
                        .result()
                        .path("currency")
                        .asText())
                .isEqualTo("USD");
        for (String[] entity : new String[][] {
            {"campaigns", "campaign_id", "campaigns"},
            {"ad_sets", "adset_id", "adsets"},
            {"ads", "ad_id", "ads"},
            {"pixels", "pixel_id", "adspixels"}
        }) {
            String id = id(entity[2]);
            JsonNode result = calls.execute(entity[0], "get", "{'%s': '%s'}", entity[1], id)
                    .result();
            assertThat(result.path("id").asText()).isEqualTo(id);
            assertThat(result.size()).isGreaterThan(2);
        }
    }

    @Test
    void checksTheCredentials() {
        assertThat(calls.execute("*", "check", "{}").result().path("status").asText())
                .isEqualTo("healthy");
    }

    @ParameterizedTest
    @EnumSource(ListForm.class)
    void everyRecordComesExactlyOnceInEitherForm(ListForm form) {
        try (Sandbox formed = Sandbox.builder()
                .airbyte(AirbyteSettings.DEFAULT.withLists(form))
                .start()) {
            AirbyteCalls asked = new AirbyteCalls(formed).logIn();
            List<String> ids = new ArrayList<>();
            String after = "";
            while (true) {
                Reply page = asked.execute(
                        "campaigns", "list", "{'account_id': '%s', 'limit': 7, 'fields': 'id'%s}", USD, after);
                JsonNode records =
                        form == ListForm.ARRAY ? page.result() : page.result().path("data");
                records.forEach(record -> ids.add(record.path("id").asText()));
                JsonNode cursor = page.json().at("/connector_metadata/after");
                if (cursor.isMissingNode()) {
                    assertThat(records).isEmpty();
                    break;
                }
                if (form == ListForm.DATA_AND_META) {
                    assertThat(page.result().at("/meta/after")).isEqualTo(cursor);
                }
                after = ", 'after': '" + cursor.asText() + "'";
            }
            assertThat(ids)
                    .isEqualTo(formed.store().list(USD, "campaigns").stream()
                            .map(campaign -> campaign.get("id"))
                            .toList());
        }
    }

    @Test
    void writesAreSeenOnBothFaces() {
        String campaign = calls.execute(
                        "campaigns",
                        "create",
                        "{'account_id': '%s', 'name': 'Hosted', 'objective': 'OUTCOME_TRAFFIC', 'status': 'PAUSED',"
                                + " 'special_ad_categories': [], 'daily_budget': '5000'}",
                        USD)
                .result()
                .path("id")
                .asText();
        assertThat(graph.get(campaign, "fields", "name,daily_budget").text("name"))
                .isEqualTo("Hosted");

        Reply adset = calls.execute(
                "ad_sets",
                "create",
                "{'account_id': '%s', 'name': 'Set', 'campaign_id': '%s', 'billing_event': 'IMPRESSIONS',"
                        + " 'optimization_goal': 'LINK_CLICKS', 'targeting': {'geo_locations': {'countries': ['US']}},"
                        + " 'status': 'PAUSED'}",
                USD,
                campaign);
        String adsetId = adset.result().path("id").asText();
        assertThat(graph.get(adsetId, "fields", "campaign_id").text("campaign_id"))
                .as(adset.body())
                .isEqualTo(campaign);

        String ad = calls.execute(
                        "ads",
                        "create",
                        "{'account_id': '%s', 'name': 'Ad', 'adset_id': '%s', 'creative': {'creative_id': '%s'},"
                                + " 'status': 'PAUSED'}",
                        USD,
                        adsetId,
                        id("adcreatives"))
                .result()
                .path("id")
                .asText();
        for (String[] update : new String[][] {
            {"campaigns", "campaign_id", campaign}, {"ad_sets", "adset_id", adsetId}, {"ads", "ad_id", ad}
        }) {
            assertThat(calls.execute(update[0], "update", "{'%s': '%s', 'name': 'Renamed'}", update[1], update[2])
                            .result()
                            .path("success")
                            .asBoolean())
                    .isTrue();
            assertThat(graph.get(update[2], "fields", "name").text("name")).isEqualTo("Renamed");
        }

        graph.post(campaign, "name", "From the other side");
        assertThat(calls.execute("campaigns", "get", "{'campaign_id': '%s'}", campaign)
                        .result()
                        .path("name")
                        .asText())
                .isEqualTo("From the other side");
    }

    @Test
    void whatGraphRefusesComesAsItsErrorInsideAnother() {
        Reply refused =
                calls.execute("campaigns", "update", "{'campaign_id': '%s', 'status': 'RUNNING'}", id("campaigns"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/details/error/code").asInt()).isEqualTo(100);
        assertThat(refused.json().at("/errors/0/message").asText()).contains("status");
        assertThat(calls.execute("campaigns", "get", "{'campaign_id': '%s/insights'}", id("campaigns"))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "campaign, list, entity",
        "campaigns, remove, action",
        "campaigns, check, action",
        "pixels, search, action",
        "pixels, context_store_search, action"
    })
    void unknownOperationsAreRefused(String entity, String action, String field) {
        Reply refused = calls.execute(entity, action, "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(refused.json().at("/errors/0/message").asText()).contains(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "list| {}| account_id",
                "list| {'account_id': ''}| account_id",
                "get| {'account_id': '1', 'campaign_id': '2'}| account_id",
                "create| {'account_id': '1', 'name': 'n', 'objective': 'o', 'status': 's'}| special_ad_categories",
                "list| {'account_id': '1', 'effective_status': ['ACTIVE']}| effective_status",
                "list| {'account_id': '1', 'filtering': []}| filtering",
                "list| {'account_id': '1', 'sort': 'name_ascending'}| sort",
                "list| {'account_id': '1', 'campaign_id': '2'}| campaign_id",
                "list| {'account_id': '1', 'limit': 0}| limit",
                "list| {'account_id': '1', 'limit': 101}| limit",
                "list| {'account_id': '1', 'after': null}| after",
                "update| {'campaign_id': '1', 'execution_options': ['validate_only']}| execution_options",
            })
    void parametersAreChecked(String action, String params, String blamed) {
        Reply refused = calls.execute("campaigns", action, params);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.blamed()).containsExactly("body.params." + blamed);
    }

    @Test
    void theRequestItselfIsChecked() {
        String path = AirbyteCalls.DEMO + "/execute";

        assertThat(calls.post(path, "{'action': 'get', 'params': []}").blamed())
                .containsExactlyInAnyOrder("body.entity", "body.params");
        assertThat(calls.post(path, "{'entity': 'current_user', 'action': 'get', 'parameters': {}}")
                        .blamed())
                .containsExactly("body.parameters");
        assertThat(calls.post(path, "{'entity': 'current_user', 'action': 'get', 'select_fields': 'id'}")
                        .blamed())
                .containsExactly("body.select_fields");
        assertThat(calls.post(path, "{'entity': 'current_user', 'action': 'get'}")
                        .status())
                .isEqualTo(200);
        assertThat(calls.post(path, "[]").status()).isEqualTo(422);
        assertThat(calls.post(path, "").status()).isEqualTo(422);
    }

    @Test
    void fieldsCanBeSelectedAndExcluded() {
        String request = "{'entity': 'ad_sets', 'action': 'list', 'params': {'account_id': '%s', 'limit': 2},"
                + " 'select_fields': ['id', 'targeting.geo_locations', 'nothing'],"
                + " 'exclude_fields': ['targeting.geo_locations.countries']}";
        Reply reply = calls.post(AirbyteCalls.DEMO + "/execute", request, USD);

        assertThat(reply.result()).hasSize(2).allSatisfy(record -> {
            assertThat(record.fieldNames()).toIterable().containsExactly("id", "targeting");
            assertThat(record.path("targeting").fieldNames()).toIterable().containsExactly("geo_locations");
            assertThat(record.at("/targeting/geo_locations/countries").isMissingNode())
                    .isTrue();
        });
        assertThat(reply.json().path("warning").asText()).contains("nothing").doesNotContain("targeting");
    }

    @Test
    void faultsStrikeThisFaceAsTheyDoTheOthers() {
        sandbox.faults().next(1).on(Face.AIRBYTE).path("/execute").graphError(17);
        Reply limited = calls.execute("current_user", "get", "{}");
        assertThat(limited.status()).isEqualTo(400);
        assertThat(limited.json().at("/errors/0/details/error/code").asInt()).isEqualTo(17);

        sandbox.faults().add("airbyte:status=429:retry-after=7");
        Reply throttled = calls.execute("current_user", "get", "{}");
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).hasValue("7");

        sandbox.faults().add("airbyte:status=401:path=/execute");
        assertThat(calls.execute("current_user", "get", "{}").status()).isEqualTo(401);

        sandbox.faults().add("airbyte:status=503");
        assertThat(graph.get("me").status()).isEqualTo(200);
        assertThat(calls.execute("current_user", "get", "{}").status()).isEqualTo(503);
        assertThat(calls.execute("current_user", "get", "{}").status()).isEqualTo(200);
    }

    private String id(String edge) {
        return String.valueOf(sandbox.store().list(USD, edge).get(0).get("id"));
    }
}
