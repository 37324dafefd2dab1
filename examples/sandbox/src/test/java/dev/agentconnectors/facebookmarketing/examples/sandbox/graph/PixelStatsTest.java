package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    void theHoursOfTheLastSevenDaysAddUp() {
        Answer answer = graph.get(pixel + "/stats");

        assertThat(answer.data()).hasSize(7 * 24).allSatisfy(row -> {
            assertThat(row.fieldNames()).toIterable().containsExactly("start_time", "aggregation", "data");
            assertThat(row.path("aggregation").asText()).isEqualTo("event");
            assertThat(row.path("start_time").asText()).matches("2030-05-1\\dT\\d\\d:00:00-0700");
        });
        Map<String, Long> counted = new TreeMap<>();
        for (JsonNode row : answer.data()) {
            row.path("data")
                    .forEach(count -> counted.merge(
                            count.path("value").asText(), count.path("count").asLong(), Long::sum));
        }
        Instant since = Instant.parse("2030-05-10T07:00:00Z");
        assertThat(counted)
                .isEqualTo(sandbox.store().pixelHours(pixel).stream()
                        .filter(hour -> !hour.hour().isBefore(since))
                        .collect(groupingBy(PixelHour::event, TreeMap::new, summingLong(PixelHour::count))));
    }

    @Test
    void aWindowIsGivenAsTimesOrAsSecondsSince1970() {
        Answer answer = graph.get(
                pixel + "/stats", "start_time", "2030-05-15T00:00:00-0700", "end_time", "2030-05-15T12:00:00-0700");

        assertThat(answer.data()).hasSize(12);
        assertThat(graph.get(pixel + "/stats", "start_time", "1905058800", "end_time", "1905102000")
                        .data())
                .isEqualTo(answer.data());
    }

    @Test
    void devicesAndDataFieldsCanBeCountedInstead() {
        assertThat(values("aggregation", "device_type")).containsExactly("desktop", "mobile", "tablet");
        assertThat(values("aggregation", "custom_data_field")).containsExactly("content_ids", "currency", "value");
        assertThat(values("aggregation", "custom_data_field", "event", "ViewContent"))
                .containsExactly("content_ids");
        assertThat(values("aggregation", "url")).isEmpty();
    }

    private static Set<String> values(String... params) {
        Set<String> values = new TreeSet<>();
        graph.get(pixel + "/stats", params)
                .data()
                .forEach(row -> row.path("data")
                        .forEach(count -> values.add(count.path("value").asText())));
        return values;
    }

    @ParameterizedTest
    @CsvSource({"start_time, soon", "aggregation, weather", "aggregation, device", "start_time, 2031-01-01"})
    void whatCannotBeCountedIsRefused(String name, String value) {
        assertThat(graph.get(pixel + "/stats", name, value).errorCode()).isEqualTo(100);
    }

    @Test
    void onlyPixelsHaveStats() {
        assertThat(graph.get("act_" + USD + "/stats").errorCode()).isEqualTo(2500);
    }
}
