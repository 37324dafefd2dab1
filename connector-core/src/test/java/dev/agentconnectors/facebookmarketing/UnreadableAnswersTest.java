package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableAnswersTest {

    private static final String HTML = "<html><body>Bad &amp; worse: " + GraphFixture.TOKEN + "</body></html>";

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @BeforeEach
    void once() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
    }

    private void html(int status) {
        graph.answer(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body(HTML)
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "200, true",
        "500, true",
        "502, true",
        "503, true",
        "408, true",
        "302, false",
        "403, false",
        "404, false"
    })
    void aPageOfAProxyIsOneCleanError(int status, boolean retryable) {
        html(status);

        ConnectorException failure = graph.failed(ConnectorException.class, graph::listCampaigns);

        assertThat(failure)
                .isInstanceOf(retryable ? ServiceUnavailableException.class : ApiException.class)
                .hasMessageStartingWith("campaigns.list: the answer is not Graph's (HTTP " + status + ", text/html, "
                        + HTML.length() + " bytes).")
                .hasMessageNotContaining("html>");
        assertThat(failure.isRetryable()).isEqualTo(retryable);
        assertThat(failure.apiError()).contains(ApiError.ofStatus(status));
    }

    @Test
    void anEmptyBadGatewayIsOneToo() {
        graph.answer(new MockResponse.Builder().code(502).build());

        assertThat(graph.failed(ServiceUnavailableException.class, graph::listCampaigns))
                .hasMessageContaining("(HTTP 502, no content type, 0 bytes)");
    }

    @Test
    void noContentIsNoAnswer() {
        graph.answer(new MockResponse.Builder().code(204).build());

        graph.failed(ServiceUnavailableException.class, graph::listCampaigns);
    }

    @Test
    void tooManyRequestsIsARateLimitWithoutJson() {
        graph.answer(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After: 17")
                .body("slow down")
                .build());

        RateLimitException failure = graph.failed(RateLimitException.class, graph::listCampaigns);

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).hasMessageContaining("Wait before trying again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "7",
                "{\"data\":{}}",
                "{\"data\":null}",
                "{\"data\":[1]}",
                "{\"data\":[{\"id\":\"1\"",
                "{\"data\":[{\"id\":}]}",
                "{\"data\":[{\"id\":\"1\"}]",
                "{\"data\":[]} trailing",
                "{\"data\":[}]}",
                "{\"error\":\"text\"}"
            })
    void aListThatIsNoneIsFoundAtOnce(String body) {
        graph.answer(body);

        assertThat(graph.failed(ServiceUnavailableException.class, graph::listCampaigns))
                .hasMessageContaining("the answer is not Graph's (HTTP 200, application/json, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"x\"", "{\"success\":", "{\"success\":true", "{\"success\":true}}"})
    void anObjectThatIsNoneIsFoundAtOnce(String body) {
        graph.answer(body);

        graph.failed(
                ServiceUnavailableException.class,
                () -> graph.execute("campaigns", "get", java.util.Map.of("campaign_id", "1")));
    }

    @Test
    void aFieldThatIsCalledErrorIsNotOne() {
        graph.answer("{\"id\":\"1\",\"error\":null}");

        assertThat(graph.execute("campaigns", "get", java.util.Map.of("campaign_id", "1"))
                        .records()
                        .get(0))
                .containsEntry("error", null);
    }
}
