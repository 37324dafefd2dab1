package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    private static final String NEXT = "https:\\/\\/graph.facebook.com\\/v26.0\\/act_1\\/campaigns?access_token="
            + GraphFixture.TOKEN + "&after=QVFI";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void thereIsMoreWhereThereIsANextPage() {
        ExecutionResult result = graph.answer(
                        "{\"data\":[],\"paging\":{\"cursors\":{\"before\":\"B\",\"after\":\"A\"},\"next\":\"" + NEXT
                                + "\",\"previous\":\"" + NEXT + "\"}}")
                .listCampaigns();

        assertThat(result.meta()).isEqualTo(Map.of("after", "A", "has_more", true));
        assertThat(result.toJson()).doesNotContain("graph.facebook.com", "next", "previous", GraphFixture.TOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":[],\"paging\":{\"cursors\":{\"before\":\"B\",\"after\":\"A\"}}} | A",
                "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"A\"},\"previous\":\"x\"}} | A",
                "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"A\"},\"next\":null}} | A",
                "{\"data\":[],\"paging\":{}} |",
                "{\"data\":[],\"paging\":null} |",
                "{\"data\":[]} |",
            })
    void theLastPageHasNoMoreEvenWithACursor(String answer, String after) {
        Map<String, Object> meta = graph.answer(answer).listCampaigns().meta();

        assertThat(meta).containsEntry("has_more", false);
        assertThat(meta.get("after")).isEqualTo(after);
    }

    @Test
    void whatElseTheAnswerSaysIsInTheMeta() {
        assertThat(graph.answer("{\"summary\":{\"total_count\":61},\"data\":[]}")
                        .listCampaigns()
                        .meta())
                .isEqualTo(Map.of("has_more", false, "summary", Map.of("total_count", 61L)));
    }

    @Test
    void thePagesOfNestedEdgesHaveNoLinksEither() {
        ExecutionResult result = graph.answer(
                        "{\"id\":\"1\",\"budget\":1.50,\"adsets\":{\"data\":[{\"id\":120210000000000017,"
                                + "\"ads\":{\"data\":[],\"paging\":{\"previous\":\"" + NEXT
                                + "\"}}}],\"paging\":{\"cursors\":"
                                + "{\"after\":\"A\"},\"next\":\"" + NEXT + "\"}}}")
                .execute("campaigns", "get", Map.of("campaign_id", "1", "fields", "id,adsets{id,ads{id}}"));

        assertThat(result.dataJson())
                .isEqualTo("{\"id\":\"1\",\"budget\":1.50,\"adsets\":{\"data\":[{\"id\":120210000000000017,\"ads\":"
                        + "{\"data\":[],\"paging\":{\"has_more\":false}}}],\"paging\":{\"cursors\":{\"after\":\"A\"},"
                        + "\"has_more\":true}}}");
    }

    @Test
    void norHaveThoseWithinAList() {
        ExecutionResult result = graph.answer(
                        "{\"data\":[{\"ads\":{\"data\":[],\"paging\":{\"next\":\"" + NEXT + "\"}}}]}")
                .listCampaigns();

        assertThat(result.data())
                .isEqualTo(List.of(Map.of("ads", Map.of("data", List.of(), "paging", Map.of("has_more", true)))));
    }
}
