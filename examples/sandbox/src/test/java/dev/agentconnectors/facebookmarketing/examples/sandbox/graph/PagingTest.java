package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final String CAMPAIGNS = "act_" + USD + "/campaigns";

    private final Sandbox sandbox = Sandbox.start();
    private final GraphClient graph = new GraphClient(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 22, 25, 33, 66, 100, 500, 9_999})
    void everyCampaignComesExactlyOnceWhateverThePageSize(int limit) {
        List<Object> stored = sandbox.store().list(USD, "campaigns").stream()
                .map(item -> item.get("id"))
                .toList();

        assertThat(graph.all(CAMPAIGNS, "id", limit)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insights?level=campaign", "ads_archive"})
    void otherListsArePagedTheSameWay(String list) {
        String[] params = list.equals("ads_archive")
                ? new String[] {"ad_reached_countries", "ALL"}
                : new String[] {"level", "campaign"};
        String path = list.equals("ads_archive") ? list : "act_" + USD + "/insights";
        String field = list.equals("ads_archive") ? "id" : "campaign_id";
        List<String> atOnce = graph.all(path, field, 500, params);

        assertThat(atOnce).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(graph.all(path, field, 3, params)).isEqualTo(atOnce);
    }

    @Test
    void thereIsALinkOnlyWhereThereIsMore() {
        Answer first = graph.get(CAMPAIGNS, "limit", "40");
        JsonNode paging = first.json().path("paging");

        assertThat(paging.has("next")).isTrue();
        assertThat(paging.has("previous")).isFalse();
        assertThat(paging.path("next").asText()).contains("access_token=" + Sandbox.ACCESS_TOKEN);

        Answer last = graph.getUrl(paging.path("next").asText());
        assertThat(last.json().path("paging").has("next")).isFalse();
        assertThat(last.json().path("paging").path("cursors").path("after").asText())
                .isNotEmpty();
        assertThat(graph.getUrl(last.json().path("paging").path("previous").asText())
                        .data("id"))
                .isEqualTo(first.data("id"));
    }

    @Test
    void aPageThatIsExactlyTheRestHasNoNext() {
        int all = sandbox.store().list(USD, "campaigns").size();

        assertThat(graph.get(CAMPAIGNS, "limit", Integer.toString(all))
                        .json()
                        .path("paging")
                        .has("next"))
                .isFalse();
        assertThat(graph.get(CAMPAIGNS, "limit", Integer.toString(all - 1))
                        .json()
                        .path("paging")
                        .has("next"))
                .isTrue();
    }

    @Test
    void anEmptyListHasNoPaging() {
        JsonNode answer =
                graph.get(CAMPAIGNS, "effective_status", "[\"IN_PROCESS\"]").json();

        assertThat(answer.path("data")).isEmpty();
        assertThat(answer.has("paging")).isFalse();
    }

    @Test
    void whatIsCreatedOrDeletedMeanwhileDisturbsNothing() {
        Answer first = graph.get(CAMPAIGNS, "limit", "10");
        String lastSeen = first.data("id").get(9);
        String cursor =
                first.json().path("paging").path("cursors").path("after").asText();
        List<String> before =
                graph.get(CAMPAIGNS, "limit", "10", "after", cursor).data("id");

        graph.post(
                CAMPAIGNS,
                "name",
                "Newcomer",
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                "PAUSED",
                "special_ad_categories",
                "[]",
                "daily_budget",
                "2000");
        graph.delete(lastSeen);

        assertThat(graph.get(CAMPAIGNS, "limit", "10", "after", cursor).data("id"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5"})
    void aLimitThatIsNoNumberOfRowsIsRefused(String limit) {
        assertThat(graph.get(CAMPAIGNS, "limit", limit).errorCode()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "QVFIOg", "!!!"})
    void aCursorThatWasNeverHandedOutIsRefused(String cursor) {
        Answer answer = graph.get(CAMPAIGNS, "after", cursor);

        assertThat(answer.errorCode()).isEqualTo(100);
        assertThat(answer.errorMessage()).contains("cursors");
    }
}
