package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.api.Outcome;
import dev.agentconnectors.facebookmarketing.report.Metric;
import dev.agentconnectors.facebookmarketing.report.Report;
import dev.agentconnectors.facebookmarketing.report.ReportProgress;
import dev.agentconnectors.facebookmarketing.report.ReportRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Insights that are too large for one call, over a real socket; time passes in the pauses only. */
class ReportRunsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final List<ReportProgress> seen = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"100, 1504018", "2, 1504038", "100, 1487534"})
    void whatIsTooLargeForOneCallIsWorkedOutInARun(int code, int subcode) {
        account();
        graph.fail(code, subcode);
        graph.answer("{\"report_run_id\":\"99\"}");
        // 100 percent, and still running; then done, although it is said to be running.
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Running\",\"async_percent_completion\":100}");
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Completed\",\"is_running\":true}");
        graph.answer("{\"data\":[{\"campaign_id\":\"1\",\"campaign_name\":\"A\",\"spend\":\"5\"}],\"paging\":"
                + "{\"cursors\":{\"after\":\"X\"},\"next\":\"https://next\"}}");
        graph.answer("{\"data\":[{\"campaign_id\":\"2\",\"campaign_name\":\"B\",\"spend\":\"7\"}]}");

        Report report = graph.connector()
                .report(ReportRequest.builder("7").metrics(Metric.SPEND).build(), seen::add);

        assertThat(report.rows()).extracting(Report.Line::id).containsExactly("2", "1");
        assertThat(seen)
                .extracting(ReportProgress::status)
                .containsExactly("Job Not Started", "Job Running", "Job Completed");
        assertThat(seen).extracting(ReportProgress::id).containsOnly("99");
        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
        List<RecordedRequest> requests = requests(7);
        assertThat(requests.get(2).getMethod()).isEqualTo("POST");
        assertThat(requests.get(2).getUrl().encodedPath()).isEqualTo("/v26.0/act_7/insights");
        assertThat(GraphFixture.form(requests.get(2), "fields"))
                .isEqualTo(GraphFixture.query(requests.get(1), "fields"));
        assertThat(GraphFixture.form(requests.get(2), "level")).isEqualTo("campaign");
        assertThat(requests.get(5).getUrl().encodedPath()).isEqualTo("/v26.0/99/insights");
        assertThat(GraphFixture.query(requests.get(6), "after")).isEqualTo("X");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rawInsightsAreWorkedOutInARunToo(boolean async) {
        graph.fail(100, 1504018);
        graph.answer("{\"report_run_id\":\"99\"}");
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Running\",\"async_percent_completion\":100}");
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Completed\"}");
        graph.answer(
                "{\"data\":[{\"spend\":\"5\"}],\"paging\":{\"cursors\":{\"after\":\"X\"},\"next\":\"https://next\"}}");
        graph.answer("{\"data\":[{\"spend\":\"7\"}]}");
        Map<String, Object> asked = Map.of("account_id", "7", "campaign_id", "12", "fields", "spend", "limit", 50);
        FacebookMarketingConnector telling = graph.connector().tellingReportRuns(seen::add);

        ExecutionResult first = list(telling, asked, async);
        Map<String, Object> more = new HashMap<>(asked);
        more.put("after", first.meta().get("after"));
        ExecutionResult second = list(telling, more, async);

        assertThat(first.records()).containsExactly(Map.of("spend", "5"));
        assertThat(first.meta()).containsEntry("has_more", true).containsEntry("report_run_id", "99");
        assertThat(second.records()).containsExactly(Map.of("spend", "7"));
        assertThat(seen)
                .extracting(ReportProgress::status)
                .containsExactly("Job Not Started", "Job Running", "Job Completed");
        List<RecordedRequest> requests = requests(6);
        assertThat(requests.get(1).getMethod()).isEqualTo("POST");
        assertThat(requests.get(1).getUrl().encodedPath()).isEqualTo("/v26.0/12/insights");
        assertThat(GraphFixture.form(requests.get(1), "fields")).isEqualTo("spend");
        assertThat(GraphFixture.form(requests.get(1), "limit")).isNull();
        assertThat(requests.get(5).getUrl().encodedPath()).isEqualTo("/v26.0/99/insights");
        assertThat(GraphFixture.query(requests.get(5), "after")).isEqualTo("X");
        assertThat(GraphFixture.query(requests.get(5), "limit")).isEqualTo("50");
    }

    /** Otherwise a cursor would be a way to the insights of any object, past whoever judges by the ids of a call. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCursorLeadsNowhereButIntoTheRunOfTheSameRead(boolean async) {
        graph.fail(100, 1504018);
        graph.answer("{\"report_run_id\":\"99\"}");
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Completed\"}");
        graph.answer(
                "{\"data\":[{\"spend\":\"5\"}],\"paging\":{\"cursors\":{\"after\":\"X\"},\"next\":\"https://next\"}}");
        FacebookMarketingConnector connector = graph.connector();
        String cursor = String.valueOf(
                list(connector, Map.of("account_id", "7"), async).meta().get("after"));

        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("account_id", "8", "after", cursor),
                Map.of("account_id", "7", "campaign_id", "12", "after", cursor),
                Map.of("account_id", "7", "after", cursor.replace("99", "98")),
                Map.of("account_id", "7", "after", "run.98.X"),
                Map.of("account_id", "7", "after", "run.98"))) {
            assertThatThrownBy(() -> list(connector, other, async))
                    .as(other.toString())
                    .satisfies(thrown -> assertThat(thrown instanceof CompletionException ? thrown.getCause() : thrown)
                            .isInstanceOf(ValidationException.class)
                            .hasMessageContaining("after"));
        }
        List<Call> several = List.of(
                Call.of("ads_insights", "list", Map.of("account_id", "8", "after", cursor)),
                Call.of("campaigns", "get", Map.of("campaign_id", "1")));
        graph.answer("{\"id\":\"1\"}");
        List<Outcome<ExecutionResult>> outcomes =
                async ? connector.executeAllAsync(several).join() : connector.executeAll(several);

        assertThat(outcomes.get(0).failure()).containsInstanceOf(ValidationException.class);
        assertThat(outcomes.get(1).isDone()).isTrue();
        assertThat(graph.requests()).isEqualTo(5);
    }

    private static ExecutionResult list(
            FacebookMarketingConnector connector, Map<String, Object> asked, boolean async) {
        return async
                ? connector.executeAsync("ads_insights", "list", asked).join()
                : connector.execute("ads_insights", "list", asked);
    }

    @Test
    void theListenerEndsTheWaitingOfARawList() {
        graph.fail(100, 1504018);
        graph.answer("{\"report_run_id\":\"99\"}");

        assertThatThrownBy(() -> graph.connector()
                        .tellingReportRuns(run -> {
                            throw new CancellationException("enough of " + run.id());
                        })
                        .execute("ads_insights", "list", Map.of("account_id", "7")))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough of 99");
        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void otherListsStartNoRun() {
        graph.fail(100, 1504018);

        assertThatThrownBy(() -> graph.connector().execute("campaigns", "list", Map.of("account_id", "7")))
                .isInstanceOf(ApiException.class);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void anotherErrorStartsNoRun() {
        account();
        graph.fail(100, 1504041);

        assertThatThrownBy(() -> graph.connector()
                        .report(ReportRequest.builder("7").metrics(Metric.SPEND).build()))
                .isInstanceOf(ApiException.class);
        assertThat(graph.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Job Failed", "Job Skipped"})
    void aRunThatFacebookGivesUpSaysWhatToChange(String status) {
        graph.answer("{\"id\":\"99\",\"async_status\":\"" + status
                + "\",\"async_percent_completion\":100,\"error_user_msg\":\"Too much.\"}");

        assertThatThrownBy(() -> graph.connector().reportRunner().await("99", seen::add))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("report run 99 (" + status + "): Too much.")
                .hasMessageContaining("Ask for less: a shorter period");
    }

    @Test
    void aRunIsPickedUpByItsId() {
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Completed\"}");
        graph.answer("{\"data\":[{\"spend\":\"5\"}]}");

        ReportProgress run = graph.connector().reportRunner().await("99", seen::add);

        assertThat(run.isDone()).isTrue();
        assertThat(graph.connector().reportRunner().rows("99", null).records()).containsExactly(Map.of("spend", "5"));
    }

    @Test
    void theListenerCanEndTheWaiting() {
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Started\"}");

        assertThatThrownBy(() -> graph.connector().reportRunner().await("99", run -> {
                    throw new CancellationException("enough");
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheWaitingAndNotTheRun() {
        graph.use(graph.builder()
                .timing(graph.time.timing(
                        pause -> {
                            throw new InterruptedException();
                        },
                        pause -> null)));
        graph.answer("{\"id\":\"99\",\"async_status\":\"Job Running\"}");

        assertThatThrownBy(() -> graph.connector().reportRunner().await("99", seen::add))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("report run 99 was interrupted. It goes on");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void patienceEndsAfterAQuarterOfAnHour() {
        for (int i = 0; i < 70; i++) {
            graph.answer("{\"id\":\"99\",\"async_status\":\"Job Running\"}");
        }

        assertThatThrownBy(() -> graph.connector().reportRunner().await("99", seen::add))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("not done after 15 minutes");
        assertThat(graph.time.pauses()).contains(Duration.ofSeconds(15));
    }

    @Test
    void hostedModeHasNoRuns() {
        FacebookMarketingConnector hosted = FacebookMarketingConnector.builder()
                .authConfig(AirbyteAuthConfig.builder()
                        .airbyteClientId("id")
                        .airbyteClientSecret("secret")
                        .connectorId("c")
                        .build())
                .build();

        assertThat(hosted.entities().stream()
                        .filter(entity -> entity.name().equals("report_runs"))
                        .flatMap(entity -> entity.operations().stream()))
                .hasSize(3)
                .noneMatch(operation -> operation.existsIn(hosted.mode()));
    }

    private void account() {
        graph.answer("{\"account_id\":\"7\",\"currency\":\"USD\",\"timezone_name\":\"UTC\",\"id\":\"act_7\"}");
    }

    private List<RecordedRequest> requests(int count) {
        List<RecordedRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(graph.request());
        }
        assertThat(graph.requests()).isEqualTo(count);
        return requests;
    }
}
