package dev.agentconnectors.facebookmarketing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void everyOperatorIsOutermost() {
        assertThat(Filter.eq("status", "ACTIVE")).hasToString("{\"eq\":{\"status\":\"ACTIVE\"}}");
        assertThat(Filter.neq("status", "PAUSED")).hasToString("{\"neq\":{\"status\":\"PAUSED\"}}");
        assertThat(Filter.gt("spend", 100)).hasToString("{\"gt\":{\"spend\":100}}");
        assertThat(Filter.gte("spend", 0.5)).hasToString("{\"gte\":{\"spend\":0.5}}");
        assertThat(Filter.lt("clicks", 7L)).hasToString("{\"lt\":{\"clicks\":7}}");
        assertThat(Filter.lte("created_time", "2026-01-01")).hasToString("{\"lte\":{\"created_time\":\"2026-01-01\"}}");
        assertThat(Filter.in("status", "ACTIVE", "PAUSED"))
                .hasToString("{\"in\":{\"status\":[\"ACTIVE\",\"PAUSED\"]}}");
        assertThat(Filter.in("id", List.of("1"))).hasToString("{\"in\":{\"id\":[\"1\"]}}");
        assertThat(Filter.like("name", "%sale%")).hasToString("{\"like\":{\"name\":\"%sale%\"}}");
        assertThat(Filter.fuzzy("name", "spring sale")).hasToString("{\"fuzzy\":{\"name\":\"spring sale\"}}");
        assertThat(Filter.keyword("name", "sale")).hasToString("{\"keyword\":{\"name\":\"sale\"}}");
        assertThat(Filter.contains("actions", "x")).hasToString("{\"contains\":{\"actions\":\"x\"}}");
        assertThat(Filter.any("actions", Filter.gt("value", 1)))
                .hasToString("{\"any\":{\"actions\":{\"gt\":{\"value\":1}}}}");
        assertThat(Filter.not(Filter.eq("is_archived", true))).hasToString("{\"not\":{\"eq\":{\"is_archived\":true}}}");
    }

    @Test
    void conditionsCombine() {
        assertThat(SearchQuery.of(Filter.and(Filter.eq("status", "ACTIVE"), Filter.gte("spend", 100))))
                .hasToString(
                        "{\"query\":{\"filter\":{\"and\":[{\"eq\":{\"status\":\"ACTIVE\"}},{\"gte\":{\"spend\":100}}]}}}");
        assertThat(Filter.or(Filter.eq("a", 1), Filter.not(Filter.eq("b", 2))))
                .hasToString("{\"or\":[{\"eq\":{\"a\":1}},{\"not\":{\"eq\":{\"b\":2}}}]}");
    }

    @Test
    void aQueryHasOnlyWhatIsGiven() {
        assertThat(SearchQuery.builder().build()).hasToString("{\"query\":{}}");
        assertThat(SearchQuery.builder()
                        .filter(Filter.eq("id", "1"))
                        .descending("spend")
                        .ascending("name")
                        .limit(5)
                        .cursor("c")
                        .fields("id", "actions.value")
                        .build())
                .hasToString(
                        "{\"query\":{\"filter\":{\"eq\":{\"id\":\"1\"}},\"sort\":[{\"spend\":\"desc\"},{\"name\":\"asc\"}]},"
                                + "\"limit\":5,\"cursor\":\"c\",\"fields\":[[\"id\"],[\"actions\",\"value\"]]}");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(Filter::and).isInstanceOf(ValidationException.class);
        assertThatThrownBy(Filter::or).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> Filter.in("id", List.of())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> Filter.eq(" ", 1)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> Filter.eq("id", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> SearchQuery.builder().limit(0)).isInstanceOf(ValidationException.class);
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeAQueryThatIsMade() {
        SearchQuery.Builder builder = SearchQuery.builder().ascending("name");
        SearchQuery query = builder.build();

        builder.ascending("id").fields("id").limit(3);

        assertThat(query).hasToString("{\"query\":{\"sort\":[{\"name\":\"asc\"}]}}");
        assertThatThrownBy(() -> query.toMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
