package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.LIST;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.TOKEN;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient;
import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte;
import dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.Sent;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What hosted calls do by themselves after a refusal that did nothing. */
class HostedRecoveryTest extends HostedFixture {

    private static final String EXECUTE_NEW = "POST " + FakeAirbyte.CONNECTORS + "/conn-2/execute";
    private static final String GONE = "{\"detail\": \"Connector not found\"}";
    private static final Map<String, Object> CHANGE = Map.of("campaign_id", "7", "status", "PAUSED");

    @Test
    void aConnectorThatIsGoneIsLookedUpAgain() {
        airbyte.on(LIST, json("{\"data\": [{\"id\": \"conn-1\"}]}"), json("{\"data\": [{\"id\": \"conn-2\"}]}"));
        airbyte.on(EXECUTE_NEW, request -> json("{\"result\": {\"success\": true}}"));
        FacebookMarketingConnector connector = byOwner();
        connector.execute("ad_accounts", "list");
        airbyte.on(EXECUTE, request -> json(404, GONE));

        connector.execute("campaigns", "update", CHANGE);
        connector.executeAsync("campaigns", "update", CHANGE).join();

        assertThat(airbyte.routes()).containsExactly(TOKEN, LIST, EXECUTE, EXECUTE, LIST, EXECUTE_NEW, EXECUTE_NEW);
    }

    @Test
    void onlyOnce() {
        airbyte.on(EXECUTE, request -> json(404, GONE));

        assertThatThrownBy(() -> byOwner().execute("ad_accounts", "list")).isInstanceOf(NotFoundException.class);

        assertThat(airbyte.routes()).containsExactly(TOKEN, LIST, EXECUTE, LIST, EXECUTE);
    }

    @Test
    void whatFacebookDoesNotFindIsNoConnectorThatIsGone() {
        airbyte.on(
                EXECUTE,
                request -> json(
                        404,
                        "{\"detail\": {\"error\": {\"message\": \"No such object\", \"code\": 100, \"error_subcode\": 33,"
                                + " \"type\": \"GraphMethodException\"}}}"));

        assertThatThrownBy(() -> byOwner().execute("ad_accounts", "list")).isInstanceOf(NotFoundException.class);

        assertThat(airbyte.sent(LIST)).hasSize(1);
    }

    @Test
    void aTimeoutOfTheRequestLeavesTheOutcomeOfAWriteOpen() {
        airbyte.on(EXECUTE, request -> json(408, "<html>timeout</html>"));
        assertThatThrownBy(() -> byId().execute("campaigns", "update", CHANGE))
                .isInstanceOf(WriteOutcomeUnknownException.class);

        airbyte.on(EXECUTE, request -> json(408, "{\"detail\": \"timeout\"}"));
        assertThatThrownBy(() -> byId().execute("campaigns", "update", CHANGE))
                .isInstanceOf(WriteOutcomeUnknownException.class)
                .hasMessageContaining("What came back: timeout.");
    }

    @Test
    void eachOrganizationHasItsOwnToken() {
        AirbyteClient client = AirbyteClient.builder()
                .airbyteClientId("client-1")
                .airbyteClientSecret(CLIENT_SECRET)
                .organizationId("org-1")
                .airbyteApiUrl(airbyte.url())
                .build();
        try (client) {
            closing(client.listConnectors(ConnectorOwner.externalUserId("u"))
                            .get(0)
                            .connector())
                    .execute("ad_accounts", "list");
            assertThat(airbyte.sent(TOKEN)).hasSize(1);

            closing(builder(credentials()
                                    .connectorId("conn-1")
                                    .organizationId("org-2")
                                    .build())
                            .airbyteClient(client)
                            .build())
                    .execute("ad_accounts", "list");
        }

        assertThat(airbyte.sent(TOKEN))
                .extracting(sent -> sent.headers().get("X-Organization-Id"))
                .containsExactly("org-1", "org-2");
        assertThat(airbyte.sent(EXECUTE))
                .extracting(sent -> sent.headers().get("X-Organization-Id") + " "
                        + sent.headers().get("Authorization"))
                .containsExactly("org-1 Bearer bearer-1", "org-2 Bearer bearer-2");
    }

    @Test
    void aSearchThatTheServerRefusesInTheOlderDialectIsTriedInTheNewer() {
        airbyte.on(
                EXECUTE,
                request -> action(request).equals("search")
                        ? json(400, "{\"detail\": \"Unknown action search\"}")
                        : json("{\"result\": {\"data\": [{\"id\": \"1\"}], \"meta\": {\"has_more\": false}}}"));
        FacebookMarketingConnector connector = byId();
        SearchQuery query = SearchQuery.builder()
                .filter(Filter.eq("status", "ACTIVE"))
                .fields("name", "id")
                .build();

        assertThat(connector.search("campaigns", query).records()).containsExactly(Map.of("id", "1"));
        assertThat(connector.searchAsync("campaigns", query).join().records()).hasSize(1);

        // Once it is known which one the server speaks, it is spoken.
        assertThat(airbyte.sent(EXECUTE))
                .extracting(HostedRecoveryTest::action)
                .containsExactly("search", "context_store_search", "context_store_search");
        assertThat(body(airbyte.sent(EXECUTE).get(1)))
                .containsEntry("select_fields", List.of("name", "id"))
                .containsEntry("skip_truncation", true);
    }

    @Test
    void aQueryThatNeitherDialectTakesIsRefusedInTheWordsOfTheFirst() {
        airbyte.on(EXECUTE, request -> json(422, "{\"detail\": \"" + action(request) + " has a bad filter\"}"));

        assertThatThrownBy(
                        () -> byId().search("campaigns", SearchQuery.builder().build()))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("search has a bad filter")
                .hasMessageNotContaining("context_store");
    }

    @Test
    void theNewerDialectAsksForWholeTextsInLists() {
        FacebookMarketingConnector connector =
                closing(builder(credentials().connectorId("conn-1").build())
                        .searchDialect(SearchDialect.CONTEXT_STORE_SEARCH)
                        .build());

        connector.execute("ad_accounts", "list", Map.of("fields", "id,name"));

        assertThat(body(airbyte.sent(EXECUTE).get(0)))
                .containsEntry("select_fields", List.of("id", "name"))
                .containsEntry("skip_truncation", true);
    }

    @Test
    void blockingCallsWithinCallbacksDoNotWaitForTheThreadsThatTheyHold() throws Exception {
        // Five calls to a host at the same time is what OkHttp allows by default.
        OkHttpClient shared = new OkHttpClient();
        List<CompletableFuture<ExecutionResult>> all = new ArrayList<>();
        FacebookMarketingConnector first =
                closing(builder(credentials().connectorId("conn-1").build())
                        .httpClient(shared)
                        .build());
        for (int i = 0; i < 10; i++) {
            FacebookMarketingConnector other =
                    closing(builder(credentials().externalUserId("user-" + i).build())
                            .httpClient(shared)
                            .build());
            all.add(first.executeAsync("ad_accounts", "list", Map.of())
                    .thenApply(result -> other.execute("ad_accounts", "list")));
        }
        for (CompletableFuture<ExecutionResult> one : all) {
            assertThat(one.get(30, TimeUnit.SECONDS).size()).isZero();
        }
    }

    private static String action(Sent request) {
        return String.valueOf(body(request).get("action"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(Sent request) {
        return (Map<String, Object>) request.json();
    }
}
