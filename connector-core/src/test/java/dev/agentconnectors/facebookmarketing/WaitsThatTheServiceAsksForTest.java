package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 2026-11-23T12:00:00Z. */
class WaitsThatTheServiceAsksForTest {

    private static final String BUSINESS_USAGE = "X-Business-Use-Case-Usage: {\"17\":[{\"type\":\"ads_management\","
            + "\"call_count\":100,\"estimated_time_to_regain_access\":%d},{\"estimated_time_to_regain_access\":1}]}";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7000",
                " 7 | 7000",
                "Mon, 23 Nov 2026 12:00:20 GMT | 20000",
                // Sooner than the first pause by default is not meant.
                "0 | 500",
                "-3 | 500",
                "Mon, 23 Nov 2026 11:00:00 GMT | 500",
            })
    void retryAfterIsSecondsOrADate(String header, long millis) {
        graph.fail(17, null, "Retry-After: " + header).answer(GraphFixture.EMPTY_LIST);

        graph.listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(millis));
    }

    @Test
    void aPassingFailureMayAskForAWaitToo() {
        graph.answer(503, "", "Retry-After: 3").answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-", "1.5"})
    void whatMakesNoSenseIsNoWait(String header) {
        graph.fail(17, null, "Retry-After: " + header)
                .answer(GraphFixture.EMPTY_LIST)
                .listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void tooLongAWaitFailsAtOnceAndSaysHowLong() {
        graph.fail(17, null, "Retry-After: 31");

        RateLimitException failure = graph.failed(RateLimitException.class, graph::listCampaigns);

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(31));
        assertThat(failure).hasMessageContaining("wait 31 s before the next one");
        assertThat(graph.requests()).isEqualTo(1);
        assertThat(graph.time.pauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "Fri, 01 Jan 9999 00:00:00 GMT"})
    void evenAnEndlessWaitIsJustAnError(String header) {
        graph.fail(17, null, "Retry-After: " + header);

        assertThat(graph.failed(RateLimitException.class, graph::listCampaigns).retryAfter())
                .isPresent();
    }

    @Test
    void theMinutesOfTheBusinessUsageHeaderCount() {
        graph.fail(80004, null, BUSINESS_USAGE.formatted(5));

        assertThat(graph.failed(RateLimitException.class, graph::listCampaigns).retryAfter())
                .contains(Duration.ofMinutes(5));
    }

    @Test
    void theyAreNoWaitWhereThereIsNoLimit() {
        graph.fail(80004, null, BUSINESS_USAGE.formatted(0).replace(":1}", ":0}"))
                .answer(GraphFixture.EMPTY_LIST);
        graph.listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void anAccountThatIsUsedUpWaitsForItsReset() {
        graph.fail(17, null, "X-Ad-Account-Usage: {\"acc_id_util_pct\":100,\"reset_time_duration\":20}");
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void anAccountWithCallsLeftDoesNot() {
        graph.fail(4, null, "X-Ad-Account-Usage: {\"acc_id_util_pct\":9.67,\"reset_time_duration\":300}");
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void usageHeadersDelayNoPassingFailure() {
        graph.fail(2, null, "X-Ad-Account-Usage: {\"acc_id_util_pct\":100,\"reset_time_duration\":300}");
        graph.answer(GraphFixture.EMPTY_LIST).listCampaigns();

        assertThat(graph.time.pauses()).containsExactly(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[]",
                "{\"17\":5}",
                "{\"17\":[7]}",
                "{\"17\":[{\"estimated_time_to_regain_access\":\"x\"}]}"
            })
    void unreadableUsageHeadersDoNoHarm(String header) {
        graph.fail(80004, null, "X-Business-Use-Case-Usage: " + header).answer(GraphFixture.EMPTY_LIST);
        graph.listCampaigns();

        assertThat(graph.requests()).isEqualTo(2);
    }
}
