package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final Map<String, FieldType> FIELDS = Map.of(
            "name", FieldType.STRING,
            "date", FieldType.STRING,
            "note", FieldType.STRING,
            "spend", FieldType.NUMBER,
            "clicks", FieldType.INTEGER,
            "archived", FieldType.BOOLEAN,
            "actions", FieldType.ARRAY);
    private static final Map<String, Object> RECORD = Map.of(
            "name",
            "Summer sale – Running shoes",
            "date",
            "2026-05-04",
            "spend",
            new BigDecimal("99.5"),
            "clicks",
            new BigDecimal("120"),
            "archived",
            false,
            "actions",
            List.of(
                    Map.of("action_type", "purchase", "value", new BigDecimal("3")),
                    Map.of("action_type", "link_click", "value", new BigDecimal("40"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'eq': {'clicks': 120}}",
                "{'eq': {'clicks': '120.0'}}",
                "{'eq': {'archived': false}}",
                "{'eq': {'note': null}}",
                "{'neq': {'name': 'x'}}",
                "{'neq': {'note': 'x'}}",
                "{'gt': {'spend': 9.5}}",
                "{'gte': {'spend': 99.5}}",
                "{'lt': {'clicks': 1000}}",
                "{'lte': {'clicks': 120}}",
                "{'gte': {'date': '2026-05-01'}}",
                "{'lt': {'date': '2026-05-05'}}",
                "{'in': {'clicks': [1, 120]}}",
                "{'in': {'name': ['x', 'Summer sale – Running shoes']}}",
                "{'like': {'name': 'Summer%shoes'}}",
                "{'like': {'name': '%sale%'}}",
                "{'fuzzy': {'name': 'SUMMER shoes'}}",
                "{'keyword': {'name': 'winter shoes'}}",
                "{'contains': {'name': 'SALE'}}",
                "{'contains': {'actions': 'purchase'}}",
                "{'contains': {'actions': {'action_type': 'purchase', 'value': 3.0}}}",
                "{'any': {'actions': {'eq': {'action_type': 'link_click'}}}}",
                "{'any': {'actions': {'and': [{'eq': {'action_type': 'purchase'}}, {'lt': {'value': 4}}]}}}",
                "{'and': [{'gt': {'spend': 1}}, {'not': {'eq': {'archived': true}}}]}",
                "{'or': [{'gt': {'spend': 1000}}, {'eq': {'clicks': 120}}]}",
                "{'not': {'like': {'name': 'Winter%'}}}"
            })
    void holds(String filter) {
        assertThat(score(filter)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'eq': {'clicks': 121}}",
                "{'eq': {'note': 'x'}}",
                "{'eq': {'archived': true}}",
                "{'eq': {'name': null}}",
                "{'neq': {'clicks': 120}}",
                "{'gt': {'spend': 100}}",
                "{'gt': {'clicks': 120}}",
                "{'lt': {'spend': 99.5}}",
                "{'lt': {'note': 'zzz'}}",
                "{'gte': {'date': '2026-05-05'}}",
                "{'in': {'clicks': []}}",
                "{'in': {'name': ['Summer']}}",
                "{'like': {'name': 'summer%'}}",
                "{'like': {'name': 'sale'}}",
                "{'like': {'name': 'S.mmer%'}}",
                "{'fuzzy': {'name': 'shoes summer'}}",
                "{'fuzzy': {'name': 'summ'}}",
                "{'keyword': {'name': 'winter boots'}}",
                "{'keyword': {'name': '–'}}",
                "{'keyword': {'note': 'x'}}",
                "{'contains': {'name': 'winter'}}",
                "{'contains': {'actions': 'lead'}}",
                "{'contains': {'actions': {'action_type': 'purchase', 'value': 4}}}",
                "{'any': {'actions': {'and': [{'eq': {'action_type': 'purchase'}}, {'gt': {'value': 4}}]}}}",
                "{'and': [{'gt': {'spend': 1}}, {'eq': {'archived': true}}]}",
                "{'or': [{'gt': {'spend': 1000}}, {'eq': {'clicks': 1}}]}",
                "{'not': {'gt': {'spend': 1}}}"
            })
    void doesNotHold(String filter) {
        assertThat(score(filter)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'eq': {'name': 'a'}, 'neq': {'name': 'b'}}",
                "{'eq': {'name': 'a', 'date': 'b'}}",
                "{'eq': {'unknown': 'a'}}",
                "{'is': {'name': 'a'}}",
                "{'eq': 'a'}",
                "{'eq': {'clicks': 'many'}}",
                "{'gt': {'clicks': null}}",
                "{'eq': {'archived': 'yes'}}",
                "{'eq': {'actions': 'purchase'}}",
                "{'in': {'clicks': 1}}",
                "{'like': {'clicks': '1%'}}",
                "{'keyword': {'name': ''}}",
                "{'fuzzy': {'name': 5}}",
                "{'contains': {'clicks': 1}}",
                "{'any': {'name': {'eq': {'x': 1}}}}",
                "{'any': {'actions': {'is': {'x': 1}}}}",
                "{'and': []}",
                "{'and': {'eq': {'name': 'a'}}}",
                "{'or': [{'eq': {'unknown': 1}}]}",
                "{'not': [{'eq': {'name': 'a'}}]}"
            })
    void cannotBeRead(String filter) {
        assertThatThrownBy(() -> score(filter))
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.status()).isEqualTo(422));
    }

    @Test
    void theMoreKeywordsTheHigherTheScore() {
        assertThat(score("{'keyword': {'name': 'summer shoes'}}")).isEqualTo(1);
        assertThat(score("{'keyword': {'name': 'summer boots'}}")).isEqualTo(0.5);
        assertThat(score("{'and': [{'eq': {'clicks': 120}}, {'keyword': {'name': 'summer boots'}}]}"))
                .isEqualTo(0.5);
        assertThat(score("{'or': [{'eq': {'clicks': 120}}, {'keyword': {'name': 'summer boots'}}]}"))
                .isEqualTo(1);
    }

    private static double score(String filter) {
        try {
            return new FilterParser(FIELDS)
                    .parse(JsonText.MAPPER.readTree(AirbyteCalls.json(filter)), Location.of("body"))
                    .score(RECORD);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
