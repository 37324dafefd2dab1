package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient;
import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.ManualClock;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Insights that are worked out while the caller does something else. */
class ReportRunsTest {
    private static final String[] QUERY = {"level", "ad", "fields", "ad_id,spend", "breakdowns", "age"};

    private final ManualClock clock = new ManualClock();
    private final Sandbox sandbox = Sandbox.builder()
            .clock(clock)
            .reportRunTime(Duration.ofSeconds(20))
            .largestInsights(50)
            .start();
    private final GraphClient graph = new GraphClient(sandbox, Sandbox.READ_ONLY_TOKEN);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aRunGoesThroughItsStates() {
        String run = start();

        assertThat(status(run)).isEqualTo("Job Not Started 0");
        clock.advance(Duration.ofSeconds(3));
        assertThat(status(run)).isEqualTo("Job Started 0");
        clock.advance(Duration.ofSeconds(5));
        assertThat(status(run)).isEqualTo("Job Running 50");
        clock.advance(Duration.ofSeconds(10));
        assertThat(status(run)).as("all done, and yet not").isEqualTo("Job Running 100");
        Answer early = graph.get(run + "/insights");
        assertThat(early.errorCode()).isEqualTo(2601);
        assertThat(early.errorSubcode()).isEqualTo(1815107);
        assertThat(early.json().path("error").path("is_transient").asBoolean()).isTrue();

        clock.advance(Duration.ofSeconds(2));
        assertThat(status(run)).isEqualTo("Job Completed 100");
        assertThat(graph.get(run).json().path("account_id").asText()).isEqualTo(USD);
        assertThat(graph.get(run, "fields", "is_running")
                        .json()
                        .path("is_running")
                        .asBoolean())
                .as("the only field that says so is the status")
                .isTrue();
    }

    @Test
    void whereTheClockStandsStillLookingMovesIt() {
        String run = start();
        int looks = 1;
        while (!status(run).startsWith("Job Completed")) {
            looks++;
            assertThat(looks).isLessThan(20);
        }

        assertThat(looks).isGreaterThan(5);
        assertThat(graph.get(run + "/insights").status()).isEqualTo(200);
    }

    @Test
    void itsRowsAreThoseOfAnUnboundedCallPageByPage() {
        String run = start();
        clock.advance(Duration.ofSeconds(20));

        try (Sandbox unbounded = Sandbox.builder().clock(clock).start()) {
            assertThat(graph.all(run + "/insights", "spend", 500))
                    .hasSizeGreaterThan(500)
                    .isEqualTo(new GraphClient(unbounded)
                            .all("act_" + USD + "/insights", "spend", 500, "level", "ad", "breakdowns", "age"));
        }
    }

    @Test
    void tooManyRowsAtOnceAreRefusedInTwoWays() {
        Answer large =
                graph.get("act_" + USD + "/insights", "level", "campaign", "breakdowns", "gender", "fields", "spend");
        assertThat(large.errorCode()).isEqualTo(100);
        assertThat(large.errorSubcode()).isEqualTo(1504018);

        Answer larger = graph.get("act_" + USD + "/insights", QUERY);
        assertThat(larger.errorCode()).isEqualTo(2);
        assertThat(larger.errorSubcode()).isEqualTo(1504038);

        assertThat(graph.get("act_" + USD + "/insights", "fields", "spend").status())
                .isEqualTo(200);
    }

    @Test
    void aRunThatFailsSaysSoAndHasNoRows() {
        sandbox.reportRuns().failNext("Job Failed");
        sandbox.reportRuns().failNext("Job Skipped");
        String failed = start();
        String skipped = start();
        String third = start();
        clock.advance(Duration.ofMinutes(1));

        assertThat(status(failed)).isEqualTo("Job Failed 100");
        assertThat(graph.get(failed, "fields", "error_code,error_message")
                        .json()
                        .path("error_message")
                        .asText())
                .isNotEmpty();
        assertThat(graph.get(failed + "/insights").errorSubcode()).isEqualTo(1815107);
        assertThat(status(skipped)).startsWith("Job Skipped");
        assertThat(status(third)).startsWith("Job Completed");
        assertThatThrownBy(() -> sandbox.reportRuns().failNext("Job Lost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Job Failed");
    }

    @Test
    void runsAreStartedOfCampaignsAdSetsAndAdsToo() {
        for (String edge : new String[] {"campaigns", "adsets", "ads"}) {
            String id = sandbox.store().list(USD, edge).get(0).get("id").toString();
            String run = graph.post(id + "/insights", "fields", "spend").text("report_run_id");
            clock.advance(Duration.ofSeconds(20));

            assertThat(graph.get(run + "/insights").status()).as(edge).isEqualTo(200);
        }
    }

    @Test
    void whatCannotBeAnsweredStartsNothing() {
        assertThat(graph.post("act_" + USD + "/insights", "breakdowns", "age,country")
                        .errorMessage())
                .contains("age, country");
        assertThat(graph.get("7/insights").errorSubcode()).isEqualTo(33);
    }

    private String start() {
        Answer started = graph.post("act_" + USD + "/insights", QUERY);
        assertThat(started.json()).hasSize(1);
        return started.text("report_run_id");
    }

    private String status(String run) {
        Answer answer = graph.get(run, "fields", "async_status,async_percent_completion");
        return answer.text("async_status") + " " + answer.text("async_percent_completion");
    }
}
