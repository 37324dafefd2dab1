package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownParametersTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void areRefusedWithTheNearestAndAllKnownOnes() {
        assertThat(graph.refused("pixel_stats", "list", Map.of("pixel_id", "1", "agregation", "event")))
                .hasMessageContaining("There is no parameter 'agregation'. Did you mean aggregation? It takes pixel_id,"
                        + " start_time, end_time, aggregation.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "method"})
    void reservedOnesAreRefusedAnyway(String name) {
        assertThat(graph.refused("current_user", "get", Map.of(name, "delete")))
                .hasMessageContaining("'" + name + "' is not a parameter of a call");
    }

    @Nested
    class WhereTheyAreAllowed {

        @BeforeEach
        void allow() {
            graph.use(graph.builder().allowUnknownParameters(true));
        }

        @Test
        void theyGoOutInTheQueryOfARead() {
            graph.answer(GraphFixture.EMPTY_LIST)
                    .execute(
                            "ads_insights",
                            "list",
                            Map.of(
                                    "account_id",
                                    "1",
                                    "use_unified_attribution_setting",
                                    true,
                                    "breakdowns",
                                    List.of("age", "gender"),
                                    "some_number",
                                    7,
                                    "odd name&x=",
                                    "a b&c=d"));

            RecordedRequest request = graph.request();
            assertThat(GraphFixture.query(request, "use_unified_attribution_setting"))
                    .isEqualTo("true");
            assertThat(GraphFixture.query(request, "breakdowns")).isEqualTo("[\"age\",\"gender\"]");
            assertThat(GraphFixture.query(request, "some_number")).isEqualTo("7");
            assertThat(GraphFixture.query(request, "odd name&x=")).isEqualTo("a b&c=d");
        }

        @Test
        void theyGoOutInTheFormOfAWriteAndCountAsAChange() {
            graph.answer("{\"success\":true}")
                    .execute("campaigns", "update", Map.of("campaign_id", "1", "topline_id", "5"));

            assertThat(GraphFixture.form(graph.request(), "topline_id")).isEqualTo("5");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "access_token",
                    "appsecret_proof",
                    "method",
                    "batch",
                    "Method",
                    "method[]",
                    "METHOD[0]",
                    "m%65thod",
                    "method%5B%5D",
                    "Access_Token",
                    "access.token",
                    "access token",
                    "access_token[]",
                    "access[token",
                    "access%5Ftoken",
                    "ids",
                    "IDS[]",
                    "include_headers",
                    "Include-Headers",
                })
        void butNotThoseThatWouldMakeAnotherCallOfIt(String name) {
            assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", "1", name, "delete")))
                    .hasMessageContaining("'" + name + "' is not a parameter of a call");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Fields", "fields[]", "FIELDS[0]", "f%69elds"})
        void norAnotherWayOfWritingAKnownOne(String name) {
            assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", "1", name, "accounts{name}")))
                    .hasMessageContaining(name + " is another way of writing fields: write it so.");
        }

        @Test
        void valuesThatCannotBeSentAreStillRefused() {
            assertThat(graph.refused("campaigns", "get", Map.of("campaign_id", "1", "x", new Thread())))
                    .hasMessageContaining("x is a Thread: give text.");
        }
    }
}
