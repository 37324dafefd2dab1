package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void aListIsRecordsInOrder() {
        ExecutionResult result = graph.answer(
                        "{\"data\":[{\"id\":\"2\",\"name\":\"b\",\"deleted\":null},{\"id\":\"1\",\"tags\":[true,{}]}]}")
                .listCampaigns();

        assertThat(result.isList()).isTrue();
        assertThat(result.size()).isEqualTo(2);
        assertThat(result.records()).isSameAs(result.data());
        assertThat(result.records().get(0).keySet()).containsExactly("id", "name", "deleted");
        assertThat(result.records().get(0)).containsEntry("deleted", null);
        assertThat(result.records().get(1)).isEqualTo(Map.of("id", "1", "tags", List.of(true, Map.of())));
    }

    @Test
    void oneObjectIsAMap() {
        ExecutionResult result =
                graph.answer("{\"id\":\"7\",\"name\":\"x\"}").execute("campaigns", "get", Map.of("campaign_id", "7"));

        assertThat(result.isList()).isFalse();
        assertThat(result.size()).isEqualTo(1);
        assertThat(result.data()).isEqualTo(Map.of("id", "7", "name", "x"));
        assertThat(result.records()).containsExactly(Map.of("id", "7", "name", "x"));
        assertThat(result.meta()).isEmpty();
    }

    @Test
    void writesSayWhatFacebookSaid() {
        graph.answer("{\"success\":true}");
        assertThat(graph.pauseCampaign().data()).isEqualTo(Map.of("success", true));
    }

    @Test
    void numbersKeepAllTheirDigits() {
        ExecutionResult result = graph.answer("""
                        {"data":[{"id":120210000000000017,"neg":-5,"max":9223372036854775807,"over":9223372036854775808,
                        "huge":123456789012345678901234567890,"spend":0.10,"small":1e-7,"text":"0.10"}]}""").listCampaigns();

        assertThat(result.records().get(0))
                .containsEntry("id", 120210000000000017L)
                .containsEntry("neg", -5L)
                .containsEntry("max", Long.MAX_VALUE)
                .containsEntry("over", new BigInteger("9223372036854775808"))
                .containsEntry("huge", new BigInteger("123456789012345678901234567890"))
                .containsEntry("spend", new BigDecimal("0.10"))
                .containsEntry("small", new BigDecimal("1E-7"))
                .containsEntry("text", "0.10");
    }

    @Test
    void jsonTextIsTheServicesOwn() {
        String records = "[{\"id\": 120210000000000017, \"spend\": 0.10, \"n\": \"\\u00e9\"} ]";
        ExecutionResult result = graph.answer("{\"data\":" + records + ",\"paging\":{\"cursors\":{\"after\":\"A\"}}}")
                .listCampaigns();

        assertThat(result.dataJson()).isEqualTo(records);
        assertThat(result.toJson())
                .isEqualTo("{\"data\":" + records + ",\"meta\":{\"has_more\":false,\"after\":\"A\"}}");
        assertThat(result).hasToString(result.toJson());
    }

    @Test
    void nothingInAResultCanBeChanged() {
        ExecutionResult result =
                graph.answer("{\"data\":[{\"id\":\"1\",\"a\":[1]}]}").listCampaigns();

        assertThatThrownBy(() -> result.records().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.records().get(0).put("id", "2"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) result.records().get(0).get("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> result.meta().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    record Campaign(String id, String name, Long daily_budget, BigDecimal spend, int clicks, List<String> tags) {}

    record Insight(BigInteger reach, double ctr, Boolean active, Map<String, Object> rest) {}

    @Test
    void recordsComeAsJavaRecordsWithNumbersThatWereText() {
        ExecutionResult result = graph.answer("""
                        {"data":[{"id":17,"name":"a","daily_budget":"120210000000000017","spend":"12.30","clicks":"5",
                        "tags":["x"],"unknown":{"deep":[1]}},{"id":"18"}]}""").listCampaigns();

        assertThat(result.records(Campaign.class))
                .containsExactly(
                        new Campaign("17", "a", 120210000000000017L, new BigDecimal("12.30"), 5, List.of("x")),
                        new Campaign("18", null, null, null, 0, null));
    }

    @Test
    void numbersThatAreNumbersFitToo() {
        ExecutionResult result = graph.answer(
                        "{\"reach\":12345678901234567890,\"ctr\":1.5,\"active\":true,\"rest\":{\"n\":120210000000000017}}")
                .execute("campaigns", "get", Map.of("campaign_id", "7"));

        assertThat(result.records(Insight.class))
                .containsExactly(new Insight(
                        new BigInteger("12345678901234567890"), 1.5, true, Map.of("n", 120210000000000017L)));
    }

    @Test
    void aValueThatDoesNotFitIsNamed() {
        ExecutionResult result = graph.answer("{\"data\":[{\"id\":\"1\"},{\"clicks\":\"many\"}]}")
                .listCampaigns();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> result.records(Campaign.class))
                .withMessageContaining("A record does not fit " + Campaign.class.getName())
                .withMessageContaining("$[1].clicks");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> result.records(Thread.class));
    }
}
