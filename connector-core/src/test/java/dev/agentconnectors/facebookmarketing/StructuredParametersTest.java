package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredParametersTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private String sentTargeting(Object targeting) {
        graph.answer("{\"success\":true}")
                .execute("ad_sets", "update", Map.of("adset_id", "1", "targeting", targeting));
        return GraphFixture.form(graph.request(), "targeting");
    }

    private ValidationException refusedTargeting(Object targeting) {
        return graph.refused("ad_sets", "update", Map.of("adset_id", "1", "targeting", targeting));
    }

    @Test
    void mapsAndJsonTextMeanTheSame() {
        String json = "{ \"geo_locations\": {\"countries\": [\"US\"]}, \"age_min\": 18, \"user_os\": [] }";

        assertThat(sentTargeting(json))
                .isEqualTo("{\"geo_locations\":{\"countries\":[\"US\"]},\"age_min\":18,\"user_os\":[]}");
        assertThat(sentTargeting(Map.of("age_min", 18))).isEqualTo("{\"age_min\":18}");
    }

    @Test
    void anArrayMayBeAListOrJsonText() {
        graph.answer("{}").answer("{}").answer("{}");
        for (Object specs : List.of(List.of(Map.of("action.type", List.of("a"))), "[{\"action.type\":[\"a\"]}]")) {
            graph.execute("ads", "update", Map.of("ad_id", "1", "tracking_specs", specs));
            assertThat(GraphFixture.form(graph.request(), "tracking_specs")).isEqualTo("[{\"action.type\":[\"a\"]}]");
        }
        graph.execute("ads", "update", Map.of("ad_id", "1", "tracking_specs", List.of()));
        assertThat(GraphFixture.form(graph.request(), "tracking_specs")).isEqualTo("[]");
    }

    @Test
    void nestedNumbersKeepTheirDigitsAndWholeOnesStayWhole() {
        assertThat(sentTargeting("{\"id\":120210000000000017,\"big\":123456789012345678901234567890,\"d\":1.50}"))
                .isEqualTo("{\"id\":120210000000000017,\"big\":123456789012345678901234567890,\"d\":1.5}");
        assertThat(sentTargeting(Map.of("age_min", 18.0))).isEqualTo("{\"age_min\":18}");
        assertThat(sentTargeting(Map.of("radius", 2.5))).isEqualTo("{\"radius\":2.5}");
    }

    @Test
    void nestedNumbersThatHaveLostDigitsAreRefused() {
        assertThat(refusedTargeting(Map.of("interests", List.of(Map.of("id", 1.2021e17)))))
                .hasMessageContaining(
                        "targeting holds 1.2021E17, which is a number too large to have kept its last digits");
        assertThat(refusedTargeting(Map.of("a", Double.POSITIVE_INFINITY)))
                .hasMessageContaining("targeting holds Infinity");
    }

    @Test
    void nullsDatesAndSpecialCharactersSurvive() {
        Map<String, Object> targeting = new HashMap<>();
        targeting.put("none", null);
        assertThat(sentTargeting(targeting)).isEqualTo("{\"none\":null}");
        assertThat(sentTargeting(Map.of("day", LocalDate.parse("2026-11-23")))).isEqualTo("{\"day\":\"2026-11-23\"}");
        assertThat(sentTargeting(Map.of("q", "a\"b\\c\n&=%é"))).isEqualTo("{\"q\":\"a\\\"b\\\\c\\n&=%é\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1} x",
                "{\"a\":1,}",
                "countries: US",
                "{\"a\":NaN}",
                "{\"a\":1}{\"b\":2}"
            })
    void malformedJsonTextIsRefusedInWordsForItsWriter(String json) {
        assertThat(refusedTargeting(json))
                .hasMessageContaining("targeting is malformed JSON text")
                .hasMessageContaining("give JSON such as {\"geo_locations\"")
                .hasMessageNotContaining("JsonReader")
                .hasMessageNotContaining("Lenient");
    }

    @Test
    void thePlaceOfAMistakeIsNamed() {
        assertThat(refusedTargeting("{\"geo_locations\":{\"countries\":[US]}}"))
                .hasMessageContaining("(look near $.geo_locations.countries[0])");
    }

    @Test
    void theWrongStructureIsRefused() {
        assertThat(refusedTargeting("[]")).hasMessageContaining("targeting is a list: give a JSON object such as");
        assertThat(refusedTargeting("null")).hasMessageContaining("targeting is null: give a JSON object");
        assertThat(refusedTargeting("\"US\"")).hasMessageContaining("targeting is text: give a JSON object");
        assertThat(refusedTargeting(5)).hasMessageContaining("targeting is a number: give a JSON object");
        assertThat(refusedTargeting("  ")).hasMessageContaining("Nothing would change");
        assertThat(graph.refused("ads", "update", Map.of("ad_id", "1", "tracking_specs", Map.of("a", 1))))
                .hasMessageContaining("tracking_specs is an object: give a JSON array such as");
    }

    @Test
    void javaObjectsThatJsonDoesNotHaveAreRefused() {
        assertThat(refusedTargeting(Map.of("a", new int[] {1})))
                .hasMessageContaining("targeting holds a int[]: give maps");
        assertThat(refusedTargeting(Map.of("a", new Thread()))).hasMessageContaining("targeting holds a Thread");
    }

    @Test
    void endlessNestingIsRefused() {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        assertThat(refusedTargeting(Map.of("a", loop))).hasMessageContaining("targeting is nested too deeply");
        assertThat(refusedTargeting("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}"))
                .hasMessageContaining("targeting is malformed JSON text");
    }

    @Test
    void nullElementsAreRefused() {
        assertThat(graph.refused(
                        "campaigns",
                        "list",
                        Map.of("account_id", "1", "effective_status", Arrays.asList("ACTIVE", null))))
                .hasMessageContaining("effective_status has an element that is blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ['en','es']         | ["en","es"]
                    [ 'en' , 'es' ]     | ["en","es"]
                    ["en","es"]         | ["en","es"]
                    ['en']              | ["en"]
                    """)
    void aListInSingleQuotesIsUnderstood(String given, String sent) {
        assertThat(graph.connector().validate("ad_library", "list", Map.of("languages", given)))
                .containsEntry("languages", sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"['en','es", "['en' 'es']", "['it's']", "[en,es]", "['a\"b']"})
    void whatIsNeitherIsRefused(String given) {
        assertThat(graph.refused("ad_library", "list", Map.of("languages", given)))
                .hasMessageContaining("languages is malformed JSON text");
    }
}
