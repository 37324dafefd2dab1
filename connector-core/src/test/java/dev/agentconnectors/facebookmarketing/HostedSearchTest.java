package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchDialect;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import dev.agentconnectors.facebookmarketing.search.SearchResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class HostedSearchTest extends HostedFixture {

    private static final String HITS = "{\"result\": {\"hits\": ["
            + "{\"id\": \"1\", \"score\": 1.5, \"data\": {\"id\": \"1\", \"name\": \"One\"}},"
            + "{\"id\": \"2\", \"score\": null, \"data\": {\"name\": \"Two\"}},"
            + "{\"id\": \"3\", \"data\": {}}], \"next_cursor\": \"more\", \"took_ms\": 12}}";
    private static final String RECORDS = "{\"result\": {\"data\": [{\"id\": \"1\", \"name\": \"One\"}],"
            + " \"meta\": {\"has_more\": true, \"cursor\": \"more\", \"took_ms\": 12}}}";

    public record Found(String id, String name) {}

    private FacebookMarketingConnector in(SearchDialect dialect) {
        return closing(builder(credentials().connectorId("conn-1").build())
                .searchDialect(dialect)
                .build());
    }

    private Object sentBody() {
        return airbyte.sent(EXECUTE).get(airbyte.sent(EXECUTE).size() - 1).json();
    }

    @Test
    void hitsBecomeRecordsAndScores() {
        airbyte.on(EXECUTE, request -> json(HITS));

        SearchResult result = byId().search("campaigns", SearchQuery.of(Filter.eq("status", "ACTIVE")));

        assertThat(result.records())
                .containsExactly(Map.of("id", "1", "name", "One"), Map.of("id", "2", "name", "Two"), Map.of("id", "3"));
        assertThat(result.records(Found.class).get(1)).isEqualTo(new Found("2", "Two"));
        assertThat(result.scores()).containsExactly(1.5, null, null);
        assertThat(result.nextCursor()).contains("more");
        assertThat(result.took()).contains(Duration.ofMillis(12));
        assertThat(result.toJson())
                .isEqualTo(
                        "{\"data\":[{\"id\": \"1\", \"name\": \"One\"},{\"id\":\"2\",\"name\": \"Two\"},{\"id\":\"3\"}],"
                                + "\"meta\":{\"took_ms\":12,\"scores\":[1.5,null,null],\"cursor\":\"more\",\"has_more\":true}}");
        assertThat(sentBody())
                .isEqualTo(Map.of(
                        "entity", "campaigns",
                        "action", "search",
                        "params", Map.of("query", Map.of("filter", Map.of("eq", Map.of("status", "ACTIVE"))))));
    }

    @Test
    void theIdOfAHitIsNotTheIdOfARecordThatHasNone() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"hits\": [{\"id\": \"x\", \"data\": {\"spend\": 5}}]}}"));

        SearchResult result =
                byId().search("ads_insights", SearchQuery.builder().build());

        assertThat(result.records()).containsExactly(Map.of("spend", 5L));
        assertThat(result.scores()).isEmpty();
        assertThat(result.nextCursor()).isEmpty();
        assertThat(result.took()).isEmpty();
    }

    @Test
    void theNewerDialectGivesTheSameResultWithoutScores() {
        airbyte.on(EXECUTE, request -> json(RECORDS));

        SearchResult result = in(SearchDialect.CONTEXT_STORE_SEARCH)
                .search("campaigns", SearchQuery.builder().limit(1).build());

        assertThat(result.records()).containsExactly(Map.of("id", "1", "name", "One"));
        assertThat(result.scores()).isEmpty();
        assertThat(result.nextCursor()).contains("more");
        assertThat(result.took()).contains(Duration.ofMillis(12));
        assertThat(sentBody())
                .isEqualTo(Map.of(
                        "entity",
                        "campaigns",
                        "action",
                        "context_store_search",
                        "params",
                        Map.of("query", Map.of(), "limit", 1L),
                        "skip_truncation",
                        true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\": {\"data\": [], \"meta\": {\"has_more\": false, \"cursor\": \"stale\"}}}",
                "{\"result\": {\"hits\": [], \"next_cursor\": null}}"
            })
    void theLastPageHasNoCursor(String answer) {
        airbyte.on(EXECUTE, request -> json(answer));

        assertThat(byId().search("campaigns", SearchQuery.builder().build()).nextCursor())
                .isEmpty();
    }

    @Test
    void aSearchThroughExecuteGivesThePlainResult() {
        airbyte.on(EXECUTE, request -> json(HITS));

        ExecutionResult result = byId().execute("campaigns", "search", Map.of("limit", "3"));

        assertThat(result.isList()).isTrue();
        assertThat(result.size()).isEqualTo(3);
        assertThat(result.meta()).containsEntry("cursor", "more").containsEntry("has_more", true);
        assertThat(SearchResult.of(result).nextCursor()).contains("more");
    }

    @Test
    void anAsynchronousSearchGivesTheSame() {
        airbyte.on(EXECUTE, request -> json(HITS));

        assertThat(byId().searchAsync("campaigns", SearchQuery.builder().build())
                        .join()
                        .records())
                .hasSize(3);
    }

    @Test
    void whatModelsWriteIsNormalised() {
        byId().search(
                        "campaigns",
                        Map.of(
                                "query",
                                "{\"filter\": {\"in\": {\"status\": [\"ACTIVE\"]}}, \"sort\": [{\"name\": \"desc\"}]}",
                                "fields",
                                List.of("id", "name", List.of("objective")),
                                "limit",
                                10.0,
                                "cursor",
                                "c"));

        assertThat(sentBody())
                .extracting("params")
                .isEqualTo(Map.of(
                        "query",
                        Map.of(
                                "filter", Map.of("in", Map.of("status", List.of("ACTIVE"))),
                                "sort", List.of(Map.of("name", "desc"))),
                        "fields",
                        List.of(List.of("id"), List.of("name"), List.of("objective")),
                        "limit",
                        10L,
                        "cursor",
                        "c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\": {\"filter\": {\"eq\": {\"statsu\": \"ACTIVE\"}}}} | Did you mean status?",
                "{\"query\": {\"filter\": {\"and\": [{\"not\": {\"gt\": {\"cost\": 1}}}]}}} | by 'cost'",
                "{\"query\": {\"filter\": {\"equals\": {\"status\": \"ACTIVE\"}}}} | no filter operator 'equals'",
                "{\"query\": {\"filter\": {\"status\": \"ACTIVE\"}}} | The operator comes first",
                "{\"query\": {\"filter\": {\"eq\": \"ACTIVE\"}}} | eq takes a field and a value",
                "{\"query\": {\"filter\": {\"in\": {\"status\": \"ACTIVE\"}}}} | in takes a list of values",
                "{\"query\": {\"filter\": {\"or\": {\"eq\": {}}}}} | or takes a list",
                "{\"query\": {\"filter\": []}} | filter must be a condition",
                "{\"query\": {\"sort\": {\"name\": \"asc\"}}} | sort must be a list",
                "{\"query\": {\"sort\": [{\"name\": \"up\"}]}} | use asc or desc",
                "{\"query\": {\"sort\": [{\"nome\": \"asc\"}]}} | Did you mean name?",
                "{\"query\": {\"where\": {}}} | has no 'where'",
                "{\"query\": 5} | query must be an object",
                "{\"filter\": {\"eq\": {\"status\": \"ACTIVE\"}}} | filter belongs inside query",
                "{\"limt\": 5} | Did you mean limit?",
                "{\"limit\": -1} | limit is '-1'",
                "{\"fields\": [\"id\", \"nam\"]} | Did you mean name?",
                "{\"fields\": 5} | fields must be a list"
            })
    void aWrongSearchIsRefusedBeforeAnythingIsSent(String query, String problem) throws Exception {
        Map<String, Object> params = dev.agentconnectors.facebookmarketing.internal.json.Json.asMap(
                dev.agentconnectors.facebookmarketing.internal.json.Json.read(query));

        assertThatThrownBy(() -> byId().search("campaigns", params))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("campaigns.search was not sent: ")
                .hasMessageContaining(problem);
        assertThat(airbyte.sent()).isEmpty();
    }

    @Test
    void fieldsOfElementsAreTheServersToJudge() {
        byId().search(
                        "ads_insights",
                        SearchQuery.builder()
                                .filter(Filter.any("actions", Filter.eq("action_type", "link_click")))
                                .fields("actions.value")
                                .build());

        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void unknownNamesPassWhereTheyAreAllowed() {
        closing(builder(credentials().connectorId("conn-1").build())
                        .allowUnknownParameters(true)
                        .build())
                .search("campaigns", Map.of("query", Map.of("filter", Map.of("near", Map.of("x", 1))), "new", true));

        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void anEntityThatIsNotReplicatedIsRefusedWithWhatServes() {
        assertThatThrownBy(() -> byId().search("pixels", SearchQuery.builder().build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("pixels.list")
                .hasMessageContaining("campaigns");
    }

    @Test
    void anEntityThatOnlyTheServerKnowsIsSearchedUnchecked() {
        byId().search("page_posts", SearchQuery.of(Filter.eq("anything", 1)));

        assertThat(airbyte.sent(EXECUTE)).hasSize(1);
    }

    @Test
    void openSourceModeNamesTheOperationThatServes() {
        FacebookMarketingConnector connector = closing(FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("token-token"))
                .build());

        assertThatThrownBy(() ->
                        connector.search("campaigns", SearchQuery.builder().build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("hosted mode")
                .hasMessageContaining("campaigns.list with filtering");
    }

    @Test
    void anAnswerThatIsNoSearchResultIsToldAsSuch() {
        airbyte.on(EXECUTE, request -> json("{\"result\": {\"hits\": [{\"id\": \"1\"}]}}"));

        assertThatThrownBy(() -> closing(
                                builder(credentials().connectorId("conn-1").build())
                                        .retryPolicy(RetryPolicy.NONE)
                                        .build())
                        .search("campaigns", SearchQuery.builder().build()))
                .isInstanceOf(ServiceUnavailableException.class);
    }
}
