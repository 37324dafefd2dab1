package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelStatsTest {
    private static Sandbox sandbox;
    private static GraphClient graph;
    private static String pixel;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .clock(Clock.fixed(Instant.parse("2030-05-17T10:00:00Z"), ZoneOffset.UTC))
                .start();
        graph = new GraphClient(sandbox);
        pixel = sandbox.store().list(USD, "adspixels").get(0).get("id").toString();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void eventsOfTheLastSevenDaysAddUp() {
        Answer answer = graph.get(pixel + "/stats");

        assertThat(answer.data("event"))
                .containsExactly("AddToCart", "InitiateCheckout", "Lead", "PageView", "Purchase", "ViewContent");
        Instant since = Instant.parse("2030-05-10T07:00:00Z");
        for (JsonNode stat : answer.data()) {
            long expected = sandbox.store().pixelHours(pixel).stream()
                    .filter(hour -> hour.event().equals(stat.path("event").asText())
                            && !hour.hour().isBefore(since))
                    .mapToLong(PixelHour::count)
                    .sum();
            long points = 0;
            for (JsonNode point : stat.path("data")) {
                points += point.path("value").asLong();
            }
            assertThat(stat.path("total_count").asLong()).isEqualTo(expected).isEqualTo(points);
            assertThat(stat.path("data")).as("day by day").hasSize(7);
        }
    }

    @Test
    void aShortWindowIsCountedByTheHour() {
        Answer answer = graph.get(
                pixel + "/stats", "start_time", "2030-05-15T00:00:00-0700", "end_time", "2030-05-15T12:00:00-0700");

        assertThat(answer.data().get(3).path("data")).hasSize(12);
        assertThat(graph.get(pixel + "/stats", "start_time", "1905058800", "end_time", "1905102000")
                        .data())
                .as("the same as seconds since 1970")
                .isEqualTo(answer.data());
    }

    @Test
    void devicesAndDataFieldsCanBeCountedInstead() {
        assertThat(graph.get(pixel + "/stats", "aggregation", "device").data("event"))
                .containsExactly("Desktop", "Mobile", "Tablet");
        assertThat(graph.get(pixel + "/stats", "aggregation", "custom_data_field")
                        .data("event"))
                .containsExactly("content_ids", "currency", "value");
    }

    @ParameterizedTest
    @CsvSource({"start_time, soon", "aggregation, weather", "start_time, 2031-01-01"})
    void whatCannotBeCountedIsRefused(String name, String value) {
        assertThat(graph.get(pixel + "/stats", name, value).errorCode()).isEqualTo(100);
    }

    @Test
    void onlyPixelsHaveStats() {
        assertThat(graph.get("act_" + USD + "/stats").errorCode()).isEqualTo(2500);
    }
}
